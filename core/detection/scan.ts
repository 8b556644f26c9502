/** One pass over a block of text: the filter on every code unit, the matcher only where it lets one through. */
import { slotOf, WINDOW } from './filter';
import { CLASS, classOf, EXPANDS, expansionOf, foldAt, IGNORABLE, SPECIAL } from './fold';
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

/** Gaps that fill the window up after the end of a text. */
const TAIL = 6;

/** One matcher serves all scans with a lexicon: its buffers are not made anew for every block. */
const matchers = new WeakMap<Lexicon, Matcher>();
function matcherOf(lexicon: Lexicon): Matcher {
  const known = matchers.get(lexicon);
  if (known !== undefined) return known;
  const made = new Matcher(lexicon);
  matchers.set(lexicon, made);
  return made;
}

/** True where no letter or digit stands before `start`. */
function beginsWord(text: string, start: number): boolean {
  let i = start - 1;
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
  const found = filtered(lexicon, text);
  if (counter !== null) counter.steps += matcherOf(lexicon).takeSteps();
  return found === null || found.length === 0 ? null : describe(text, found, lang);
}

/**
 * The hot loop: four code units a turn, one branch. A window ends at each of them; where any of the
 * four may be the beginning of a form, each is looked at.
 */
function filtered(lexicon: Lexicon, text: string): Found[] | null {
  const { slots, shift } = lexicon.trie.filter;
  const classes = CLASS;
  const length = text.length;
  let found: Found[] | null = null;
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
    const w = slots[slotOf(first, shift)] ?? 0;
    const x = slots[slotOf(second, shift)] ?? 0;
    const y = slots[slotOf(third, shift)] ?? 0;
    const z = slots[slotOf(window, shift)] ?? 0;
    if ((w | x | y | z) === 0) continue;
    found ??= [];
    if (w !== 0) candidate(lexicon, text, i - WINDOW + 1, first, found);
    if (x !== 0) candidate(lexicon, text, i - WINDOW + 2, second, found);
    if (y !== 0) candidate(lexicon, text, i - WINDOW + 3, third, found);
    if (z !== 0) candidate(lexicon, text, i - WINDOW + 4, window, found);
  }
  for (; i < length + TAIL; i++) {
    const a = i < length ? (classes[text.charCodeAt(i)] ?? 0) : 0;
    special |= a;
    window = (window << 5) | a;
    if ((slots[slotOf(window, shift)] ?? 0) === 0) continue;
    found ??= [];
    candidate(lexicon, text, i - WINDOW + 1, window, found);
  }
  return (special & SPECIAL) === 0 ? found : careful(lexicon, text);
}

function candidate(lexicon: Lexicon, text: string, start: number, window: number, found: Found[]): void {
  if (start < 0 || start >= text.length || window >>> 27 !== 0) return;
  const { trie } = lexicon;
  const letters = window >>> 2;
  trie.openFor(letters);
  trie.openFor(letters & ~31);
  if (trie.mayBegin(text, start) && beginsWord(text, start)) matcherOf(lexicon).at(text, start, found);
}

/** As `filtered`, for the rare block with soft hyphens, zero-width or combining characters or ligatures. */
function careful(lexicon: Lexicon, text: string): Found[] {
  const { slots, shift } = lexicon.trie.filter;
  const found: Found[] = [];
  // Offsets of the last five characters that count, newest last.
  const offsets = [0, 0, 0, 0, 0];
  let window = 0;
  const step = (kind: number, at: number): void => {
    window = (window << 5) | kind;
    offsets.shift();
    offsets.push(at);
    if ((slots[slotOf(window, shift)] ?? 0) !== 0) candidate(lexicon, text, offsets[0] ?? 0, window, found);
  };
  for (let i = 0; i < text.length + TAIL; i++) {
    const kind = i < text.length ? (CLASS[text.charCodeAt(i)] ?? 0) : 0;
    if (kind !== SPECIAL) step(kind, i);
    else if (foldAt(text, i) === EXPANDS)
      for (const letter of expansionOf(text.charCodeAt(i))) step(classOf(letter.charCodeAt(0)) << 2, i);
  }
  return found;
}

function describe(text: string, found: Found[], lang: string): ScannedBlock {
  // Sentences matter only where a form of a card stands in them.
  const starts = found.some((form) => form.rules.length > 0) ? sentenceStarts(text) : [0];
  let sentence = 0;
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end);
  const hits = sorted.map((form, order): Hit => {
    while ((starts[sentence + 1] ?? Number.POSITIVE_INFINITY) <= form.start) sentence++;
    const { start, rules, groups } = form;
    const end = closed(text, start, form.end);
    const before = rules.length > 0 ? wordBefore(text, start) : '';
    return {
      order,
      start,
      end,
      rules,
      groups,
      text: text.slice(start, end),
      sentence,
      before,
      opening: before !== '' && start - before.length - 1 <= (starts[sentence] ?? 0),
      dateline: start === 0 && DATELINE.test(text.slice(0, end + 5)),
    };
  });
  return { hits, lang };
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
