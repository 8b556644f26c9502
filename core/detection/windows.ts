/**
 * The windows of a piece of text: how each of its words begins, and of those the ones that may begin a form. No loop
 * here branches on what it finds, since one word in four begins like a form and no processor guesses which.
 */
import { type Filter, FREE, hashWith, MULTIPLIER, SLOT_LOG, SLOT_STEMS, WINDOW } from './filter';
import { CLASS } from './fold';

/** Gaps that fill the window up after the end of a text. */
const TAIL = 6;
/** Code units that are looked at together: their words lie in the nearest memory. */
export const PIECE = 2048;
/** Of each window: where it ends in the text; the gap before it and its five classes, as CLASS has them. */
export const ends = new Int32Array(PIECE + TAIL);
export const windows = new Int32Array(PIECE + TAIL);

/** How many there are. */
let gathered = 0;

/**
 * Notes the windows after a gap that end in the piece from `from` on; at the end of the text gaps fill the last ones up.
 * Returns the classes seen, as bits.
 */
export function gather(text: string, from: number): number {
  const classes = CLASS;
  const to = Math.min(from + PIECE, text.length);
  let window = 0;
  for (let i = Math.max(0, from - WINDOW); i < from; i++) window = (window << 5) | (classes[text.charCodeAt(i)] ?? 0);
  let special = 0;
  let count = 0;
  // One at a time: an engine makes a short loop fast at once, and a longer one no faster in the end.
  for (let i = from; i < to; i++) {
    const one = classes[text.charCodeAt(i)] ?? 0;
    special |= one;
    window = (window << 5) | one;
    ends[count] = i;
    windows[count] = window;
    count += ((window >>> 27) - 1) >>> 31;
  }
  if (to === text.length)
    for (let i = to; i < to + TAIL; i++) {
      window <<= 5;
      ends[count] = i;
      windows[count] = window;
      count += ((window >>> 27) - 1) >>> 31;
    }
  gathered = count;
  return special;
}

/** The lowest bits of all classes of a window but the highest of each; and these highest. */
const LOW = 0b01111_01111_01111_01111_01111;
const HIGH = 0b10000_10000_10000_10000_10000;

/** Where in a sifted window the number of bits stands that its gaps take; below it the classes. */
const REST = 25;
const LETTERS = (1 << REST) - 1;

/**
 * Keeps of these windows those with which a form may begin, and nothing in them that stands after a first gap.
 * Returns how many.
 */
export function sift({ bits, shift }: Filter): number {
  let left = 0;
  for (let at = 0; at < gathered; at++) {
    const window = (windows[at] ?? 0) >>> 2;
    const rest = 32 - Math.clz32(~(((window & LOW) + LOW) | window) & HIGH);
    const word = (window >>> rest) << rest;
    const bit = Math.imul(word, MULTIPLIER) >>> shift;
    windows[left] = (rest << REST) | word;
    ends[left] = ends[at] ?? 0;
    left += ((bits[bit >>> 5] ?? 0) >>> bit) & 1;
  }
  return left;
}

/** Keeps of `count` sifted windows those after which a form may go on as the text does. Returns how many. */
export function narrow({ bits, shift, slots, slotShift }: Filter, text: string, count: number): number {
  const classes = CLASS;
  const { length } = text;
  let left = 0;
  for (let n = 0; n < count; n++) {
    const sifted = windows[n] ?? 0;
    const window = sifted & LETTERS;
    const end = ends[n] ?? 0;
    // The next word stands behind the first of a shorter word's gaps. Times 13, a 64th: divided by five.
    const at = end + 1 - (Math.imul(Math.max((sifted >>> REST) - 5, 0), 13) >>> 6);
    const first = at < length ? (classes[text.charCodeAt(at)] ?? 0) >>> 2 : 0;
    const second = at + 1 < length ? (classes[text.charCodeAt(at + 1)] ?? 0) >>> 2 : 0;
    const third = at + 2 < length ? (classes[text.charCodeAt(at + 2)] ?? 0) >>> 2 : 0;
    const ahead = (first << 10) | (second << 5) | ((first | second) === 0 ? 0 : third);
    const bit = hashWith(window, ahead) >>> shift;
    const slot = (Math.imul(window, MULTIPLIER) >>> slotShift) << SLOT_LOG;
    windows[left] = window;
    ends[left] = end;
    left +=
      (((slots[slot + FREE] ?? 0) >>> first) | ((bits[bit >>> 5] ?? 0) >>> bit) | (slots[slot + SLOT_STEMS] ?? 0)) & 1;
  }
  return left;
}
