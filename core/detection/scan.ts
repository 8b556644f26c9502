/** One pass over a block of text: how each word begins, the filter over that, the matcher only where it lets one through. */
import { type Filter, WINDOW } from './filter';
import { FOLD, foldAt, SPECIAL } from './fold';
import type { Lexicon } from './lexicon';
import { Matcher } from './match';
import { type Follower, followerOf, isPlace } from './neighbours';
import { PlainText } from './plain';
import { sentenceStarts } from './sentences';
import { ends, gather, narrow, PIECE, sift, windows } from './windows';

/** A form in its block, with what its neighbours say about it. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** What it can stand for as it is written here. */
  readonly rules: readonly number[];
  readonly groups: readonly number[];
  /** Its place among the hits of the block. */
  readonly order: number;
  readonly text: string;
  /** Number of the sentence, from 0. */
  readonly sentence: number;
  /** The word before, where only a space parts them; else ''. */
  readonly before: string;
  /** True where that word opens its sentence or names a place, so that its capital says nothing of the form. */
  readonly opening: boolean;
  /** What the words right after it do. */
  readonly follower: Follower;
  /** It names the place of a report: all capitals at the head of the block and a dash after it. */
  readonly dateline: boolean;
}

/** What is kept of a block: small, and enough to decide again when the page changes. */
export class ScannedBlock {
  private made: readonly Hit[] | null = null;
  private isHeading = false;

  /** @param found start, end and payload of each form, as they came. */
  constructor(
    private readonly lexicon: Lexicon,
    private text: string,
    private found: readonly number[],
    /** The block's own language tag, or ''. */
    public lang: string,
  ) {}

  /** How many forms were found. */
  get count(): number {
    return this.made?.length ?? this.found.length / 3;
  }

  /** In order of their start, the longer first. Made when first asked for: a block may never be decided on. */
  get hits(): readonly Hit[] {
    if (this.made === null) {
      this.made = describe(this.lexicon, this.text, this.found);
      this.isHeading = isHeading(this.text);
      this.text = '';
      this.found = [];
    }
    return this.made;
  }

  /** True of a few words without a full stop: they speak of what stands under them. Known with the hits. */
  get heading(): boolean {
    return this.hits.length > 0 && this.isHeading;
  }
}

/** Most code units of a heading. */
const HEADING = 80;
const STOPS = '.?!…:';

function isHeading(text: string): boolean {
  if (text.length > HEADING) return false;
  for (let at = text.length - 1; at >= 0 && foldAt(text, at) === 0; at--)
    if (STOPS.includes(text.charAt(at))) return false;
  return true;
}

/** The dash or bracket after a dateline, with little that is no letter before it. */
const AFTER_DATELINE = /^[^A-Za-z\nª-ῼ]{0,3}[—–(]/;

/** Sentences of a block that is taken for one. */
const BLOCK: readonly number[] = [0];

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
  if (start === 0) return true;
  const code = text.charCodeAt(start - 1);
  return code < 128 ? FOLD[code] === 0 : foldAt(text, start - 1) === 0;
}

/**
 * Finds every form of the lexicon in a block. `lang` is the block's own language tag, or ''.
 * Returns null where nothing was found, which is the usual case and must cost nearly nothing.
 */
export function scan(lexicon: Lexicon, text: string, lang: string): ScannedBlock | null {
  return scanCounted(lexicon, text, lang, null);
}

/** As `scan`; adds the number of letters read to `counter`, so that tests can count work. */
export function scanCounted(
  lexicon: Lexicon,
  text: string,
  lang: string,
  counter: { steps: number } | null,
): ScannedBlock | null {
  const matcher = matcherOf(lexicon);
  const special = (matched(lexicon.trie.filter, matcher, text) & SPECIAL) !== 0;
  let found = matcher.take();
  if (special) found = specially(lexicon.trie.filter, matcher, text);
  if (counter !== null) counter.steps += matcher.takeSteps();
  return found === null ? null : new ScannedBlock(lexicon, text, found, lang);
}

/**
 * Piece by piece: first the windows of all words, then those that may begin a form, then the matcher for what is left.
 * Returns the classes seen, as bits.
 */
