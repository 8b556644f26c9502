/**
 * The packed lexicon: one string of printable characters and line breaks.
 *
 *   BG1 <forms> <words> <edges> <first words> <length of each section>\n
 *   meta      cards, cue groups, endings: one line each
 *   rules     one line a rule
 *   payloads  one line a payload: what a form can stand for
 *   forms     sorted, front-coded: <shared letters><rest>=<payload>\n
 *
 * A form is its folded words joined by single spaces; a word that may take any ending of a language
 * carries that language's capital letter at its end.
 */
export const MAGIC = 'BG1';

/** Capital letter at the end of a stem -> number of its class of endings (1-7). */
export const STEM_CLASSES = 'DEFSMT';
export const stemClassOf = (code: number): number => STEM_CLASSES.indexOf(String.fromCharCode(code)) + 1;

/** Shared prefixes are written as one printable character. */
export const SHARED_BASE = 35;
export const SHARED_MAX = 56;

export interface Header {
  readonly forms: number;
  readonly words: number;
  readonly edges: number;
  readonly firstWords: number;
  /** Offsets of meta, rules, payloads, forms, end. */
  readonly offsets: readonly [number, number, number, number, number];
}

/** Reads the first line. Throws on a string that is no packed lexicon. */
export function readHeader(packed: string): Header {
  const end = packed.indexOf('\n');
  const [magic, ...rest] = packed.slice(0, Math.max(end, 0)).split(' ');
  const [forms, words, edges, firstWords, meta, rules, payloads, last] = rest.map(Number);
  if (
    magic !== MAGIC ||
    forms === undefined ||
    words === undefined ||
    edges === undefined ||
    firstWords === undefined ||
    meta === undefined ||
    rules === undefined ||
    payloads === undefined ||
    last === undefined
  ) {
    throw new Error('not a packed lexicon');
  }
  const a = end + 1;
  const b = a + meta;
  const c = b + rules;
  const d = c + payloads;
  return { forms, words, edges, firstWords, offsets: [a, b, c, d, d + last] };
}

/** Lines of a section, found on first use and cut out one by one. */
export class Lines {
  private starts: Int32Array | null = null;
  constructor(
    private readonly packed: string,
    private readonly from: number,
    private readonly to: number,
  ) {}
  private index(): Int32Array {
    if (this.starts !== null) return this.starts;
    let count = 0;
    for (let at = this.packed.indexOf('\n', this.from); at >= 0 && at < this.to; at = this.packed.indexOf('\n', at + 1)) count++;
    const starts = new Int32Array(count + 1);
    let line = 0;
    starts[0] = this.from;
    for (let at = this.packed.indexOf('\n', this.from); at >= 0 && at < this.to; at = this.packed.indexOf('\n', at + 1)) {
      line++;
      starts[line] = at + 1;
    }
    this.starts = starts;
    return starts;
  }
  get count(): number {
    return this.index().length - 1;
  }
  line(n: number): string {
    const starts = this.index();
    return this.packed.slice(starts[n] ?? this.to, (starts[n + 1] ?? this.to) - 1);
  }
}
