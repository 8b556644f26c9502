/**
 * The fast reject: a Bloom table over the gap and the first five letters of a word.
 *
 * While scanning, the classes of the last six characters are kept in one 32-bit number (the window);
 * the text is looked at more closely only where that number is the beginning of a known form. A word
 * shorter than five letters fills the window with what may follow it.
 */
import { classOf } from './fold';

/** Letters of a word that the window holds. */
export const WINDOW = 5;
const MULTIPLIER = 0x9e3779b1 | 0;
const ANY = 32;

/** 64 kB up: fewer slots would let too many words through by chance. */
const LEAST_LOG = 19;

export interface Filter {
  /** One bit a slot: 1 = may begin a form. Slot 0 stays 0. */
  readonly bits: Int32Array;
  /** 32 minus the binary logarithm of the number of slots. */
  readonly shift: number;
}

/** `window`: six classes of five bits, shifted left by two. */
export function slotOf(window: number, shift: number): number {
  return Math.imul(window, MULTIPLIER) >>> shift;
}

/** The slot in a filter; 0 for a window that begins with no gap, so that the inside of words touches no memory. */
export function bitOf(window: number, shift: number): number {
  return (slotOf(window, shift) + 1) & (((window >>> 27) - 1) >> 31);
}

/** An empty filter with about 32 slots for every beginning. */
export function createFilter(beginnings: number): Filter {
  let log = LEAST_LOG;
  while (log < 22 && 1 << log < beginnings * 32) log++;
  return { bits: new Int32Array((1 << (log - 5)) + 1), shift: 32 - log };
}

function set(filter: Filter, window: number): void {
  const bit = bitOf(window << 2, filter.shift);
  filter.bits[bit >>> 5] = (filter.bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

/** Sets every continuation of a window of which `have` classes are known. */
function fill(filter: Filter, window: number, have: number): void {
  if (have >= WINDOW) {
    set(filter, window);
    return;
  }
  for (let k = 0; k < ANY; k++) fill(filter, (window << 5) | k, have + 1);
}

function push(window: number, have: number, word: string): number {
  let out = window;
  for (let i = 0; i < word.length && have + i < WINDOW; i++) out = (out << 5) | classOf(word.charCodeAt(i));
  return out;
}

const S = 115;
const E = 101;
const A = 97;
const O = 111;

/**
 * Lets words that begin with these five letters through (`window`: their classes), also where one
 * character stands for two of them (ß, æ, œ: PAIRS in fold.ts).
 */
export function admitBeginning(filter: Filter, letters: Uint16Array, window: number): void {
  set(filter, window);
  for (let i = 1; i < WINDOW; i++) {
    const before = letters[i - 1];
    const letter = letters[i];
    if (letter === S ? before === S : letter === E && (before === A || before === O)) admitPair(filter, letters, i);
  }
}

/** The letter at `second` is left out, and one more of any kind follows. */
function admitPair(filter: Filter, letters: Uint16Array, second: number): void {
  let window = 0;
  for (let i = 0; i < WINDOW; i++) if (i !== second) window = (window << 5) | classOf(letters[i] ?? 0);
  fill(filter, window, WINDOW - 1);
}

function lettersOf(word: string): Uint16Array {
  return Uint16Array.from({ length: WINDOW }, (_, i) => word.charCodeAt(i));
}

/** Lets a word of four letters through (`window`: their classes and a gap), as a stem with the `starts` of its endings too. */
export function admitShort(filter: Filter, window: number, starts: readonly string[] | null): void {
  set(filter, window);
  for (const start of starts ?? []) set(filter, window | classOf(start.charCodeAt(0)));
}

/**
 * Lets a whole word through. One of less than five letters fills the rest of the window with the
 * beginning of the `next` word of its form (`nextOpen`: a stem), or with anything.
 */
export function admit(filter: Filter, word: string, next: string, nextOpen: boolean): void {
  if (word.length >= WINDOW) {
    admitBeginning(filter, lettersOf(word), push(0, 0, word));
    return;
  }
  const window = push(0, 0, word);
  const have = word.length;
  if (next === '') {
    fill(filter, window << 5, have + 1);
    return;
  }
  for (let gap = 1; gap <= 2; gap++) {
    const after = have + gap;
    if (after >= WINDOW) {
      set(filter, window << (5 * (WINDOW - have)));
      continue;
    }
    const length = Math.min(WINDOW, after + next.length);
    const filled = push(window << (5 * gap), after, next);
    if (length < WINDOW && !nextOpen) fill(filter, filled << 5, length + 1);
    else fill(filter, filled, length);
  }
}

/** As `admit` for a stem: the window goes on with each of the `starts` of its endings (at most two letters). */
export function admitStem(
  filter: Filter,
  stem: string,
  starts: readonly string[],
  next: string,
  nextOpen: boolean,
): void {
  if (stem.length >= WINDOW) {
    admitBeginning(filter, lettersOf(stem), push(0, 0, stem));
    return;
  }
  admit(filter, stem, next, nextOpen);
  for (const start of starts) {
    const word = stem + start;
    // An ending of two letters may go on; one of one letter is the whole ending.
    if (start.length === 1) admit(filter, word, '', false);
    else fill(filter, push(0, 0, word), Math.min(word.length, WINDOW));
  }
}
