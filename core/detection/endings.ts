/** Which endings a stem may take: lists by language, and for Turkish chains of suffixes. */
import { decode } from './alphabet';
import { classOf, FOLD } from './fold';
import { Nodes } from './nodes';
import { STEM_CLASSES } from './packed';

/** Longest ending looked at, in letters. */
export const MAX_ENDING = 12;
const MAX_CHAIN = 4;

/** In letters: the bits of `stemBits` go so far. */
export const LONGEST_STEM = 30;

/**
 * Which stems may stand at a place: bit n for a length of n letters, and one for each class. Where the two
 * overlap, some are looked for in vain.
 */
const CLASS_BITS = 25;
export const stemBits = (length: number, stemClass: number): number => (1 << length) | (1 << (CLASS_BITS + stemClass));
export const mayBeOf = (stems: number, stemClass: number): boolean => ((stems >>> (CLASS_BITS + stemClass)) & 1) !== 0;

/** Read when first needed: a page seldom needs the endings of all languages. */
export class EndingClass {
  private read: { readonly starts: readonly string[]; readonly nodes: Nodes; readonly root: number } | null = null;
  private readonly classes = new Map<number, readonly number[]>();

  /**
   * @param coded the endings, parted by commas.
   * @param chain true where endings follow one another (Turkish).
   */
  constructor(
    private readonly coded: string,
    private readonly chain: boolean,
  ) {}

  /** How all endings begin, for the filter: `letters` of them, one or two, as classes (fold.ts); 0 after an end. */
  starts(letters: number): readonly number[] {
    const known = this.classes.get(letters);
    if (known !== undefined) return known;
    const classAt = (start: string, at: number): number => (at < start.length ? classOf(start.charCodeAt(at)) : 0);
    const made = this.known.starts.map((start) =>
      letters === 1 ? classAt(start, 0) : (classAt(start, 0) << 5) | classAt(start, 1),
    );
    this.classes.set(letters, [...new Set(made)]);
    return this.starts(letters);
  }

  private get known() {
    if (this.read !== null) return this.read;
    const list = this.coded.split(',').map(decode);
    const nodes = new Nodes();
    const root = nodes.root();
    for (const ending of list) {
      let node = root;
      for (let i = 0; i < ending.length; i++) node = nodes.grow(node, ending.charCodeAt(i));
      nodes.setValue(node, 1);
    }
    this.read = { starts: startsOf(list, this.chain), nodes, root };
    return this.read;
  }

  /** True if `text` (plain) from `from` to `to` is an ending of the class; nothing at all is one. */
  fits(text: string, from: number, to: number, depth = MAX_CHAIN): boolean {
    if (from === to) return true;
    if (depth === 0) return false;
    const { nodes, root } = this.known;
    let node = root;
    for (let at = from; at < to; at++) {
      node = nodes.child(node, FOLD[text.charCodeAt(at)] ?? 0);
      if (node === 0) return false;
      if (nodes.value(node) === 0) continue;
      if (at + 1 === to || (this.chain && this.fits(text, at + 1, to, depth - 1))) return true;
    }
    return false;
  }
}

function startsOf(list: readonly string[], chain: boolean): string[] {
  const firsts = new Set(list.map((ending) => ending.slice(0, 1)));
  const short = list.filter((ending) => ending.length === 1);
  const starts = list.filter((ending) => ending.length > 0).map((ending) => ending.slice(0, 2));
  if (chain) for (const one of short) for (const first of firsts) if (first !== '') starts.push(one + first);
  return [...new Set(starts)];
}

/** Reads "E:s,es" or "T+:lar,ler" ("+": endings chain), parted by spaces; by number of the class. */
export function parseEndings(line: string): readonly (EndingClass | undefined)[] {
  const out: (EndingClass | undefined)[] = [];
  for (const part of line.split(' ')) {
    const colon = part.indexOf(':');
    const chain = part.slice(1, colon) === '+';
    out[STEM_CLASSES.indexOf(part.slice(0, 1)) + 1] = new EndingClass(part.slice(colon + 1), chain);
  }
  return out;
}
