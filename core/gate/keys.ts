/** What the gate looks words up by: the beginnings of a form's first words, one after the other. */

/** Letters of a word that count. */
export const KEPT = 6;
/** No stem is shorter (see core/detection/match.ts). */
export const MIN_STEM = 3;

/** Marks a whole word that is shorter than KEPT, so that "nato" is not found in "natolin". */
const END = '$';

/** How a word of a form is looked up. `stem`: any ending may follow. */
export function keyOfWord(word: string, stem: boolean): string {
  if (word.length >= KEPT) return word.slice(0, KEPT);
  return stem ? word : word + END;
}

/** Every way in which a word of a text may be looked up. */
export function keysOfWord(word: string): string[] {
  const keys = word.length < KEPT ? [word + END] : [];
  for (let length = Math.min(KEPT, word.length); length >= MIN_STEM; length--) keys.push(word.slice(0, length));
  return keys;
}

/** Words of a form that are looked at: beyond them hardly any two forms part. */
export const MOST_WORDS = 4;

export const SEED = 0x811c9dc5 | 0;

/** FNV-1a over a word's key, going on from the words before it: http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hashWord(before: number, key: string): number {
  let hash = Math.imul(before ^ 32, 0x01000193);
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash;
}

/** The 24 bits of a hash that are kept. */
export const slotOf = (hash: number): number => (hash ^ (hash >>> 24)) & 0xffffff;

/** What a form can do for a page: be marked by its own cues; be marked in a passage about the debate; place a passage there. */
export const STRONG = 1;
export const WEAK = 2;
export const PLACE = 4;
/** Forms go on with a further word. */
export const MORE = 1 << 9;
/** Shifts of the flags: as it stands; only with a capital first letter; only in capitals. */
export const ANY_CASE = 0;
export const FIRST_UPPER = 3;
export const ALL_UPPER = 6;

/** Number of a letter for the first look: 1-31, 0 for what is no letter. `code` is folded. */
export function letterClass(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return 27 + (code % 5);
  return 1 + ((code * 7) % 31);
}

/** Letters of the first look. */
export const FIRST_LETTERS = 4;
/** Binary logarithm of the number of bits of the first look. */
export const FIRST_LOOK_LOG = 15;

/** The bit for the classes of a word's first letters, 5 bits each; `word` of 0 letters is never asked for. */
export function firstLookBit(classes: number): number {
  return Math.imul(classes, 0x9e3779b1) >>> (32 - FIRST_LOOK_LOG);
}
