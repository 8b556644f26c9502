/** One pass over a block of text: the filter on every code unit, the matcher only where it lets one through. */
import { bitOf, type Filter, WINDOW } from './filter';
import { CLASS, classOf, EXPANDS, expansionOf, FOLD, foldAt, IGNORABLE, SPECIAL } from './fold';
import type { Lexicon } from './lexicon';
import { type Found, Matcher } from './match';
import { sentenceStarts } from './sentences';

/** A form in its block, with what its neighbours say about it. */
export interface Hit extends Found {
  /** Its place among the hits of the block. */
  readonly order: number;
  readonly text: string;
  /** Number of the sentence, from 0. */
  readonly sentence: number;
  /** The word before, where only a space parts them; else ''. */
  readonly before: string;
  /** True where that word opens its sentence, so that its capital says nothing. */
  readonly opening: boolean;
  /** It names the place of a report: all capitals at the head of the block and a dash after it. */
  readonly dateline: boolean;
}

/** What is kept of a block: small, and enough to decide again when the page changes. */
export interface ScannedBlock {
  readonly hits: readonly Hit[];
  readonly lang: string;
}

const DATELINE = /^\p{Lu}[\p{Lu} ]+[^\p{L}\n]{0,3}[—–(]/u;

/** Sentences of a block that is taken for one. */
const BLOCK: readonly number[] = [0];

/** Gaps that fill the window up after the end of a text. */
const TAIL = 6;

/** One matcher serves all scans with a lexicon: its buffers are not made anew for every block. */
const matchers = new WeakMap<Lexicon, Matcher>();
let last: Matcher | null = null;
function matcherOf(lexicon: Lexicon): Matcher {
  if (last !== null && last.lexicon === lexicon) return last;
  last = matchers.get(lexicon) ?? new Matcher(lexicon);
  matchers.set(lexicon, last);
  return last;
}

/** True where no letter or digit stands before `start`. */
function beginsWord(text: string, start: number): boolean {
  let i = start - 1;
  if (i >= 0 && text.charCodeAt(i) < 128) return FOLD[text.charCodeAt(i)] === 0;
  while (i >= 0 && foldAt(text, i) === IGNORABLE) i--;
  return i < 0 || foldAt(text, i) === 0;
}

/**
 * Finds every form of the lexicon in a block. `lang` is the block's own language tag, or ''.
 * Returns null where nothing was found, which is the usual case and must cost nearly nothing.
 */
export function scan(lexicon: Lexicon, text: string, lang: string): ScannedBlock | null {
  return scanCounted(lexicon, text, lang, null);
}

/** As `scan`; adds the number of words read to `counter`, so that tests can count work. */
export function scanCounted(
  lexicon: Lexicon,
  text: string,
  lang: string,
  counter: { steps: number } | null,
): ScannedBlock | null {
  const matcher = matcherOf(lexicon);
  if ((filtered(lexicon.trie.filter, matcher, text) & SPECIAL) !== 0) {
    matcher.take();
    careful(lexicon.trie.filter, matcher, text);
  }
  if (counter !== null) counter.steps += matcher.takeSteps();
  const found = matcher.take();
  return found === null ? null : describe(text, found, lang);
}

/**
 * The hot loop: four code units a turn, one branch. A window ends at each of them; where any of the
 * four may be the beginning of a form, each is looked at. Returns the classes seen, as bits.
 */
function filtered(filter: Filter, matcher: Matcher, text: string): number {
  const { bits, shift } = filter;
  const classes = CLASS;
  const length = text.length;
  let window = 0;
  let special = 0;
  let i = 0;
  for (; i + 3 < length; i += 4) {
    const a = classes[text.charCodeAt(i)] ?? 0;
    const b = classes[text.charCodeAt(i + 1)] ?? 0;
    const c = classes[text.charCodeAt(i + 2)] ?? 0;
    const d = classes[text.charCodeAt(i + 3)] ?? 0;
    special |= a | b | c | d;
    const first = (window << 5) | a;
    const second = (first << 5) | b;
    const third = (second << 5) | c;
    window = (third << 5) | d;
    const w = bitOf(first, shift);
    const x = bitOf(second, shift);
    const y = bitOf(third, shift);
    const z = bitOf(window, shift);
    const atW = (bits[w >>> 5] ?? 0) >>> w;
    const atX = (bits[x >>> 5] ?? 0) >>> x;
    const atY = (bits[y >>> 5] ?? 0) >>> y;
    const atZ = (bits[z >>> 5] ?? 0) >>> z;
    if (((atW | atX | atY | atZ) & 1) === 0) continue;
    if ((atW & 1) !== 0) candidate(matcher, text, i - WINDOW + 1, first);
    if ((atX & 1) !== 0) candidate(matcher, text, i - WINDOW + 2, second);
    if ((atY & 1) !== 0) candidate(matcher, text, i - WINDOW + 3, third);
    if ((atZ & 1) !== 0) candidate(matcher, text, i - WINDOW + 4, window);
  }
  for (; i < length + TAIL; i++) {
    const a = i < length ? (classes[text.charCodeAt(i)] ?? 0) : 0;
    special |= a;
    window = (window << 5) | a;
    const w = bitOf(window, shift);
    if ((((bits[w >>> 5] ?? 0) >>> w) & 1) !== 0) candidate(matcher, text, i - WINDOW + 1, window);
  }
  return special;
}

function candidate(matcher: Matcher, text: string, start: number, window: number): void {
  if (start < 0 || start >= text.length) return;
  matcher.open(window >>> 2);
  if (beginsWord(text, start)) matcher.at(text, start);
}

/** As `filtered`, for the rare block with soft hyphens, zero-width or combining characters or ligatures. */
function careful(filter: Filter, matcher: Matcher, text: string): void {
  const { bits, shift } = filter;
  // Offsets of the last five characters that count, newest last.
  const offsets = [0, 0, 0, 0, 0];
  let window = 0;
  const step = (kind: number, at: number): void => {
    window = (window << 5) | kind;
    offsets.shift();
    offsets.push(at);
    const bit = bitOf(window, shift);
    if ((((bits[bit >>> 5] ?? 0) >>> bit) & 1) !== 0) candidate(matcher, text, offsets[0] ?? 0, window);
  };
  for (let i = 0; i < text.length + TAIL; i++) {
    const kind = i < text.length ? (CLASS[text.charCodeAt(i)] ?? 0) : 0;
    if (kind !== SPECIAL) step(kind, i);
    else if (foldAt(text, i) === EXPANDS)
      for (const letter of expansionOf(text.charCodeAt(i))) step(classOf(letter.charCodeAt(0)) << 2, i);
  }
}

/** By start, the longer first; they come nearly so. */
function sort(found: Found[]): void {
  for (let i = 1; i < found.length; i++) {
    const form = found[i];
    if (form === undefined) continue;
    let at = i - 1;
    for (; at >= 0; at--) {
      const other = found[at];
      if (other === undefined || other.start < form.start || (other.start === form.start && other.end >= form.end))
        break;
      found[at + 1] = other;
    }
    found[at + 1] = form;
  }
}

function describe(text: string, found: Found[], lang: string): ScannedBlock {
  sort(found);
  // Sentences matter only where a form of a card stands in them.
  let carded = false;
  for (const form of found) if (form.rules.length > 0) carded = true;
  const starts = carded ? sentenceStarts(text, (found.at(-1)?.start ?? 0) + 1) : BLOCK;
  let sentence = 0;
  const hits: Hit[] = [];
  for (const form of found) {
    while ((starts[sentence + 1] ?? Number.POSITIVE_INFINITY) <= form.start) sentence++;
    const { start, rules, groups } = form;
    const end = closed(text, start, form.end);
    const before = rules.length > 0 ? wordBefore(text, start) : '';
    hits.push({
      order: hits.length,
      start,
      end,
      rules,
      groups,
      text: text.slice(start, end),
      sentence,
      before,
      opening: before !== '' && start - before.length - 1 <= (starts[sentence] ?? 0),
      dateline: start === 0 && isDateline(text, end),
    });
  }
  return { hits, lang };
}

function isDateline(text: string, end: number): boolean {
  // Most blocks that open with a form go on in small letters.
  const second = text.charCodeAt(1);
  return (second < 97 || second > 122) && DATELINE.test(text.slice(0, end + 5));
}

/** The word before a form, if a single space parts them. At most 40 code units. */
function wordBefore(text: string, start: number): string {
  const code = text.charCodeAt(start - 1);
  if (code !== 32 && code !== 0xa0 && code !== 0x202f && code !== 10) return '';
  let from = start - 1;
  while (from > 0 && start - from < 40 && (foldAt(text, from - 1) !== 0 || text.charCodeAt(from - 1) === 46)) from--;
  return text.slice(from, start - 1);
}

/** A bracket that was opened within a form ("Article 42 (7)") is closed by it. */
function closed(text: string, start: number, end: number): number {
  return text.charCodeAt(end) === 41 && text.slice(start, end).includes('(') ? end + 1 : end;
}
