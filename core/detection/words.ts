/** Reading one word of a text: its folded letters, the hash of every prefix, its case. */
import { EXPANDS, expansionOf, FOLD, foldAt, IGNORABLE } from './fold';

/** Longer words cannot be in the lexicon; they are still read to their end. */
export const MAX_WORD = 48;

/** Letters by which most words that are not wanted can be told. */
export const HEAD = 7;

/** FNV-1a over folded code units: http://www.isthe.com/chongo/tech/comp/fnv/ */
export const HASH_SEED = 0x811c9dc5 | 0;
export function hashStep(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, 0x01000193);
}

/** Stems live in the table of words under another hash. */
export const STEM_SALT = 0x5bd1e995;

/** A second, independent hash, so that two words are never taken for one. */
export const CHECK_SEED = 0x2545f491;
export function checkStep(check: number, folded: number): number {
  return (Math.imul(check, 31) + folded) | 0;
}

/** The word last read. One instance serves a whole scan, so that nothing is allocated per word. */
export class Word {
  /** Offset of the first code unit, and of the one after the last letter or digit. */
  start = 0;
  end = 0;
  /** Number of folded letters (MAX_WORD + 1 when too long). */
  length = 0;
  firstUpper = false;
  allUpper = false;
  /** Holds, or is followed by, characters that take a closer look. */
  uncommon = false;
  /** Bit n is 0 where the first n letters are no stem: their salted hash is not among `stemBits`. Up to bit 31. */
  stems = 0;
  readonly letters = new Uint16Array(MAX_WORD + 1);
  /** prefix[n] is the hash of the first n letters. */
  readonly prefix = new Int32Array(MAX_WORD + 2);
  readonly checks = new Int32Array(MAX_WORD + 2);

  private push(folded: number): void {
    if (this.length > MAX_WORD) return;
    if (this.length === MAX_WORD) {
      this.length = MAX_WORD + 1;
      return;
    }
    this.letters[this.length] = folded;
    this.prefix[this.length + 1] = hashStep(this.prefix[this.length] ?? 0, folded);
    this.checks[this.length + 1] = checkStep(this.checks[this.length] ?? 0, folded);
    this.length++;
  }

  /**
   * Reads the word that begins at `start`. Returns false where no letter or digit stands there. `stemBits`: see
   * `stems`; a power of two of bits. `headBits`, as many: the hashes of the first HEAD letters of all words that are
   * wanted; false for any other word that begins with no stem.
   */
  read(text: string, start: number, stemBits: Int32Array, headBits: Int32Array | null): boolean {
    const { letters, prefix, checks } = this;
    const fold = FOLD;
    const textLength = text.length;
    let hash = HASH_SEED;
    let check = CHECK_SEED;
    let length = 0;
    let stems = 0;
    let upper = 0;
    let lower = 0;
    const mask = stemBits.length * 32 - 1;
    prefix[0] = hash;
    checks[0] = check;
    for (let i = start; i < textLength; i++) {
      const code = text.charCodeAt(i);
      const folded = fold[code] ?? 0;
      if (folded <= EXPANDS) {
        if (folded === 0 && code < 0x250) break;
        return this.readSlowly(text, start);
      }
      if (length === MAX_WORD) return this.readSlowly(text, start);
      // One small letter settles the case of the word.
      if (lower === 0) {
        if (isUpperCode(code, folded)) {
          upper++;
          if (length === 0) this.firstUpper = true;
        } else {
          if (length === 0) this.firstUpper = false;
          if (folded > 57 || folded < 48) lower = 1;
        }
      }
      hash = hashStep(hash, folded);
      check = checkStep(check, folded);
      letters[length] = folded;
      length++;
      prefix[length] = hash;
      checks[length] = check;
      const bit = (hash ^ STEM_SALT) & mask;
      stems |= (((stemBits[bit >>> 5] ?? 0) >>> bit) & 1) << length;
      if (length === HEAD && stems === 0 && headBits !== null) {
        const head = hash & mask;
        if ((((headBits[head >>> 5] ?? 0) >>> head) & 1) === 0) return false;
      }
    }
    this.start = start;
    this.end = start + length;
    this.length = length;
    this.uncommon = false;
    this.stems = length > 31 ? -1 : stems;
    this.allUpper = upper > 0 && lower === 0;
    if (length === 0) this.firstUpper = false;
    return length > 0;
  }

  private readSlowly(text: string, start: number): boolean {
    this.uncommon = true;
    this.stems = -1;
    this.start = start;
    this.end = start;
    this.length = 0;
    this.firstUpper = false;
    let upper = 0;
    let lower = 0;
    this.prefix[0] = HASH_SEED;
    this.checks[0] = CHECK_SEED;
    for (let i = start; i < text.length; i++) {
      const folded = foldAt(text, i);
      if (folded === 0) break;
      if (folded === IGNORABLE) continue;
      const code = text.charCodeAt(i);
      const isUpper = isUpperCode(code, folded);
      if (this.length === 0) this.firstUpper = isUpper;
      if (isUpper) upper++;
      else if (folded > 57 || folded < 48) lower++;
      if (folded === EXPANDS) for (const letter of expansionOf(code)) this.push(letter.charCodeAt(0));
      else this.push(folded);
      this.end = i + 1;
    }
    this.allUpper = upper > 0 && lower === 0;
    // A combining mark after the last letter is part of what the reader sees as the word.
    while (this.end > start && this.end < text.length && isCombining(text.charCodeAt(this.end))) this.end++;
    return this.length > 0;
  }
}

function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

function isUpperCode(code: number, folded: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (folded >= 48 && folded <= 57) return false;
  const char = String.fromCharCode(code);
  return char !== char.toLowerCase();
}
