/**
 * The fast reject: how forms begin, in classes of letters (fold.ts; 0 is a gap).
 *
 * A window is the first five classes of a word, and gaps after the end of a shorter one. A Bloom table says whether a
 * form may begin with a window; for the few that do, three more classes are asked for: those right after it, or
 * behind the gap after a shorter word.
 */

/** Classes of a window. */
export const WINDOW = 5;
/** Classes looked at after a window, or after the gap behind a shorter word. */
export const AHEAD = 3;

/** A window times this is its hash, whose highest bits tell windows apart. */
export const MULTIPLIER = 0x9e3779b1 | 0;
/** In loops over a text it is written out. */
const hashOf = (window: number): number => Math.imul(window, MULTIPLIER);

/** 64 kB up: fewer bits would let too many words through by chance. */
const LEAST_LOG = 19;
const MOST_LOG = 22;
/** Binary logarithms: 256 kB up, so that few windows share a slot by chance. */
const LEAST_SLOTS = 15;
const MOST_SLOTS = 18;

/** Fields of a slot: after which class anything may follow, one bit a class. */
export const FREE = 0;
/** For the trie: which stems begin with the window; and a bit that no stem has, as none is so short. */
export const SLOT_STEMS = 1;
/** There are lines that were not read yet. */
export const UNREAD = 1;
/** For `admitAny`. */
export const ANYTHING = -1;
/** Binary logarithm of the number of fields. */
export const SLOT_LOG = 1;

export class Filter {
  /** A bit for each window that may begin a form, and for each with what may follow it, by the highest bits of their hashes. */
  readonly bits: Int32Array;
  /** 32 minus the binary logarithm of the number of bits. */
  readonly shift: number;
  /** By slot of a window, in one place as they are wanted together: the fields above. */
  readonly slots: Int32Array;
  /** 32 minus the binary logarithm of the number of slots. */
  readonly slotShift: number;

  /** @param beginnings how many windows there will be, about. */
  constructor(beginnings: number) {
    const log = Math.min(MOST_LOG, Math.max(LEAST_LOG, 36 - Math.clz32(beginnings)));
    this.bits = new Int32Array(1 << (log - 5));
    this.shift = 32 - log;
    const slotLog = Math.min(MOST_SLOTS, Math.max(LEAST_SLOTS, 32 - Math.clz32(beginnings)));
    this.slots = new Int32Array(1 << (slotLog + SLOT_LOG));
    this.slotShift = 32 - slotLog;
  }

  /** Where the fields of a window begin in `slots`. */
  slotOf(window: number): number {
    return (hashOf(window) >>> this.slotShift) << SLOT_LOG;
  }

  /** Lets a window through. Returns its slot. */
  set(window: number): number {
    const bit = hashOf(window) >>> this.shift;
    this.bits[bit >>> 5] = (this.bits[bit >>> 5] ?? 0) | (1 << bit);
    return this.slotOf(window);
  }

  /** Lets a window through whose lines were not read yet. Returns its slot. In one, since it runs thousands of times before it is compiled. */
  setUnread(window: number): number {
    const { bits, slots } = this;
    const hash = Math.imul(window, MULTIPLIER);
    const bit = hash >>> this.shift;
    const slot = (hash >>> this.slotShift) << SLOT_LOG;
    bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << bit);
    slots[slot + SLOT_STEMS] = (slots[slot + SLOT_STEMS] ?? 0) | UNREAD;
    return slot;
  }

  /** Lets three classes follow a window. Of two gaps, whatever is third. */
  admitAhead(window: number, ahead: number): void {
    const bit = hashWith(window, ahead) >>> this.shift;
    this.bits[bit >>> 5] = (this.bits[bit >>> 5] ?? 0) | (1 << bit);
  }

  /** Lets a class, or any of them for ANYTHING, follow a window, and then whatever there is. */
  admitAny(window: number, first: number): void {
    this.mark(this.slotOf(window), FREE, first === ANYTHING ? -1 : 1 << first);
  }

  /** Sets bits of a field of a slot. */
  mark(slot: number, field: number, bits: number): void {
    this.slots[slot + field] = (this.slots[slot + field] ?? 0) | bits;
  }
}

/** The hash of a window with the three classes that follow it. */
export const hashWith = (window: number, ahead: number): number =>
  Math.imul(window ^ Math.imul(ahead + 1, 0x85ebca6b), MULTIPLIER);
