/**
 * The fast reject: how forms begin, in classes of letters (fold.ts; 0 is a gap).
 *
 * While scanning, the classes of the last six characters are kept in one 32-bit number: a gap and the
 * window, the five after it. A Bloom table says whether a window may begin a form; for the few that do, three
 * more classes are asked for. A word shorter than the window is followed by what may follow it.
 */

/** Classes of a window. */
export const WINDOW = 5;
/** Classes looked at after a window. */
export const AHEAD = 3;
const CLASSES = 32;
const ANYTHING = -1;

const MULTIPLIER = 0x9e3779b1 | 0;

/** 64 kB up: fewer bits would let too many words through by chance. */
const LEAST_LOG = 19;
const MOST_LOG = 22;
/** Binary logarithms: 512 kB up, so that few windows share a slot by chance. */
const LEAST_SLOTS = 15;
const MOST_SLOTS = 18;

/** The table of longer beginnings has so many binary orders fewer: only those that a text touched are in it. */
const LATER = 2;

/** Fields of a slot: bit n is set where class n may follow the window; and where anything may follow after that. */
const NEXT = 0;
const FREE = 1;
/** For the trie: four times the root of the forms, and the flags of trie.ts; their first line that was not read yet. */
export const ROOT = 2;
export const UNREAD = 3;
const FIELDS = 4;

export class Filter {
  /** One bit a beginning, by `bitOf`: 1 = may begin a form. Bit 0 stays 0. */
  readonly bits: Int32Array;
  /** 32 minus the binary logarithm of the number of bits. */
  readonly shift: number;
  /** By slot of a window, in one place as they are wanted together: the fields below. */
  readonly slots: Int32Array;
  private readonly slotShift: number;
  /** A Bloom table of windows with three classes more. */
  private readonly later: Int32Array;

  /** @param beginnings how many windows there will be, about. */
  constructor(beginnings: number) {
    const log = Math.min(MOST_LOG, Math.max(LEAST_LOG, 37 - Math.clz32(beginnings)));
    this.bits = new Int32Array((1 << (log - 5)) + 1);
    this.shift = 32 - log;
    this.later = new Int32Array(1 << (log - LATER - 5));
    const slotLog = Math.min(MOST_SLOTS, Math.max(LEAST_SLOTS, 32 - Math.clz32(beginnings)));
    this.slots = new Int32Array(FIELDS << slotLog);
    this.slotShift = 32 - slotLog;
  }

  /** Where the fields of a window begin in `slots`. */
  slotOf(window: number): number {
    return (Math.imul(window << 2, MULTIPLIER) >>> this.slotShift) * FIELDS;
  }

  /** Lets a window through. */
  set(window: number): void {
    const bit = bitOf(window << 2, this.shift);
    this.bits[bit >>> 5] = (this.bits[bit >>> 5] ?? 0) | (1 << bit);
  }

  /** Lets every window through of which the first `have` classes are known. */
  admit(window: number, have: number): void {
    if (have >= WINDOW) this.set(window);
    else for (let k = 0; k < CLASSES; k++) this.admit((window << 5) | k, have + 1);
  }

  /** Lets anything follow a window and the first `have` classes after it; AHEAD of them at most. */
  admitAfter(window: number, rest: number, have: number): void {
    const slot = this.slotOf(window);
    const first = have === 0 ? ANYTHING : 1 << (rest >>> (5 * (have - 1)));
    this.slots[slot + NEXT] = (this.slots[slot + NEXT] ?? 0) | first;
    if (have < 2) this.slots[slot + FREE] = (this.slots[slot + FREE] ?? 0) | first;
    else if (have < AHEAD) for (let k = 0; k < CLASSES; k++) this.admitAfter(window, (rest << 5) | k, have + 1);
    else {
      const bit = this.laterBit(window, rest);
      this.later[bit >>> 5] = (this.later[bit >>> 5] ?? 0) | (1 << bit);
    }
  }

  /** False only where nothing that was let through goes on after the window, of this slot, with these three classes. */
  mayFollow(slot: number, window: number, next: number, second: number, third: number): boolean {
    if ((((this.slots[slot + NEXT] ?? 0) >>> next) & 1) === 0) return false;
    if ((((this.slots[slot + FREE] ?? 0) >>> next) & 1) !== 0) return true;
    const bit = this.laterBit(window, (next << 10) | (second << 5) | third);
    return (((this.later[bit >>> 5] ?? 0) >>> bit) & 1) !== 0;
  }

  private laterBit(window: number, rest: number): number {
    return Math.imul(Math.imul(window, 0x85ebca6b) ^ rest, MULTIPLIER) >>> (this.shift + LATER);
  }
}

/** The bit of a gap and a window, shifted left by two; 0 where no gap comes first, so that the inside of words touches no memory. */
export function bitOf(shifted: number, shift: number): number {
  return ((Math.imul(shifted, MULTIPLIER) >>> shift) + 1) & (((shifted >>> 27) - 1) >> 31);
}

/** A window without what stands after its first gap. */
export function firstWord(window: number): number {
  for (let rest = 5 * (WINDOW - 1); rest > 0; rest -= 5)
    if (((window >>> (rest - 5)) & 31) === 0) return (window >>> rest) << rest;
  return window;
}
