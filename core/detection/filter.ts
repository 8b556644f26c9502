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

const MULTIPLIER = 0x9e3779b1 | 0;

/** 64 kB up: fewer bits would let too many words through by chance. */
const LEAST_LOG = 19;
const MOST_LOG = 22;
/** Binary logarithms: 512 kB up, so that few windows share a slot by chance. */
const LEAST_SLOTS = 15;
const MOST_SLOTS = 18;

/** Fields of a slot: after which class anything may follow, one bit a class; which three classes may follow, by `aheadHash`. */
const FREE = 0;
const AFTER = 1;
/** For the trie, by slot of a first word: which stems it has; and bits that no stem has, as none is so short. */
export const SLOT_STEMS = 3;
/** Anything may follow the gap after a word shorter than a window. */
export const WHOLE = 1;
/** There are lines that were not read yet. */
export const UNREAD = 2;
/** For `admitAny`. */
export const ANYTHING = -1;
/** Binary logarithm of the number of fields. */
export const SLOT_LOG = 2;

export class Filter {
  /** One bit a beginning, by `bitOf`: 1 = may begin a form. */
  readonly bits: Int32Array;
  /** 32 minus the binary logarithm of the number of bits. */
  readonly shift: number;
  /** By slot of a window, in one place as they are wanted together: the fields above. */
  readonly slots: Int32Array;
  private readonly slotShift: number;

  /** @param beginnings how many windows there will be, about. */
  constructor(beginnings: number) {
    const log = Math.min(MOST_LOG, Math.max(LEAST_LOG, 37 - Math.clz32(beginnings)));
    this.bits = new Int32Array(1 << (log - 5));
    this.shift = 32 - log;
    const slotLog = Math.min(MOST_SLOTS, Math.max(LEAST_SLOTS, 32 - Math.clz32(beginnings)));
    this.slots = new Int32Array(1 << (slotLog + SLOT_LOG));
    this.slotShift = 32 - slotLog;
  }

  /** Where the fields of a window begin in `slots`. */
  slotOf(window: number): number {
    return (Math.imul(window << 2, MULTIPLIER) >>> this.slotShift) << SLOT_LOG;
  }

  /** Lets a window through. */
  set(window: number): void {
    const bit = bitOf(window << 2, this.shift);
    this.bits[bit >>> 5] = (this.bits[bit >>> 5] ?? 0) | (1 << bit);
  }

  /** Lets a window through whose lines were not read yet. Returns its slot. In one, since it runs thousands of times before it is compiled. */
  setUnread(window: number): number {
    const { bits, slots } = this;
    const hash = Math.imul(window << 2, MULTIPLIER);
    const bit = hash >>> this.shift;
    const slot = (hash >>> this.slotShift) << SLOT_LOG;
    bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << bit);
    slots[slot + SLOT_STEMS] = (slots[slot + SLOT_STEMS] ?? 0) | UNREAD;
    return slot;
  }

  /** Lets `count` windows through, one after the other. In one loop, since this runs before it is compiled. */
  setAll(first: number, count: number): void {
    const { bits, shift } = this;
    for (let window = first; window < first + count; window++) {
      const bit = Math.imul(window << 2, MULTIPLIER) >>> shift;
      bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << bit);
    }
  }

  /** Lets three classes follow a window. Of two gaps, whatever is third. */
  admitAhead(window: number, ahead: number): void {
    const hash = aheadHash(ahead);
    this.mark(this.slotOf(window), AFTER + (hash >>> 5), 1 << hash);
  }

  /** Lets a class, or any of them for ANYTHING, follow a window, and then whatever there is. */
  admitAny(window: number, first: number): void {
    this.mark(this.slotOf(window), FREE, first === ANYTHING ? -1 : 1 << first);
  }

  /** False only where nothing goes on after the window with these classes. */
  mayFollow(window: number, first: number, second: number, third: number): boolean {
    const { slots } = this;
    const slot = this.slotOf(window);
    const ahead = (first << 10) | (second << 5) | ((first | second) === 0 ? 0 : third);
    const hash = aheadHash(ahead);
    const stems = slots[slot + SLOT_STEMS] ?? 0;
    const known = ((slots[slot + FREE] ?? 0) >>> first) | ((slots[slot + AFTER + (hash >>> 5)] ?? 0) >>> hash);
    if ((known & 1) !== 0 || (stems & UNREAD) !== 0) return true;
    const word = firstWord(window);
    return (word & 31) === 0 && ((slots[this.slotOf(word) + SLOT_STEMS] ?? 0) & WHOLE) !== 0;
  }

  /** Sets bits of a field of a slot. */
  mark(slot: number, field: number, bits: number): void {
    this.slots[slot + field] = (this.slots[slot + field] ?? 0) | bits;
  }
}

/** From 0 to 63. */
const aheadHash = (ahead: number): number => Math.imul(ahead, MULTIPLIER) >>> 26;

/** The bit of a gap and a window, shifted left by two. */
export function bitOf(shifted: number, shift: number): number {
  return Math.imul(shifted, MULTIPLIER) >>> shift;
}

/** The lowest bits of all classes of a window but the highest of each; and these highest. */
const LOW = 0b01111_01111_01111_01111_01111;
const HIGH = 0b10000_10000_10000_10000_10000;

/** A window without what stands after its first gap. */
export function firstWord(window: number): number {
  const gaps = ~(((window & LOW) + LOW) | window) & HIGH;
  const rest = 32 - Math.clz32(gaps);
  return (window >>> rest) << rest;
}
