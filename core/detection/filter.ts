/**
 * The fast reject: a Bloom bitmap over the gap and the first five letters of a word.
 *
 * While scanning, the classes of the last six characters are kept in one 30-bit number; the text is
 * looked at more closely only where that number is the beginning of a known form. A word shorter
 * than five letters fills the window with what may follow it.
 */
import { classOf } from './fold';

export const WINDOW_MASK = (1 << 30) - 1;
const WINDOW = 5;
const MULTIPLIER = 0x9e3779b1 | 0;

export interface Filter {
  readonly bits: Uint32Array;
  /** 32 minus the binary logarithm of the number of bits. */
  readonly shift: number;
}

export function filterIndex(window: number, shift: number): number {
  return Math.imul(window, MULTIPLIER) >>> shift;
}

/** An empty filter with about 32 bits for every first word. */
export function createFilter(firstWords: number): Filter {
  let log = 17;
  while (log < 23 && 1 << log < firstWords * 32) log++;
  return { bits: new Uint32Array(1 << (log - 5)), shift: 32 - log };
}

function set(filter: Filter, window: number): void {
  const index = filterIndex(window, filter.shift);
  filter.bits[index >>> 5] = (filter.bits[index >>> 5] ?? 0) | (1 << (index & 31));
}

/** Sets every continuation of a window of which `have` classes are known. */
function fill(filter: Filter, window: number, have: number): void {
  if (have >= WINDOW) return set(filter, window & WINDOW_MASK);
  for (let k = 0; k < 32; k++) fill(filter, (window << 5) | k, have + 1);
}

function push(window: number, have: number, word: string): number {
  let out = window;
  for (let i = 0; i < word.length && have + i < WINDOW; i++) out = (out << 5) | classOf(word.charCodeAt(i));
  return out;
}

/**
 * Lets forms that begin with `word` through. `open`: the word is a stem. `next`: the second word of
 * the form, used when the first has one or two letters; `nextOpen`: that one is a stem.
 */
export function admit(filter: Filter, word: string, open: boolean, next: string, nextOpen: boolean): void {
  const window = push(0, 0, word);
  const have = Math.min(word.length, WINDOW);
  if (have >= WINDOW || open) return fill(filter, window, have);
  if (have > 2 || next === '') return fill(filter, window << 5, have + 1);
  for (let gap = 1; gap <= 2; gap++) {
    const after = have + gap;
    const length = Math.min(WINDOW, after + next.length);
    const filled = push(window << (5 * gap), after, next);
    if (length < WINDOW && !nextOpen) fill(filter, filled << 5, length + 1);
    else fill(filter, filled, length);
  }
}
