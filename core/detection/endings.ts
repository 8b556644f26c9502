/** Which endings a stem may take: lists by language, and for Turkish chains of suffixes. */
import { decode } from './alphabet';
import { FOLD } from './fold';
import { Nodes } from './nodes';
import { STEM_CLASSES } from './packed';

/** Longest ending looked at, in letters. */
export const MAX_ENDING = 12;
const MAX_CHAIN = 4;

export class EndingClass {
  /** The first one or two letters of all endings, for the filter. */
  readonly starts: readonly string[];
  private readonly nodes = new Nodes();
  private readonly root = this.nodes.root();

  /** @param chain true where endings follow one another (Turkish). */
  constructor(
    list: readonly string[],
    private readonly chain: boolean,
  ) {
    this.starts = startsOf(list, chain);
    for (const ending of list) {
      let node = this.root;
      for (let i = 0; i < ending.length; i++) node = this.nodes.grow(node, ending.charCodeAt(i));
      this.nodes.setValue(node, 1);
    }
  }

  /** True if `text` (plain) from `from` to `to` is an ending of the class; nothing at all is one. */
  fits(text: string, from: number, to: number, depth = MAX_CHAIN): boolean {
    if (from === to) return true;
    if (depth === 0) return false;
    let node = this.root;
    for (let at = from; at < to; at++) {
      node = this.nodes.child(node, FOLD[text.charCodeAt(at)] ?? 0);
      if (node === 0) return false;
      if (this.nodes.value(node) === 0) continue;
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
    const list = part
      .slice(colon + 1)
      .split(',')
      .map(decode);
    out[STEM_CLASSES.indexOf(part.slice(0, 1)) + 1] = new EndingClass(list, part.slice(1, colon) === '+');
  }
  return out;
}
