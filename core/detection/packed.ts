/**
 * The packed lexicon: one string of printable ASCII and line breaks.
 *
 *   BG3 <lines of forms> <length of each section>\n
 *   meta      cards, cue groups, endings, weights: one line each
 *   rules     one line a rule
 *   payloads  one line a payload: what a form can stand for
 *   forms     one line for all forms whose first word has the same first five letters (the key), or for
 *             one shorter first word
 *
 * A line of forms: the key; "=" where its first payload is the one after that of the line before, else it
 * is the same; the forms of that payload; then for each other payload "=<number>" and its forms. Forms are
 * front-coded: a capital of SHARED (how many characters one shares with the form before, "A" for none) and
 * the rest. A form is its folded words without the key, joined by single spaces. "^" before a word: begins with a capital; "*": all
 * capitals; a capital of STEM_CLASSES after it: takes the endings of that class.
 */
export const MAGIC = 'BG3';

/** Capital letter at the end of a stem -> number of its class of endings (1-7). */
export const STEM_CLASSES = 'DEFSMT';
export const stemClassOf = (code: number): number => {
  switch (code) {
    case 68:
      return 1;
    case 69:
      return 2;
    case 70:
      return 3;
    case 83:
      return 4;
    case 77:
      return 5;
    case 84:
      return 6;
    default:
      return 0;
  }
};

/** The capitals that count shared characters, from 0. */
export const SHARED = 'ABCGHIJKLNOPQRUVWXYZ';
export const FIRST_CAPITAL = 94;
export const ALL_CAPITALS = 42;

export interface Header {
  readonly lines: number;
  /** Offsets of meta, rules, payloads, forms, end. */
  readonly offsets: readonly [number, number, number, number, number];
}

/** Reads the first line. Throws on a string that is no packed lexicon. */
export function readHeader(packed: string): Header {
  const end = packed.indexOf('\n');
  const [magic, ...rest] = packed.slice(0, Math.max(end, 0)).split(' ');
  const [lines, meta, rules, payloads, forms] = rest.map(Number);
  if (
    magic !== MAGIC ||
    lines === undefined ||
    meta === undefined ||
    rules === undefined ||
    payloads === undefined ||
    forms === undefined
  ) {
    throw new Error('not a packed lexicon');
  }
  const a = end + 1;
  const b = a + meta;
  const c = b + rules;
  const d = c + payloads;
  return { lines, offsets: [a, b, c, d, d + forms] };
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
    for (let at = this.packed.indexOf('\n', this.from); at >= 0 && at < this.to; at = this.packed.indexOf('\n', at + 1))
      count++;
    const starts = new Int32Array(count + 1);
    let line = 0;
    starts[0] = this.from;
    for (
      let at = this.packed.indexOf('\n', this.from);
      at >= 0 && at < this.to;
      at = this.packed.indexOf('\n', at + 1)
    ) {
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