function matched(filter: Filter, matcher: Matcher, text: string): number {
  let special = 0;
  for (let from = 0; from < text.length; from += PIECE) {
    special |= gather(text, from);
    const left = narrow(filter, text, sift(filter));
    for (let at = 0; at < left; at++) candidate(matcher, text, (ends[at] ?? 0) - WINDOW + 1, windows[at] ?? 0);
  }
  return special;
}

/** `window`: the classes of the word at `start`. */
function candidate(matcher: Matcher, text: string, start: number, window: number): void {
  if (start >= 0 && start < text.length && beginsWord(text, start)) matcher.at(text, start, window);
}

/** For the rare block with soft hyphens, zero-width or combining characters, ß or ligatures: start, end, payload as `take`. */
function specially(filter: Filter, matcher: Matcher, text: string): number[] | null {
  const plain = new PlainText(text);
  matched(filter, matcher, plain.text);
  const found = matcher.take();
  if (found === null) return null;
  for (let at = 0; at < found.length; at += 3) {
    found[at] = plain.startOf(found[at] ?? 0);
    found[at + 1] = plain.endOf(found[at + 1] ?? 0);
  }
  return found;
}

/** Where the forms are in `found`, in order: by start, the longer first. They come nearly so. */
function order(found: readonly number[]): number[] {
  const places: number[] = [];
  for (let at = 0; at < found.length; at += 3) {
    let to = places.length;
    for (; to > 0; to--) {
      const other = places[to - 1] ?? 0;
      const ahead = (found[other] ?? 0) - (found[at] ?? 0);
      if (ahead < 0 || (ahead === 0 && (found[other + 1] ?? 0) >= (found[at + 1] ?? 0))) break;
      places[to] = other;
    }
    places[to] = at;
  }
  return places;
}

function describe(lexicon: Lexicon, text: string, found: readonly number[]): readonly Hit[] {
  const places = order(found);
  const isOfDebate = (group: number): boolean => lexicon.groups[group]?.other === 0;
  // Sentences matter only where a form of a card stands in them.
  let carded = false;
  for (const at of places) if (lexicon.payload(found[at + 2] ?? 0).rules.length > 0) carded = true;
  const starts = carded ? sentenceStarts(text, (found[places.at(-1) ?? 0] ?? 0) + 1) : BLOCK;
  let sentence = 0;
  let covered = 0;
  return places.map((at, place) => {
    const start = found[at] ?? 0;
    while ((starts[sentence + 1] ?? Number.POSITIVE_INFINITY) <= start) sentence++;
    const payload = lexicon.payload(found[at + 2] ?? 0);
    const { rules } = payload;
    const end = closed(text, start, found[at + 1] ?? 0);
    // "The Israeli model" is no word of the Middle East.
    const groups = rules.length === 0 && end <= covered ? payload.groups.filter(isOfDebate) : payload.groups;
    if (rules.some((index) => lexicon.rule(index).use !== 'never')) covered = Math.max(covered, end);
    const before = rules.length > 0 ? wordBefore(text, start) : '';
    return {
      order: place,
      start,
      end,
      rules,
      groups,
      text: text.slice(start, end),
      sentence,
      before,
      opening:
        before !== '' &&
        (opens(text, start - before.length - 1, starts[sentence] ?? 0) ||
          isPlace(text, start - before.length - 1, start - 1)),
      follower: rules.length > 0 ? followerOf(text, start, end) : null,
      dateline: start === 0 && isDateline(text, end),
    };
  });
}

/** What opens a quotation, an aside or an item, and with it a sentence. */
const OPENER = /[*"'“”„«»‘’‚([{—–:•]/;

/** True where the word at `at` opens its sentence, or one that is quoted in it. */
function opens(text: string, at: number, sentence: number): boolean {
  return (
    at <= sentence ||
    OPENER.test(text.charAt(at - 1)) ||
    (text.charAt(at - 1) === ' ' && /[:—–]/.test(text.charAt(at - 2)))
  );
}

const isCapital = (char: string): boolean => char !== char.toLowerCase();

function isDateline(text: string, end: number): boolean {
  let at = 0;
  while (at < end + 4 && (isCapital(text.charAt(at)) || (at > 0 && text.charAt(at) === ' '))) at++;
  return at > 1 && AFTER_DATELINE.test(text.slice(at, end + 5));
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
