/**
 * The main states in both themes, held against the pictures in docs/images (made anew by `npm run shots`): by the mean
 * colours of coarse blocks, and by rules of layout that need no picture, so that other fonts do not fail them.
 */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageDriver } from '../../../scripts/browsers/driver';
import { decode, encode, type Picture } from '../../../scripts/shots/png';
import { SCENES } from '../../../scripts/shots/scenes';
import { openStage, type Stage } from '../../../scripts/shots/stage';
import { extensionFor } from '../site';
import { likeness } from './likeness';

/** Another font gives at most 2.3 levels of 255 and 2 % of the blocks; another of our pages at least 7 and 18 %. */
const MEAN = 4.5;
const DIFFERING = 0.08;

const kept = (name: string): Picture =>
  decode(readFileSync(new URL(`../../../docs/images/${name}.png`, import.meta.url)));

let stage: Stage;
const folder = mkdtempSync(join(tmpdir(), 'backgrounder-pictures-'));
beforeAll(async () => {
  stage = await openStage(extensionFor('chromium'));
});
afterAll(() => stage.close());

describe('the picture', () => {
  it.each(SCENES)('$name still looks like the one in docs/images', async (scene) => {
    const file = join(folder, `${scene.name}.png`);
    await stage.take(scene, file);
    const { mean, differing } = likeness(kept(scene.name), decode(readFileSync(file)));
    const way = `Look at it with: npm run shots -- ${scene.name}`;
    expect(mean, way).toBeLessThan(MEAN);
    expect(differing, way).toBeLessThan(DIFFERING);
  });
});

describe('the measure', () => {
  it('tells every picture from every other', () => {
    const pictures = SCENES.filter(({ width }) => width === 1280).map(({ name }) => ({ name, picture: kept(name) }));
    const alike = pictures.flatMap((one, index) =>
      pictures.slice(index + 1).flatMap((other) => {
        const { mean, differing } = likeness(one.picture, other.picture);
        return mean < MEAN && differing < DIFFERING ? [`${one.name} and ${other.name}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });

  it('sees that a card is missing', () => {
    const whole = kept('card-light');
    const rgb = Uint8Array.from(whole.rgb);
    for (let y = 300; y < 790; y++) rgb.fill(255, (y * 1280 + 760) * 3, (y * 1280 + 1130) * 3);
    const { differing } = likeness(whole, { ...whole, rgb });
    expect(differing).toBeGreaterThan(DIFFERING);
  });

  it('writes pictures without loss', () => {
    const picture = kept('card-dark');
    expect(Buffer.compare(Buffer.from(decode(encode(picture)).rgb), Buffer.from(picture.rgb))).toBe(0);
  });
});

/** Elements of one kind that overlap, and text that is cut off though nothing says so. */
const FAULTS = `(root) => {
  // What is scrolled out of a box lies under what stands below it, in numbers only.
  const boxOf = (element) => {
    let { left, top, right, bottom } = element.getBoundingClientRect();
    for (let around = element.parentElement; around !== null; around = around.parentElement) {
      if (getComputedStyle(around).overflowY === 'visible') continue;
      const box = around.getBoundingClientRect();
      [left, top] = [Math.max(left, box.left), Math.max(top, box.top)];
      [right, bottom] = [Math.min(right, box.right), Math.min(bottom, box.bottom)];
    }
    return { left, top, right, bottom };
  };
  const shown = (element) => element.checkVisibility() && element.getBoundingClientRect().width > 0;
  const controls = [...root.querySelectorAll('button, select, input:not([type=radio], [type=file]), summary, a.bk-tab, .bk-badge')].filter(shown);
  const faults = [];
  for (const [index, one] of controls.entries()) for (const other of controls.slice(index + 1)) {
    if (one.contains(other) || other.contains(one)) continue;
    const a = boxOf(one), b = boxOf(other);
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    const sticky = [one, other].some((element) => element.closest('.bk-bar, .bk-popup-card-bar, .bk-search, .bk-filters, .bk-table'));
    if (across > 1 && down > 1 && !sticky) faults.push('overlap: ' + one.outerHTML.slice(0, 80) + ' and ' + other.outerHTML.slice(0, 80));
  }
  for (const element of root.querySelectorAll('h1, h2, h3, p, button, .bk-text, .bk-title, .bk-badge')) {
    if (!shown(element) || element.closest('.bk-unseen')) continue;
    const style = getComputedStyle(element);
    if (style.textOverflow === 'ellipsis' || style.overflowX === 'visible') continue;
    if (element.scrollWidth > element.clientWidth + 1) faults.push('cut: ' + element.outerHTML.slice(0, 100));
  }
  return faults;
}`;

const sideways = (page: PageDriver) =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describe.each([320, 390, 768, 1024, 1280, 1920])('%i px wide', (width) => {
  it.each(['welcome', 'options', 'timeline', 'positions', 'glossary'])(
    '%s neither overlaps, is cut, nor scrolls sideways',
    async (name) => {
      const scene = SCENES.find((found) => found.name === `${name}-light`);
      if (!scene) throw new Error(`There is no scene ${name}.`);
      const page = await stage.newPage({ ...scene, width });
      await scene.draw(page, stage);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      expect(await page.evaluate(`(${FAULTS})(document)`)).toEqual([]);
      await page.close();
    },
  );

  it('a card lies in the window, takes at most 60 % of its height and leaves its term in sight', async () => {
    const scene = SCENES.find(({ name }) => name === (width < 768 ? 'sheet-light' : 'card-light'));
    if (!scene) throw new Error('There is no scene with a card.');
    const page = await stage.newPage({ ...scene, width });
    await scene.draw(page, stage);
    const box = await page.evaluate<{ left: number; right: number; top: number; bottom: number }>(
      `document.querySelector('[popover]').getBoundingClientRect().toJSON()`,
    );
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(width);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(scene.height);
    expect(box.bottom - box.top).toBeLessThanOrEqual(0.6 * scene.height + 1);
    if (width >= 768) expect(box.right - box.left).toBeGreaterThanOrEqual(320);
    if (width >= 768) expect(box.right - box.left).toBeLessThanOrEqual(420);
    const term = await page.evaluate<{ top: number; bottom: number }>(`(() => {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const range = document.createRange();
      const found = ranges.find(({ startContainer }) => startContainer.textContent === 'Istanbul draft');
      range.selectNodeContents(found.startContainer);
      return range.getBoundingClientRect().toJSON();
    })()`);
    expect(term.bottom <= box.top || term.top >= box.bottom).toBe(true);
    expect(await page.inCard(`(${FAULTS})(root)`)).toEqual([]);
    await page.close();
  });
});
