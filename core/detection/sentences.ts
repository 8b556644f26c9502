/** Where sentences begin: good enough to keep cues of one sentence apart from those of the next. */
import { foldAt } from './fold';

/** Offsets of the first code unit of each sentence; the first is 0. Reads the text once. */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length - 1; i++) {
    const code = text.charCodeAt(i);
    if (code !== 46 && code !== 33 && code !== 63 && code !== 0x2026 && code !== 10) continue;
    if (code === 46 && isAbbreviation(text, i)) continue;
    let next = i + 1;
    while (next < text.length && next < i + 5 && foldAt(text, next) === 0 && !isSpaceAt(text, next)) next++;
    if (code !== 10 && !isSpaceAt(text, next)) continue;
    while (next < text.length && next < i + 9 && foldAt(text, next) === 0) next++;
    const char = text.charAt(next);
    if (code === 10 && text.charCodeAt(i + 1) !== 10) continue;
    if (char !== '' && (char !== char.toLowerCase() || char === char.toUpperCase())) starts.push(next);
  }
  return starts;
}

function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 10 || code === 0xa0 || code === 0x202f;
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
  // "Art. 5", "Gen. Kellogg"; but "in 2022." and "to NATO." do end one.
  return letters === 1
    ? first >= 'A'
    : first !== first.toLowerCase() &&
        text.charAt(stop - 1) === text.charAt(stop - 1).toLowerCase() &&
        !/\d/.test(first);
}
