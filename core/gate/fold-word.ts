/**
 * Folding of one word as core/detection folds it, without its tables: those take longer to
 * build than most pages take to read, and on most pages nothing is ever looked up in them.
 * tests/unit/gate holds the two against each other.
 */

/** Letters that Unicode does not take apart, and those that stand for two. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ґ: 'г',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};
const ODD = /[ıłđøґßæœ]/g;
/** Combining marks, soft hyphen, zero-width and direction signs: no letters of their own. */
const IGNORED = /[\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const PLAIN = /^[a-z0-9]*$/;

/** @param word letters and digits, with what the page hides between them. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(IGNORED, '')
    .replace(ODD, (letter) => LETTERS[letter] ?? letter);
}
