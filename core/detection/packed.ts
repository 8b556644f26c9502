/**
 * The packed lexicon: strings of printable ASCII and line breaks, so that a page takes only the languages it needs.
 *
 * The base:
 *   BG5 <lines of forms in all parts> <length of meta> <length of rules>\n
 *   meta      cards; cue groups; endings; weights of the topic's features, of its evidence, of names: one line each
 *   rules     one line a rule
 * A part, one for each language:
 *   <payloads> <length of payloads>\n
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
import type { Lang } from './types';

/** What the build makes of all mentions. English is always wanted: its part holds what is written alike everywhere. */
export interface PackedLexicon {
  readonly base: string;
  readonly parts: Readonly<Partial<Record<Lang, string>>>;
}

export const MAGIC = 'BG5';

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

export interface Base {
  /** Lines of forms in all parts. */
  readonly lines: number;
  readonly meta: readonly string[];
  readonly rules: Lines;
}

/** Throws on a string that is no base of a packed lexicon. */
export function readBase(packed: string): Base {
  const end = packed.indexOf('\n');
  const [magic, ...rest] = packed.slice(0, Math.max(end, 0)).split(' ');
  const [lines, meta, rules] = rest.map(Number);
  if (magic !== MAGIC || lines === undefined || meta === undefined || rules === undefined)
    throw new Error('not a packed lexicon');
  const from = end + 1 + meta;
  return { lines, meta: packed.slice(end + 1, from).split('\n'), rules: new Lines(packed, from, from + rules) };
}

export interface Part {
  readonly payloads: Lines;
  /** How many payloads there are. */
  readonly count: number;
  /** Where its lines of forms begin. */
  readonly formsFrom: number;
}

/** Throws on a string that is no part of a packed lexicon. */
export function readPart(packed: string): Part {
  const end = packed.indexOf('\n');
  const [count = Number.NaN, length = Number.NaN] = packed.slice(0, Math.max(end, 0)).split(' ').map(Number);
  if (!Number.isInteger(count) || !Number.isInteger(length)) throw new Error('not a part of a packed lexicon');
  const formsFrom = end + 1 + length;
  return { payloads: new Lines(packed, end + 1, formsFrom), count, formsFrom };
}

/** Lines of a section, parted on first use. */
export class Lines {
  private lines: readonly string[] | null = null;
  constructor(
    private readonly packed: string,
    private readonly from: number,
    private readonly to: number,
  ) {}
  line(n: number): string {
    this.lines ??= this.packed.slice(this.from, this.to).split('\n');
    return this.lines[n] ?? '';
  }
}
