/** Where sentences begin: good enough to keep cues of one sentence apart from those of the next. */
import { foldAt } from './fold';

/** What may end a sentence. */
const STOPS: readonly string[] = ['.', '!', '?', '…', '\n'];
/** Where each of them stands next. */
const ahead = new Int32Array(STOPS.length);

/** Offsets of the first code unit of each sentence that begins before `until`; the first is 0. */
export function sentenceStarts(text: string, until = text.length): number[] {
  const starts = [0];
  const last = Math.min(until, text.length - 1);
  for (let k = 0; k < ahead.length; k++) ahead[k] = placeOf(text, k, 0);
  for (;;) {
    let nearest = 0;
    for (let k = 1; k < ahead.length; k++) if ((ahead[k] ?? 0) < (ahead[nearest] ?? 0)) nearest = k;
    const i = ahead[nearest] ?? 0;
    if (i >= last) return starts;
    ahead[nearest] = placeOf(text, nearest, i + 1);
    const code = text.charCodeAt(i);
    if (code === 46 && isAbbreviation(text, i)) continue;
    let next = i + 1;
    while (next < text.length && next < i + 5 && foldAt(text, next) === 0 && !isSpaceAt(text, next)) next++;
    if (code !== 10 && !isSpaceAt(text, next)) continue;
    while (next < text.length && next < i + 9 && foldAt(text, next) === 0) next++;
    const char = text.charAt(next);
    if (code === 10 && text.charCodeAt(i + 1) !== 10) continue;
    if (char !== '' && (char !== char.toLowerCase() || char === char.toUpperCase())) starts.push(next);
  }
}

function placeOf(text: string, stop: number, from: number): number {
  const at = text.indexOf(STOPS[stop] ?? '', from);
  return at < 0 ? text.length : at;
}

function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 10 || code === 0xa0 || code === 0x202f;
}

function isApostropheAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 39 || code === 0x2019;
}

/** One to three letters before a full stop ("Art.", "J.", "ст.") seldom end a sentence. */
function isAbbreviation(text: string, stop: number): boolean {
  let letters = 0;
  let i = stop - 1;
  while (i >= 0 && letters < 4 && foldAt(text, i) !== 0) {
    letters++;
    i--;
  }
  if (letters === 0 || letters > 3) return false;
  const first = text.charAt(i + 1);
  // "Art. 5", "Gen. Kellogg"; but "in 2022.", "to NATO." and "Locarno's." do end one.
  return letters === 1
    ? first >= 'A' && !isApostropheAt(text, i)
    : first !== first.toLowerCase() &&
        text.charAt(stop - 1) === text.charAt(stop - 1).toLowerCase() &&
        !/\d/.test(first);
}
