/**
 * What stands right beside a form and says whose it is, what it is about, or where. By words, not by expressions over
 * all letters of Unicode: compiling one of those costs a page more than all that is done here.
 */
import { foldAt } from './fold';

/** "of the GDPR", "der EMRK", "de la CEDH", "du traité". */
const POSSESSORS: ReadonlySet<string> = new Set('of de der des dieses einer eines vom von du'.split(' '));
/** "on plastics", "über Zölle", "про зерно". */
const SUBJECTS: ReadonlySet<string> = new Set('on about über zum zur sur про щодо о об по'.split(' '));
/** "on Sunday", "on Nov. 23". */
const DAY = /^(?:[A-Z][a-z]+day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

/** Code units that are looked at: more than any of these words has. */
const REACH = 18;
const COMMA = 44;

/** What the words after a form do: say whose it is, or what it is about. */
export type Follower = 'of' | 'about' | null;

/** What follows the form from `start` to `end`: "Article 5 [of the GDPR]", "Article 5 [GDPR]", "Geneva talks[, on plastics]". */
export function followerOf(text: string, start: number, end: number): Follower {
  const gap = text.charCodeAt(end) === COMMA ? end + 1 : end;
  const from = spacesEnd(text, gap);
  if (from === gap) return null;
  const to = wordEnd(text, from);
  const word = text.slice(from, to);
  if (SUBJECTS.has(word) && isSubject(word, text, to)) return 'about';
  if (gap > end) return null;
  if (POSSESSORS.has(word) || (word === 'd' && /['’]/.test(text.charAt(to)))) return 'of';
  return isAcronym(word) && !isCapitals(text.slice(start, end)) ? 'of' : null;
}

function isSubject(word: string, text: string, end: number): boolean {
  const next = spacesEnd(text, end);
  return next > end && isLetter(text.charAt(next)) && !(word === 'on' && DAY.test(text.slice(next, next + REACH)));
}

/** "GDPR", "ЕСПЧ". In a headline of capitals every word looks like one. */
const isAcronym = (word: string): boolean => word.length > 1 && isCapitals(word) && !/\d/.test(word);

const isCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

const isLetter = (char: string): boolean => char.toUpperCase() !== char.toLowerCase();

const isSpace = (code: number): boolean => code === 32 || code === 0xa0 || code === 0x202f || code === 10;

function spacesEnd(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && at < from + REACH && foldAt(text, at) !== 0) at++;
  return at;
}

/** "у Владивостоці", "во Владивостоке", "в Казани": a place, by preposition and case. "У Олега" is nobody's place. */
const PLACE = /(?:^|[^Ѐ-ӿ])(?:[уУ]\s[Ѐ-ЯҐ][Ѐ-ӿ-]*(?:[іїе]|ську)|(?:[вВ]о?|[нН]а)\s[Ѐ-ЯҐ][Ѐ-ӿ-]*(?:[іїеи]|ську))$/;

/** True if the word from `start` to `end` names a place, in Ukrainian or Russian, where a first name might stand. */
export function isPlace(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  return last > 0x400 && last < 0x500 && PLACE.test(text.slice(Math.max(0, start - 4), end));
}
