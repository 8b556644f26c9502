/** Where the card's host stands, what it covers, and how much of it is there before it opens. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { type CardView, createSurface } from '../../page/card/create-surface';
import type { CardRequest, CardSurface } from '../../page/card/surface';

const WIDTH = 360;
const HEIGHT = 300;

let stop: AbortController;
let surface: CardSurface;
let drawn: (string | null)[];
let bundle: CardView['bundle'] | undefined;
let fetchBundles: () => Promise<[]>;
let press: { pin: () => void };

/** Draws a box of the card's size. */
function draw(view: CardView | null, into: Element): void {
  drawn.push(view && `${view.layout} ${view.pinned}`);
  bundle = view?.bundle;
  if (view) press = { pin: view.onPin };
  const box = document.createElement('div');
  const share = view?.layout === 'sheet' ? 'width: 100%' : `width: ${WIDTH}px`;
  box.style.cssText = `${share}; height: ${HEIGHT}px; max-height: var(--bk-max-height)`;
  into.replaceChildren(...(view ? [box] : []));
}

const term = (place = 'p'): Range => {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector(place)?.firstChild ?? document.body);
  return range;
};

const request = (more: Partial<CardRequest> = {}): CardRequest => ({
  card: 'a-card',
  why: { rule: 'sure', cues: [] },
  context: { before: '', term: 'term', after: '' },
  anchor: term(),
  point: null,
  asOf: { date: '2025-08-21', origin: 'json-ld', confidence: 'high' },
  by: 'pointer',
  ...more,
});

const host = () => document.querySelector<HTMLElement>('[popover]');
const box = () => host()?.getBoundingClientRect() ?? new DOMRect();

beforeEach(async () => {
  await page.viewport(1024, 600);
  drawn = [];
  fetchBundles = async () => [];
  stop = new AbortController();
  surface = createSurface({
    document,
    signal: stop.signal,
    styles: '',
    fetchBundles: () => fetchBundles(),
    draw,
    theme: () => 'light',
    events: { onClose: () => undefined, onPin: () => undefined },
  });
  surface.prefetch(['a-card']);
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('dir');
  window.scrollTo(0, 0);
});

/** Puts one word on the page, px from its top. */
function word(top: number, left = 300, more = ''): void {
  document.body.innerHTML = `<p style="position: absolute; margin: 0; top: ${top}px; left: ${left}px; width: max-content">term</p>${more}`;
}

describe('a card that is prepared', () => {
  it('stands nowhere in the page, and opens without being drawn again', async () => {
    word(50);
    const before = document.documentElement.outerHTML;
    await vi.waitFor(() => {
      surface.prepare(request());
      expect(drawn).toEqual(['popover false']);
    });
    expect(document.documentElement.outerHTML).toBe(before);
    surface.open(request());
    expect(drawn).toEqual(['popover false']);
    expect(host()?.matches(':popover-open')).toBe(true);
  });

  it('is drawn again for another mention, another way of asking, or another window', async () => {
    word(50, 300, '<b style="position: absolute; top: 90px">other</b>');
    const prepared = async () => {
      surface.close();
      await vi.waitFor(() => {
        drawn = [];
        surface.prepare(request());
        expect(drawn).toHaveLength(1);
      });
    };
    await prepared();
    surface.open(request({ anchor: term('b') }));
    expect(drawn).toHaveLength(2);
    await prepared();
    surface.open(request({ by: 'keyboard' }));
    expect(drawn).toHaveLength(2);
    await prepared();
    await page.viewport(500, 600);
    surface.open(request());
    expect(drawn.at(-1)).toBe('sheet false');
  });

  it('is not pinned because the last one was', async () => {
    word(50);
    surface.open(request());
    press.pin();
    expect(drawn.at(-1)).toBe('popover true');
    surface.close();
    await vi.waitFor(() => {
      drawn = [];
      surface.prepare(request());
      expect(drawn).toEqual(['popover false']);
    });
    surface.open(request());
    press.pin();
    expect(drawn).toEqual(['popover false', 'popover true']);
  });

  it('does not disturb one that is open', () => {
    word(50);
    surface.open(request());
    drawn = [];
    surface.prepare(request());
    expect(drawn).toEqual([]);
  });
});

describe('a card whose text does not come', () => {
  it('says so, and asks again the next time', async () => {
    word(50);
    fetchBundles = () => Promise.reject(new Error('The extension has gone.'));
    surface.open(request({ card: 'other-card' }));
    expect(bundle).toBeNull();
    await vi.waitFor(() => expect(bundle).toBe('missing'));
    surface.close();
    surface.open(request({ card: 'other-card' }));
    expect(bundle).toBeNull();
  });
});

describe('a card beside its term', () => {
  it('begins where the term does', async () => {
    word(50);
    surface.open(request());
    await vi.waitFor(() => expect(Math.round(box().left)).toBe(300));
  });

  it('ends where the term does on a page that is read from right to left', async () => {
    document.documentElement.dir = 'rtl';
    word(50, 700);
    surface.open(request());
    const { right } = term().getBoundingClientRect();
    await vi.waitFor(() => expect(Math.round(box().right)).toBe(Math.round(right)));
  });
});

describe('a sheet', () => {
  beforeEach(() => page.viewport(500, 600));

  const isFree = () => {
    const { top, bottom } = term().getBoundingClientRect();
    return top >= 0 && (bottom <= box().top || top >= box().bottom);
  };

  it('lies at the lower edge', () => {
    word(50, 20);
    surface.open(request({ by: 'touch' }));
    expect(box()).toMatchObject({ left: 0, right: 500, bottom: 600 });
  });

  it('scrolls the page by as much as it would cover of the term', () => {
    word(500, 20, '<div style="height: 3000px">');
    surface.open(request({ by: 'touch' }));
    expect(box().bottom).toBe(600);
    expect(window.scrollY).toBeGreaterThan(0);
    expect(isFree()).toBe(true);
    expect(box().top - term().getBoundingClientRect().bottom).toBeLessThan(12);
  });

  it('scrolls the part of the page that the term stands in', () => {
    document.body.innerHTML = `<div id="part" style="position: fixed; inset: 0; overflow: auto"><p style="margin: 500px 0 2000px">term</p></div>`;
    surface.open(request({ by: 'touch' }));
    expect(document.querySelector('#part')?.scrollTop).toBeGreaterThan(0);
    expect(isFree()).toBe(true);
  });

  it('goes to the upper edge where nothing scrolls', () => {
    word(560, 20);
    document.body.style.cssText = 'position: fixed; inset: 0; margin: 0; overflow: hidden';
    surface.open(request({ by: 'touch' }));
    expect(box().top).toBe(0);
    expect(isFree()).toBe(true);
  });

  it.each([250, 400])('moves nothing under a pointer that rests, %i px from the top', (top) => {
    word(top, 20, '<div style="height: 3000px">');
    surface.open(request({ by: 'pointer' }));
    expect(window.scrollY).toBe(0);
    expect(isFree()).toBe(true);
    expect(top < 300 ? box().bottom : box().top).toBe(top < 300 ? 600 : 0);
  });

  it('leaves the page where it is when the term is free', () => {
    word(100, 20, '<div style="height: 3000px">');
    surface.open(request({ by: 'touch' }));
    expect(window.scrollY).toBe(0);
  });
});
