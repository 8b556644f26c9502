/**
 * The first look at a page's whole text: whether it could open the gate at all. Nearly no page could, and each pays
 * for this look; so it is regular expressions, which the browser runs as native code at once, where a loop of our own
 * over each character would run cold (measured: a tenth of the time on 27,000 characters).
 */
import { ENOUGH, type Family } from './families';
import { lowered, nextWord, type Text } from './words';

/** Whether any of the core families is named. */
export function namesCore(families: readonly Family[], text: Text): boolean {
  let latin = '';
  let cyrillic = '';
  for (const family of families) {
    if (!family.core) continue;
    latin += `|${family.latin}`;
    cyrillic += `|${family.cyrillic}`;
  }
  return isNamed(latin.slice(1), text) || isNamed(cyrillic.slice(1), text);
}

/** UTF-16 code units: a document with more, data of scripts included, is hardly ever a short page. */
const NOT_SHORT = 50_000;

/** False where a text cannot open the gate, however its words may stand. */
export function mayOpen(families: readonly Family[], text: string): boolean {
  const all = lowered(text);
  if (!namesCore(families, all)) return false;
  const isShort = text.length <= NOT_SHORT;
  const enough = isShort ? ENOUGH.short : ENOUGH.long;
  let weight = 0;
  for (const family of families) {
    if (!isNamed(family.latin, all) && !isNamed(family.cyrillic, all)) continue;
    weight += isShort ? family.weight : Math.floor(family.weight);
    if (weight >= enough || standsAlone(family, all)) return true;
  }
  return false;
}

function isNamed(stems: string, text: Text): boolean {
  return nextWord(new RegExp(stems, 'g'), text) !== null;
}

function standsAlone({ alone, latin, cyrillic }: Family, text: Text): boolean {
  if (alone === undefined) return false;
  const expression = new RegExp(`${latin}|${cyrillic}`, 'g');
  for (let times = 0; times < alone; times++) if (nextWord(expression, text) === null) return false;
  return true;
}
