/** The card where it lives: in a closed shadow root on somebody else's page. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import css from '../../components/card.css?inline';
import { FactCard } from '../../components/FactCard';
import { WordsContext } from '../../components/words';
import { bundleOf, cardIds } from '../../entrypoints/gallery/bundles';
import { bundle } from './bundle';
import { clear, click, control, find, show, words } from './show';

const asOf = { date: '2025-08-21', origin: 'json-ld', confidence: 'high' } as const;
const props = { asOf, why: null, pinned: false, layout: 'popover', today: '2026-07-10' } as const;

const HOSTILE = `
  html { font-size: 40px }
  body { font: italic 900 30px/3 cursive; letter-spacing: 9px; word-spacing: 20px; text-transform: uppercase; text-align: center;
    color: red; white-space: pre; direction: rtl; text-indent: 50px; cursor: wait; quotes: none }
  * { border: 5px solid red !important; --bk-paper: red }
`;

let page_: HTMLStyleElement;
let root: ShadowRoot;

describe('in a closed shadow root on a hostile page', () => {
  beforeEach(async () => {
    await page.viewport(1280, 800);
    clear();
    page_ = document.createElement('style');
    page_.textContent = HOSTILE;
    const host = document.createElement('div');
    root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = `<style>${css}</style><div data-theme="light"></div>`;
    document.body.append(page_, host);
    const place = find(root, '[data-theme]');
    await act(() =>
      render(
        <WordsContext.Provider value={words}>
          <FactCard {...props} bundle={bundle} />
        </WordsContext.Provider>,
        place,
      ),
    );
  });

  afterEach(() => {
    root.host.remove();
    page_.remove();
  });

  it('takes nothing from the page', () => {
    const style = getComputedStyle(find(root, '.bk-definition .bk-text'));
    expect(style).toMatchObject({
      fontSize: '14px',
      lineHeight: '20px',
      letterSpacing: 'normal',
      wordSpacing: '0px',
      textTransform: 'none',
      whiteSpace: 'normal',
      fontStyle: 'normal',
      fontWeight: '400',
      direction: 'ltr',
      textIndent: '0px',
      color: 'rgb(27, 28, 31)',
    });
    expect(getComputedStyle(find(root, '.bk-frame')).backgroundColor).toBe('rgb(255, 254, 251)');
    expect(find(root, '.bk-frame').getBoundingClientRect()).toMatchObject({ width: 360, height: 480 });
  });

  it('goes to a source and back without moving the page or its address', async () => {
    const before = [location.href, scrollX, scrollY];
    await click(control(root, 'Source 4: Publisher three'));
    expect(root.activeElement?.getAttribute('href')).toBe('https://news.example/three');
    const entry = find(root, '.bk-source-visited').getBoundingClientRect();
    const card = find(root, '.bk-card').getBoundingClientRect();
    expect(entry.top >= card.top && entry.bottom <= card.bottom).toBe(true);
    await click(control(root, 'Back to the statement'));
    expect([location.href, scrollX, scrollY]).toEqual(before);
  });
});

describe('the first screen, in a window 800 px high', () => {
  it('holds title, definition and the newest fact of every card of the data', async () => {
    await page.viewport(1280, 800);
    const tooLow: string[] = [];
    for (const id of cardIds) {
      const shown = await show(<FactCard {...props} bundle={bundleOf(id)} />);
      const card = find(shown, '.bk-card').getBoundingClientRect();
      const newest = shown.querySelector('.bk-section > .bk-rail > .bk-statement .bk-text')?.getBoundingClientRect();
      if (newest && newest.bottom > card.bottom)
        tooLow.push(`${id}: ${Math.round(newest.bottom - card.bottom)} px below`);
      expect(find(shown, '.bk-card').scrollWidth, `${id} scrolls sideways`).toBeLessThanOrEqual(card.width);
    }
    clear();
    expect(tooLow).toEqual([]);
  });
});
