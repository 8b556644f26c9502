/** A reader of this very page, with a lexicon of its own: two terms that need nothing around them. */
import { onTestFinished, vi } from 'vitest';
import { packLexicon } from '../../core/detection/pack';
import { PageLexicon } from '../../page/lexicon';
import { type Choice, type PageReader, startReader } from '../../page/reader';

const packed = packLexicon(
  [
    { id: 'harbour', mentions: [{ use: 'sure', forms: { any: ['blue harbour'] } }] },
    { id: 'tower', mentions: [{ use: 'sure', forms: { any: ['green tower'] } }] },
  ],
  {
    groups: {},
    weights: { features: {}, groups: {}, cards: {}, names: {} },
    endings: { D: [], E: [], F: [], S: [], M: [], T: [] },
  },
);

export const CHOICE: Choice = { level: 'all', muted: [], markStyle: 'dotted', languages: ['en'] };

/** Reads until the test is over. @param onChange called as the reader itself does. */
export function readPage(onChange: (reader: PageReader) => void = () => undefined): PageReader {
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const words = { base: packed.base, english: packed.parts.en ?? '' };
  return startReader({
    document,
    signal: stop.signal,
    lexicon: new PageLexicon(words, async () => undefined),
    choice: CHOICE,
    isAlive: () => true,
    onChange,
  });
}

/** Text and place of each mention: the id of the nearest element that has one. */
export const saidBy = ({ mentions }: PageReader): string[] =>
  mentions.map(({ text, container }) => `${text} in ${container.closest('[id]')?.id ?? container.nodeName}`);

interface Resting {
  scheduler: { yield(): Promise<void> };
}

/**
 * A clock on which every look takes some time, so that work rests as often on any machine, and on which timers are over
 * at once.
 * @param onRest called whenever the page has its turn in between.
 */
export function restOften(onRest: () => void): void {
  let clock = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => {
    clock += 0.7;
    return clock;
  });
  const wait = window.setTimeout.bind(window);
  vi.stubGlobal('setTimeout', (call: () => void) => wait(call));
  vi.spyOn((globalThis as unknown as Resting).scheduler, 'yield').mockImplementation(async () => {
    onRest();
    await new Promise<void>((resolve) => wait(resolve));
  });
  onTestFinished(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}
