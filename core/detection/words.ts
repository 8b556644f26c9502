/**
 * Words of forms, and what may follow each: a hash table by the letters of a word and by what stands before it.
 * Letters are not kept: two hashes of 30 bits tell words apart. All that is known of a word lies in one place, and
 * a look is at one place, since a page has more words than a processor's nearest memory has room for.
 */

const STRIDE = 8;
/** Fields of a word: its hashes, its number (from 1; 0: there is no word here). */
export const ONE = 0;
export const OTHER = 1;
export const NUMBER = 2;
/** For the trie: which words may follow; the form that ends here. */
export const FOLLOWERS = 3;
export const STEMS = 4;
export const PAYLOAD = 5;
export const CAPITALS = 6;
export const MORE = 7;

const FIRST_LOG = 12;

/** Bits of a hash: so many make a number that no engine has to put into a box of its own. */
const BITS = 30;
const MASK = (1 << BITS) - 1;

/** Hashes of no letters after the word of this number (0: at the beginning of a form). */
export const seedOne = (number: number): number => Math.imul(number, 0x85ebca6b) & MASK;
export const seedOther = (number: number): number => Math.imul(number, 0xc2b2ae35) & MASK;
/** A hash with one more letter: 33 and 31 times as much. Most pages run this before any of it is compiled. */
export const mixOne = (hash: number, letter: number): number => ((hash << 5) + hash + letter) & MASK;
export const mixOther = (hash: number, letter: number): number => ((hash << 5) - hash + letter) & MASK;

export class Words {
  /** By place, STRIDE numbers each; half of them are free. Place 0 is never taken. */
  fields = new Int32Array(STRIDE << FIRST_LOG);
  private shift = 32 - FIRST_LOG;
  private count = 0;

  /** Where the word with these hashes is, or 0. Good until the next `grow`. */
  find(one: number, other: number): number {
    const { fields } = this;
    let at = this.placeOf(one);
    while (fields[at + NUMBER] !== 0 || at === 0) {
      if (fields[at + ONE] === one && fields[at + OTHER] === other && at !== 0) return at;
      at += STRIDE;
      if (at === fields.length) at = 0;
    }
    return 0;
  }

  /** As `find`; made where there is none. */
  grow(one: number, other: number): number {
    const known = this.find(one, other);
    if (known !== 0) return known;
    if (2 * ++this.count * STRIDE > this.fields.length) this.double();
    const at = this.free(one);
    this.fields[at + ONE] = one;
    this.fields[at + OTHER] = other;
    this.fields[at + NUMBER] = this.count;
    return at;
  }

  private placeOf(one: number): number {
    return (Math.imul(one, 0x9e3779b1) >>> this.shift) * STRIDE;
  }

  /** The first free place for a hash. */
  private free(one: number): number {
    let at = this.placeOf(one);
    while (at === 0 || this.fields[at + NUMBER] !== 0) at = (at + STRIDE) % this.fields.length;
    return at;
  }

  private double(): void {
    const old = this.fields;
    this.fields = new Int32Array(2 * old.length);
    this.shift--;
    for (let from = STRIDE; from < old.length; from += STRIDE) {
      if (old[from + NUMBER] === 0) continue;
      const to = this.free(old[from + ONE] ?? 0);
      for (let field = 0; field < STRIDE; field++) this.fields[to + field] = old[from + field] ?? 0;
    }
  }
}
