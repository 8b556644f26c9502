/** What stands right beside a form and says whose it is, what it is about, or where. */

/** "of the GDPR", "der EMRK", "de la CEDH", "du traité", "d'une loi". */
const POSSESSOR = /^\s+(?:(?:of|de[rs]?|dieses|eine[rs]|vo[nm]|du)(?![\p{L}\p{N}])|d['’])/u;
/** "GDPR", "ЕСПЧ". */
const ACRONYM = /^\s+\p{Lu}{2,}(?![\p{L}\p{N}])/u;
/** "on plastics", "über Zölle", "про зерно"; neither "on 23 November" nor "on Sunday". */
const SUBJECT =
  /^,?\s+(?:on(?!\s+(?:\p{Lu}\p{L}+day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))|about|über|zum|zur|sur|про|щодо|о|об|по)\s+\p{L}/u;

/** Code units that are looked at: more than any of these words has. */
const REACH = 18;

/** What the words after a form do: say whose it is, or what it is about. */
export type Follower = 'of' | 'about' | null;

/** What follows the form from `start` to `end`: "Article 5 [of the GDPR]", "Article 5 [GDPR]", "Geneva talks[, on plastics]". */
export function followerOf(text: string, start: number, end: number): Follower {
  const code = text.charCodeAt(end);
  if (code !== 32 && code !== 0xa0 && code !== 0x202f && code !== 10 && code !== 44) return null;
  const after = text.slice(end, end + REACH);
  if (SUBJECT.test(after)) return 'about';
  if (POSSESSOR.test(after)) return 'of';
  const form = text.slice(start, end);
  // In a headline of capitals every word looks like an acronym.
  return form !== form.toUpperCase() && ACRONYM.test(after) ? 'of' : null;
}

/** "у Владивостоці", "во Владивостоке", "в Казани": a place, by preposition and case. "У Олега" is nobody's place. */
const PLACE =
  /(?:^|[^\p{L}])(?:[уУ]\s\p{Lu}[\p{L}-]*(?:[іїе]|ську)|(?:[вВ]о?|[нН]а)\s\p{Lu}[\p{L}-]*(?:[іїеи]|ську))$/u;

/** True if the word from `start` to `end` names a place, in Ukrainian or Russian, where a first name might stand. */
export function isPlace(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  return last > 0x400 && last < 0x500 && PLACE.test(text.slice(Math.max(0, start - 4), end));
}
