/** Steps through the mentions of a whole tab, frame after frame. */
import { type Message, sendToTab } from './messages';
import { reportsOfTab } from './tab-reports';

/** The frame that stepped last, by tab: where no frame has focus, it goes on. */
const lastFrame = new Map<number, number>();

async function ask(tabId: number, frameId: number, message: Message): Promise<boolean> {
  return (await sendToTab(tabId, message, frameId)) === true;
}

/** The frame to begin in: the one with focus, else the last one stepped in, else the first. */
async function firstFrame(tabId: number, frames: readonly number[]): Promise<number> {
  const focused = await Promise.all(frames.map((frameId) => ask(tabId, frameId, { type: 'has-focus' })));
  const inFrame = frames.findIndex((frameId, index) => frameId !== 0 && focused[index] === true);
  if (inFrame >= 0) return inFrame;
  const last = frames.indexOf(lastFrame.get(tabId) ?? 0);
  return Math.max(0, last);
}

/** Opens the next or previous mention's card; past a frame's last one the next frame goes on, and after all of them the first. */
export async function stepInTab(tabId: number, direction: 'next' | 'previous'): Promise<void> {
  const reports = await reportsOfTab(tabId);
  const frames = reports.filter(({ report }) => report.cards.length > 0).map(({ frameId }) => frameId);
  if (frames.length < 2) {
    const only = frames[0] ?? 0;
    await ask(tabId, only, { type: 'step', direction, from: 'here', round: true });
    return;
  }
  const begin = await firstFrame(tabId, frames);
  for (let tried = 0; tried <= frames.length; tried++) {
    const turn = direction === 'next' ? begin + tried : begin - tried + frames.length * 2;
    const frameId = frames[turn % frames.length] ?? 0;
    if (!(await ask(tabId, frameId, { type: 'step', direction, from: tried === 0 ? 'here' : 'edge', round: false })))
      continue;
    lastFrame.set(tabId, frameId);
    return;
  }
}
