/** All forms that begin at one word: a walk down the trie, branching where a word is also a stem. */
import { MAX_ENDING } from './endings';
import { firstWord } from './filter';
import { FOLD, foldAt } from './fold';
import { nextWord } from './gaps';
import type { Lexicon } from './lexicon';
import { STEM_CLASSES } from './packed';
import type { End } from './trie';

const MAX_WORDS = 12;
/** Masks of a window: its first four letters, its first three. No stem is shorter. */
const FOUR = ~31;
const THREE = ~1023;
/** From this code unit on, what FOLD takes for a gap may be a letter of a rare script. */
const RARE = 0x250;

export class Matcher {
  private text = '';
  /** Where the words of the form that is being looked at begin and end. */
  private readonly starts = new Int32Array(MAX_WORDS);
  private readonly ends = new Int32Array(MAX_WORDS);
  /** Stems that are being looked at: the node and the offset of the end of each. */
  private readonly stems: number[] = [];
  private found: number[] = [];
  private steps = 0;

  constructor(readonly lexicon: Lexicon) {}

  /** What was found since last asked: start, end and payload of each form; null for nothing. */
  take(): number[] | null {
    const { found } = this;
    if (found.length === 0) return null;
    this.found = [];
    return found;
  }

  /** Letters read since last asked: what the tests count to show that the work is linear. */
  takeSteps(): number {
    const { steps } = this;
    this.steps = 0;
    return steps;
  }

  /** Finds every form that begins with the word at `start` of a plain text. `window`: five classes from there on. */
  at(text: string, start: number, window: number): void {
    this.text = text;
    // The forms of a first word stand under its first five letters, or under the whole of a shorter word or stem.
    const { trie } = this.lexicon;
    const { filter } = trie;
    const word = firstWord(window);
    const whole = filter.slotOf(word);
    this.walk(trie.rootOf(whole), start, 0);
    if ((word & ~THREE) === 0) return;
    const four = filter.slotOf(window & FOUR);
    if (four !== whole && trie.holdsStem(four)) this.walk(trie.rootOf(four), start, 0);
    const three = filter.slotOf(window & THREE);
    if (three !== whole && three !== four && trie.holdsStem(three)) this.walk(trie.rootOf(three), start, 0);
  }

  /** Follows the word at `start` as a whole, then its stems, the longest first. */
  private walk(root: number, start: number, depth: number): void {
    if (root === 0) return;
    const { text, stems } = this;
    const { trie } = this.lexicon;
    const { nodes } = trie;
    const bottom = stems.length;
    let node = root;
    let at = start;
    for (; at < text.length; at++) {
      const folded = FOLD[text.charCodeAt(at)] ?? 0;
      if (folded === 0) break;
      node = nodes.child(node, folded);
      if (node === 0) break;
      if (trie.stemClasses(node) !== 0) stems.push(node, at + 1);
    }
    this.steps += at - start + 1;
    if (node === 0 && stems.length === bottom) return;
    const end = this.endOfWord(at);
    this.starts[depth] = start;
    this.ends[depth] = end;
    if (node !== 0 && end === at) this.follow(node, depth);
    while (stems.length > bottom) {
      const from = stems.pop() ?? 0;
      const stem = stems.pop() ?? 0;
      if (end >= 0 && end - from <= MAX_ENDING) this.stem(stem, from, depth);
    }
  }

  /** The end of the word that goes on at `at`; -1 where it is too long for an ending. */
  private endOfWord(from: number): number {
    const { text } = this;
    for (let at = from; at <= from + MAX_ENDING; at++) {
      const code = at < text.length ? text.charCodeAt(at) : 0;
      if ((FOLD[code] ?? 0) !== 0) continue;
      return code >= RARE && foldAt(text, at) !== 0 ? -1 : at;
    }
    return -1;
  }

  private stem(node: number, from: number, depth: number): void {
    const { trie, endings } = this.lexicon;
    const end = this.ends[depth] ?? 0;
    const classes = trie.stemClasses(node);
    for (let stemClass = 1; classes >> stemClass !== 0; stemClass++) {
      if (((classes >> stemClass) & 1) === 0 || !endings[stemClass]?.fits(this.text, from, end)) continue;
      this.follow(trie.nodes.child(node, STEM_CLASSES.charCodeAt(stemClass - 1)), depth);
    }
  }

  private follow(node: number, depth: number): void {
    const { trie } = this.lexicon;
    const end = this.ends[depth] ?? 0;
    const form = trie.endAt(node);
    if (form !== undefined) this.accept(form, end);
    const on = trie.goOn(node);
    if (on === 0 || depth + 1 === MAX_WORDS) return;
    const next = nextWord(this.text, end, end - (this.starts[depth] ?? 0) <= 3);
    if (next < 0) return;
    // Most words that follow are not wanted: their first letter tells.
    const first = FOLD[this.text.charCodeAt(next)] ?? 0;
    if (trie.nodes.child(on, first) !== 0) this.walk(on, next, depth + 1);
  }

  private accept(first: End, end: number): void {
    const { lexicon } = this;
    let payload = -1;
    for (let one: End | undefined = first; one !== undefined; one = lexicon.trie.end(one.next)) {
      if (one.capitals !== 0 && !this.isWritten(one.capitals)) continue;
      payload = payload < 0 ? one.payload : lexicon.union(payload, one.payload);
    }
    if (payload >= 0) this.found.push(this.starts[0] ?? 0, end, payload);
  }

  /** True where the words have the capitals that an end asks for. */
  private isWritten(capitals: number): boolean {
    for (let n = 0; n < 8; n++) {
      const start = this.starts[n] ?? 0;
      if ((capitals >> n) & 1 && !isUpperAt(this.text, start)) return false;
      if ((capitals >> (8 + n)) & 1 && !isAllCapitals(this.text, start, this.ends[n] ?? 0)) return false;
    }
    return true;
  }
}

/** True where there are letters and all of them are capitals. */
function isAllCapitals(text: string, start: number, end: number): boolean {
  let upper = false;
  for (let at = start; at < end; at++) {
    if (isUpperAt(text, at)) upper = true;
    else if (!isDigit(FOLD[text.charCodeAt(at)] ?? 0)) return false;
  }
  return upper;
}

function isUpperAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  // The letters of Ukrainian and Russian.
  if (code >= 0x400 && code < 0x460) return code < 0x430;
  if (isDigit(FOLD[code] ?? 0)) return false;
  const char = String.fromCharCode(code);
  return char !== char.toLowerCase();
}

function isDigit(folded: number): boolean {
  return folded >= 48 && folded <= 57;
}
