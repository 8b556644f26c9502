/** One pass over a block of text: the filter on every code unit, the matcher only where it lets one through. */
import { filterIndex, WINDOW_MASK } from './filter';
import { CLASS, foldAt, IGNORABLE, SPECIAL } from './fold';
import type { Lexicon } from './lexicon';
import { type Found, Matcher } from './match';
import { sentenceStarts } from './sentences';

/** A form in its block, with what its neighbours say about it. */
export interface Hit extends Found {
  readonly text: string;
  /** Number of the sentence, from 0. */
  readonly sentence: number;
  /** The word before and the one after, where only a space parts them; else ''. */
  readonly before: string;
  readonly after: string;
  /** All capitals and a dash after it. */
  readonly dateline: boolean;
}

/** What is kept of a block: small, and enough to decide again when the page changes. */
export interface ScannedBlock {
  readonly hits: readonly Hit[];
  readonly lang: string;
}

const TAIL = 6;

/**
 * Offset of the first letter of the word whose window is full at `index`; past the end of the text
 * the window was filled up with gaps.
 */
function wordStart(text: string, index: number): number {
  let classes = Math.max(0, index - text.length + 1);
  let start = text.length;
  for (let i = Math.min(index, text.length - 1); i >= 0 && classes < 5; i--) {
    if (CLASS[text.charCodeAt(i)] === SPECIAL && foldAt(text, i) === IGNORABLE) continue;
    classes++;
    start = i;
  }
  return start;
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
export function scanCounted(lexicon: Lexicon, text: string, lang: string, counter: { steps: number } | null): ScannedBlock | null {
  const { bits, shift } = lexicon.tables.filter;
  const length = text.length;
  let found: Found[] | null = null;
  let matcher: Matcher | null = null;
  let window = 0;
  let last = 0;
  // Words before this offset have been looked at already.
  let done = 0;
  for (let i = 0; i < length + TAIL; i++) {
    const kind = i < length ? (CLASS[text.charCodeAt(i)] ?? 0) : 0;
    last = window;
    window = ((window << 5) | kind) & WINDOW_MASK;
    const slot = filterIndex(window, shift);
    if (((((bits[slot >>> 5] ?? 0) >>> (slot & 31)) & 1) | (kind >>> 5)) === 0) continue;
    let start: number;
    if (kind === SPECIAL) {
      window = last;
      if (foldAt(text, i) === IGNORABLE) continue;
      // A letter that expands ("ß"): the window cannot hold it, so its whole word is looked at.
      if (i < done) continue;
      start = i;
      while (start > done && foldAt(text, start - 1) !== 0) start--;
    } else {
      start = wordStart(text, i);
    }
    if (start < done || start >= length || !beginsWord(text, start)) continue;
    matcher ??= new Matcher(lexicon);
    found ??= [];
    const end = matcher.at(text, start, found);
    done = kind === SPECIAL ? end : start + 1;
  }
  if (counter !== null) counter.steps += matcher?.steps ?? 0;
  return found === null || found.length === 0 ? null : describe(text, found, lang);
}

function describe(text: string, found: readonly Found[], lang: string): ScannedBlock {
  const starts = sentenceStarts(text);
  let sentence = 0;
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const hits = sorted.map((form): Hit => {
    while ((starts[sentence + 1] ?? Number.POSITIVE_INFINITY) <= form.start) sentence++;
    const named = form.rules.length > 0;
    return {
      ...form,
      text: text.slice(form.start, form.end),
      sentence,
      before: named ? neighbour(text, form.start - 1, -1) : '',
      dateline: form.start === 0 && /^\p{Lu}[\p{Lu} ]+$/u.test(text.slice(0, form.end)) && /^[^\p{L}\n]{0,3}[—–(]/u.test(text.slice(form.end, form.end + 5)),
      after: named ? neighbour(text, form.end, 1) : '',
    };
  });
  return { hits, lang };
}

/** The word on one side of a form, if a single space parts them. At most 40 code units. */
function neighbour(text: string, at: number, step: 1 | -1): string {
  const code = text.charCodeAt(at);
  if (code !== 32 && code !== 0xa0 && code !== 0x202f && code !== 10) return '';
  let i = at + step;
  let n = 0;
  while (i >= 0 && i < text.length && n < 40 && (foldAt(text, i) !== 0 || text.charCodeAt(i) === 46)) {
    i += step;
    n++;
  }
  return step > 0 ? text.slice(at + 1, i) : text.slice(i + 1, at);
}
