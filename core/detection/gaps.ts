/** What may stand between two words of one term. */
import { FOLD, foldAt, IGNORABLE } from './fold';

const MAX_GAP = 6;

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f
  );
}
function isDash(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe63 || code === 0xff0d;
}
function isApostrophe(code: number): boolean {
  return (
    code === 39 ||
    code === 0x2019 ||
    code === 0x2018 ||
    code === 0x2bc ||
    code === 0x60 ||
    code === 0xb4 ||
    code === 0x2032
  );
}
function isDigit(folded: number): boolean {
  return folded >= 48 && folded <= 57;
}

/**
 * Start of the next word of the same term after `from`, or -1. Spaces, dashes, apostrophes, one
 * slash and one line break may stand between; a full stop only inside an abbreviation (`short`:
 * the word before has at most three letters) or tight between two words; a comma or bracket only
 * between digits.
 */
export function nextWord(text: string, from: number, short: boolean): number {
  if (from >= text.length) return -1;
  // One space and a letter of the common ranges.
  if (text.charCodeAt(from) === 32 && (FOLD[text.charCodeAt(from + 1)] ?? 0) > IGNORABLE) return from + 1;
  const afterDigit = from > 0 && isDigit(foldAt(text, from - 1));
  let spaces = 0;
  let breaks = 0;
  let stops = 0;
  let digitsOnly = false;
  let seen = 0;
  for (let i = from; i < text.length && seen <= MAX_GAP; i++) {
    const code = text.charCodeAt(i);
    const folded = foldAt(text, i);
    if (folded === IGNORABLE) continue;
    if (folded !== 0) {
      if (digitsOnly && !(afterDigit && isDigit(folded))) return -1;
      if (stops > 0 && spaces > 0 && !short) return -1;
      return seen === 0 ? -1 : i;
    }
    seen++;
    if (isSpace(code)) spaces++;
    else if (code === 10 || code === 13) {
      // A second line break ends the paragraph; CR LF is one.
      if (code === 10 || text.charCodeAt(i + 1) !== 10) breaks++;
      if (breaks > 1) return -1;
      spaces++;
    } else if (code === 46) stops++;
    else if (code === 44 || code === 40 || code === 41) digitsOnly = true;
    else if (!isDash(code) && !isApostrophe(code) && code !== 47) return -1;
    if (stops > 1) return -1;
  }
  return -1;
}
