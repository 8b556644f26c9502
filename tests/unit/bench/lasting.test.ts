import { expect, it } from 'vitest';
import type { MeasuringBrowser } from '../../../scripts/bench/chromium';
import { lasting } from '../../../scripts/bench/lasting';

/** Browsers in name only: what they are used for is all that counts. */
function browsers() {
  const closed: string[] = [];
  let started = 0;
  const start = async (): Promise<MeasuringBrowser> => {
    started += 1;
    const version = String(started);
    return {
      version,
      get context(): never {
        throw new Error('There is none.');
      },
      open: () => Promise.reject(new Error('There is none.')),
      close: async () => void closed.push(version),
    };
  };
  return { start, closed };
}

it('keeps a browser as long as it lives', async () => {
  const { start, closed } = browsers();
  const browser = await lasting(start);
  expect(await browser.use(async ({ version }) => version)).toBe('1');
  expect(await browser.use(async ({ version }) => version)).toBe('1');
  await browser.close();
  expect(closed).toEqual(['1']);
});

it('does again in a fresh browser what the first did not survive, and goes on with that one', async () => {
  const { start, closed } = browsers();
  const browser = await lasting(start);
  const work = async ({ version }: MeasuringBrowser) => {
    if (version === '1') throw new Error('The browser has been closed.');
    return version;
  };
  expect(await browser.use(work)).toBe('2');
  expect(await browser.use(async ({ version }) => version)).toBe('2');
  expect(closed).toEqual(['1']);
});

it('gives up on what no browser survives, and is of use for the next', async () => {
  const { start } = browsers();
  const browser = await lasting(start);
  await expect(browser.use(() => Promise.reject(new Error('Gone.')))).rejects.toThrow('Gone.');
  expect(await browser.use(async ({ version }) => version)).toBe('2');
});
