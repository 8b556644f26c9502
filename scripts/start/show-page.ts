/** Looks at one open page as a reader would: what is marked, and what each card says when the pointer rests on its mark. */
import { join } from 'node:path';
import type { BrowserDriver, PageDriver } from '../browsers/driver';
import { inside } from '../browsers/inside';
import { until } from '../browsers/until';

export interface Mention {
  readonly text: string;
  readonly card: string;
  readonly why: string;
  readonly marked: boolean;
}

export interface PageResult {
  readonly published: string | null;
  readonly mentions: readonly Mention[];
  readonly cardsShown: readonly { card: string; text: string }[];
}

interface Report {
  readonly state: string;
  readonly published: string | null;
}

/** The middle of the first line of a mark, in viewport px, after scrolling it into view. */
const PLACE = (index: number) => `(() => {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  const sorted = ranges.map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live;
  }).sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
  const range = sorted[${index}];
  if (!range) return null;
  range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = range.getClientRects()[0];
  return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
})()`;

/** More cards than these are not opened one by one: the pictures are to be looked at. */
const MOST_CARDS = 40;

export async function showPage(
  browser: BrowserDriver,
  page: PageDriver,
  shots: string,
  name: string,
): Promise<PageResult> {
  const own = await inside(browser);
  const report = await until(
    () => own.ask<Report>(page, { type: 'report-now' }),
    (answer) => answer?.state === 'ready' || answer?.state === 'off' || answer?.state === 'unreadable',
    'the page is read',
  );
  const mentions = (await own.ask<Mention[]>(page, { type: 'list-mentions' })) ?? [];
  await page.screenshot(join(shots, `${name}-marks.png`), true);

  const cardsShown: { card: string; text: string }[] = [];
  const marked = mentions.filter((mention) => mention.marked);
  for (const [index, { card }] of marked.entries()) {
    if (cardsShown.length >= MOST_CARDS || cardsShown.some((shown) => shown.card === card)) continue;
    const text = await openCard(page, index);
    if (text === null) continue;
    cardsShown.push({ card, text });
    await page.screenshot(join(shots, `${name}-card-${card}.png`));
    await page.press('Escape');
  }
  await own.close();
  return { published: report?.published ?? null, mentions, cardsShown };
}

/** Rests the pointer on a mark and returns the card's text; null where no card came. */
async function openCard(page: PageDriver, index: number): Promise<string | null> {
  const place = await page.evaluate<{ x: number; y: number } | null>(PLACE(index));
  if (!place) return null;
  await page.mouse.move(place.x - 3, place.y, 2);
  await page.mouse.move(place.x, place.y, 4);
  try {
    await page.waitFor(`!!document.querySelector('[popover]:popover-open')`, 10_000);
    return await until(
      () => page.cardText(),
      (text) => text !== null && text.length > 100,
      'the card shows its text',
      10_000,
    );
  } catch {
    return null;
  }
}
