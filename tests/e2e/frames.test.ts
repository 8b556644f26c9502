/** An article in a frame: the keyboard may be elsewhere in the tab, and the popup knows all frames. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PageDriver } from '../../scripts/browsers/driver';
import { until } from '../../scripts/browsers/until';
import { CARD_CLOSED, CARD_OPEN, MARKS, type Site, useBrowser } from './site';
import { openPopup, type Session, serveDemo, startAfresh, tabOf } from './surfaces';

const TOP = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Ukraine and NATO</title>
<input id="field"><p>Kyiv again pointed to the Budapest Memorandum.</p>
<iframe src="/frame" style="position: absolute; top: 200px; left: 0; width: 1000px; height: 500px; border: 0"></iframe></html>`;
const FRAME = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Ukraine and NATO</title><body style="margin: 0">
<p style="margin: 20px">The Istanbul Communiqué set out ten points for Ukraine, which returned to the Minsk agreements.</p></body></html>`;

let site: Site;
beforeAll(async () => {
  site = await serveDemo({ '/top': { body: TOP }, '/frame': { body: FRAME } });
});
afterAll(() => site.close());

/** An expression of a page, asked of its first frame. */
const inFrame = (expression: string) => `frames[0].eval(${JSON.stringify(expression)})`;

async function openTop({ browser }: Session): Promise<PageDriver> {
  const page = await browser.newPage(site.address('/top'));
  await page.waitFor(`${MARKS} === 1 && ${inFrame(`${MARKS} === 2`)}`);
  return page;
}

/** Rests the pointer on the frame's first mark, while the keyboard is in the top page's field. */
async function hoverInFrame(page: PageDriver): Promise<void> {
  await page.evaluate('field.focus()');
  const [x, y] = await page.evaluate<[number, number]>(
    inFrame(`(() => {
      const range = document.createRange();
      const text = document.querySelector('p').firstChild;
      range.setStart(text, 4);
      range.setEnd(text, 12);
      const { left, top } = range.getBoundingClientRect();
      return [left + 20, top + 208];
    })()`),
  );
  await page.mouse.move(x - 4, y, 3);
  await page.mouse.move(x, y, 4);
  await page.waitFor(inFrame(CARD_OPEN));
}

/** What the background keeps of a tab's frames: how many have found something. */
const framesWithTerms = async (session: Session, tab: number): Promise<number> =>
  session.own.evaluate<number>(`Object.values((await api.storage.session.get('tab-${tab}'))['tab-${tab}'] ?? {})
    .filter(({ cards }) => cards.length > 0).length`);

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const session = useBrowser(name);
  afterEach(() => startAfresh(session));

  it('Esc closes the card in a frame while the keyboard is in the top page, and the focus stays', async () => {
    const page = await openTop(session);
    await hoverInFrame(page);
    // The key can only be lent once the background has asked for it.
    await until(
      async () => {
        await page.press('Escape');
        return page.evaluate<boolean>(inFrame(CARD_CLOSED));
      },
      (closed) => closed,
      'Esc has closed the card',
      5000,
    );
    expect(await page.evaluate('document.activeElement.id')).toBe('field');
    await page.close();
  });

  it('the popup steps through all frames and round; Tab and Esc are then for the card in the frame', async () => {
    const page = await openTop(session);
    await page.evaluate('field.focus()');
    const popup = await openPopup(session, page);
    await popup.waitFor(`document.querySelectorAll('.bk-term').length === 3`);
    const next = `[...document.querySelectorAll('button')].find((button) => /next/i.test(button.getAttribute('aria-label') ?? ''))`;
    const openIn = async (frame: boolean, words: string) => {
      await popup.evaluate(`${next}.click()`);
      await page.waitFor(`${frame ? inFrame(CARD_OPEN) : CARD_OPEN} && ${frame ? CARD_CLOSED : inFrame(CARD_CLOSED)}`);
      if (!frame)
        await until(
          () => page.cardText(),
          (text) => text?.includes(words) === true,
          words,
        );
    };
    await openIn(false, 'Budapest Memorandum');
    await openIn(true, 'Istanbul');
    await openIn(true, 'Minsk');
    await openIn(false, 'Budapest Memorandum');
    await openIn(true, 'Istanbul');
    await popup.close();
    await page.press('Tab');
    await page.waitFor(inFrame(`document.activeElement?.matches('[popover]') ?? false`));
    await page.press('Escape');
    await page.waitFor(inFrame(CARD_CLOSED));
    await page.close();
  });

  it('a page that only changes its address keeps what its frames told; one that goes elsewhere does not', async () => {
    const page = await openTop(session);
    const tab = await tabOf(session, page);
    const told = (count: number) =>
      until(
        () => framesWithTerms(session, tab),
        (frames) => frames === count,
        `${count} frames have told of terms`,
        5000,
      );
    await told(2);
    await page.evaluate(`history.pushState({}, '', '/top?read')`);
    await until(
      () => tabOf(session, page),
      (id) => id === tab,
      'the address has changed',
    );
    await page.evaluate(`void (location.hash = 'on')`);
    const popup = await openPopup(session, tab);
    await popup.waitFor(`document.querySelectorAll('.bk-term').length === 3`);
    await told(2);
    await popup.close();
    await page.goto(site.address('/frame'));
    await page.waitFor(`${MARKS} === 2`);
    await told(1);
    await page.evaluate('void setTimeout(() => history.back())');
    await told(2);
    await page.close();
  });
});
