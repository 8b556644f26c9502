/** Which endings a stem may take: lists by language, and for Turkish chains of suffixes. */
import { decode } from './alphabet';
import { STEM_CLASSES } from './packed';
import { HASH_SEED, hashStep, type Word } from './words';

/** Longest ending looked at, in letters. */
export const MAX_ENDING = 12;
const MAX_CHAIN = 4;

export interface EndingClass {
  readonly hashes: ReadonlySet<number>;
  readonly longest: number;
  /** The first one or two letters of all endings, for the filter. */
  readonly starts: readonly string[];
  /** True where endings follow one another (Turkish). */
  readonly chain: boolean;
}

function hashOf(text: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < text.length; i++) hash = hashStep(hash, text.charCodeAt(i));
  return hash;
}

function startsOf(list: readonly string[], chain: boolean): string[] {
  const firsts = new Set(list.map((ending) => ending.slice(0, 1)));
  const short = list.filter((ending) => ending.length === 1);
  const starts = list.filter((ending) => ending.length > 0).map((ending) => ending.slice(0, 2));
  if (chain) for (const one of short) for (const first of firsts) if (first !== '') starts.push(one + first);
  return [...new Set(starts)];
}

/** Reads "E:s,es" or "T+:lar,ler" ("+": endings chain), parted by spaces. The bare stem always counts. */
export function parseEndings(line: string): readonly (EndingClass | undefined)[] {
  const out: (EndingClass | undefined)[] = [];
  for (const part of line.split(' ')) {
    const colon = part.indexOf(':');
    const name = part.slice(0, 1);
    const list = part
      .slice(colon + 1)
      .split(',')
      .map(decode);
    out[STEM_CLASSES.indexOf(name) + 1] = {
      hashes: new Set(list.map(hashOf)),
      starts: startsOf(list, part.slice(1, colon) === '+'),
      longest: Math.max(0, ...list.map((ending) => ending.length)),
      chain: part.slice(1, colon) === '+',
    };
  }
  return out;
}

/** True if the letters of `word` from `from` on are an ending of the class. */
export function hasEnding(word: Word, from: number, ending: EndingClass, depth = MAX_CHAIN): boolean {
  if (from === word.length) return true;
  if (depth === 0 || (!ending.chain && word.length - from > ending.longest)) return false;
  let hash = HASH_SEED;
  for (let i = from; i < word.length && i < from + ending.longest; i++) {
    hash = hashStep(hash, word.letters[i] ?? 0);
    if (!ending.hashes.has(hash)) continue;
    if (i + 1 === word.length) return true;
    if (ending.chain && hasEnding(word, i + 1, ending, depth - 1)) return true;
  }
  return false;
}
