/** In which frame a step is taken. The frames are stood in for: each answers as page/start.ts does. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Message } from '../../../platform/messages';
import { stepInTab } from '../../../platform/step';

interface Frame {
  readonly marks: number;
  /** The mark stepped to last; -1 before the first. */
  at: number;
  focused?: boolean;
  gone?: boolean;
}

let tab = 0;
let frames: Map<number, Frame>;
/** The card that each step opened, as "frame/mark", or "none" for a frame that had none left. */
let went: string[];

function answer(frameId: number, message: Message): boolean | undefined {
  const frame = frames.get(frameId);
  if (!frame || frame.gone) return undefined;
  if (message.type === 'has-focus') return frame.focused === true;
  if (message.type !== 'step') return undefined;
  const forward = message.direction === 'next';
  const edge = forward ? 0 : frame.marks - 1;
  const next = message.from === 'edge' || frame.at < 0 ? edge : frame.at + (forward ? 1 : -1);
  const isThere = next >= 0 && next < frame.marks;
  if (!isThere && message.round !== true) {
    went.push(`${frameId}/none`);
    return false;
  }
  frame.at = isThere ? next : edge;
  went.push(`${frameId}/${frame.at}`);
  return true;
}

vi.mock('../../../platform/messages', () => ({
  sendToTab: async (_: number, message: Message, frameId: number) => answer(frameId, message),
}));
vi.mock('../../../platform/tab-reports', () => ({
  reportsOfTab: async () => [...frames].map(([frameId, { marks }]) => ({ frameId, report: { cards: Array(marks) } })),
}));

/** Of each test its own tab: which frame stepped last is remembered by tab. */
const open = (...marks: readonly (readonly [frameId: number, marks: number])[]) => {
  tab += 1;
  frames = new Map(marks.map(([frameId, count]) => [frameId, { marks: count, at: -1 }]));
};
const step = async (direction: 'next' | 'previous', times: number) => {
  went = [];
  for (let taken = 0; taken < times; taken++) await stepInTab(tab, direction);
  return went;
};
const frame = (frameId: number): Frame => {
  const found = frames.get(frameId);
  if (!found) throw new Error(`No frame ${frameId}.`);
  return found;
};

beforeEach(() => {
  went = [];
});

describe('a tab with one frame that has terms', () => {
  it('goes round in it, forwards and back', async () => {
    open([0, 2], [3, 0]);
    expect(await step('next', 3)).toEqual(['0/0', '0/1', '0/0']);
    expect(await step('previous', 2)).toEqual(['0/1', '0/0']);
  });

  it('asks that frame alone, be it the top one or not', async () => {
    open([0, 0], [7, 1]);
    expect(await step('next', 2)).toEqual(['7/0', '7/0']);
  });

  it('asks the top frame where none has told of a term yet', async () => {
    open([0, 0]);
    went = [];
    await stepInTab(tab, 'next');
    expect(went).toEqual(['0/0']);
  });
});

describe('a tab with several', () => {
  it('goes through them in order and begins again', async () => {
    open([0, 2], [5, 0], [8, 1]);
    expect(await step('next', 5)).toEqual(['0/0', '0/1', '0/none', '8/0', '8/none', '0/0', '0/1']);
  });

  it('goes back through them from the last one’s end', async () => {
    open([0, 2], [8, 2]);
    expect(await step('next', 1)).toEqual(['0/0']);
    expect(await step('previous', 3)).toEqual(['0/none', '8/1', '8/0', '8/none', '0/1']);
  });

  it('begins in the frame that has the keyboard', async () => {
    open([0, 2], [8, 2]);
    frame(8).focused = true;
    expect(await step('next', 1)).toEqual(['8/0']);
  });

  it('goes on where it was last when no frame has the keyboard, or the top one', async () => {
    open([0, 1], [8, 2]);
    await step('next', 2);
    frame(0).focused = true;
    expect(await step('next', 1)).toEqual(['8/1']);
  });

  it('passes over a frame that is there no more', async () => {
    open([0, 1], [4, 3], [8, 1]);
    frame(4).gone = true;
    expect(await step('next', 2)).toEqual(['0/0', '0/none', '8/0']);
  });

  it('comes round to the frame it began in', async () => {
    open([0, 1], [8, 1]);
    frame(8).gone = true;
    expect(await step('next', 2)).toEqual(['0/0', '0/none', '0/0']);
  });

  it('ends where no frame answers', async () => {
    open([0, 1], [8, 1]);
    frame(0).gone = true;
    frame(8).gone = true;
    expect(await step('next', 1)).toEqual([]);
  });
});
