/** All forms that begin at one word: from word to word, branching where a word is also a stem. */
import { MAX_ENDING, mayBeOf } from './endings';
import { SLOT_STEMS, UNREAD } from './filter';
import { CLASS, FOLD, foldAt } from './fold';
import { nextWord } from './gaps';
import type { Lexicon } from './lexicon';
import { STEM_CLASSES } from './packed';
import { UNREAD_FOLLOWERS } from './trie';
import { CAPITALS, FOLLOWERS, MORE, mixOne, mixOther, NUMBER, PAYLOAD, STEMS, seedOne, seedOther } from './words';

const MAX_WORDS = 12;
/** Stems that may be looked at together: more than any form's words have. */
const MAX_PREFIXES = 256;
/** From this code unit on, what FOLD takes for a gap may be a letter of a rare script. */
const RARE = 0x250;

export class Matcher {
  private text = '';
  /** Where the words of the form that is being looked at begin and end. */
  private readonly starts = new Int32Array(MAX_WORDS);
  private readonly ends = new Int32Array(MAX_WORDS);
  /** Of the word that is being looked at, what may be stems: the end and both hashes of each. */
  private readonly prefixes = new Int32Array(3 * MAX_PREFIXES);
  private top = 0;
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

  /** Finds every form that begins with the word at `start` of a plain text. `window`: its classes. */
  at(text: string, start: number, window: number): void {
    const { trie } = this.lexicon;
    const { filter } = trie;
    // The forms of a first word stand under its first five letters, or under the whole of a shorter word.
    const slot = filter.slotOf(window);
    if (((filter.slots[slot + SLOT_STEMS] ?? 0) & UNREAD) !== 0) trie.readSlot(slot);
    this.text = text;
    this.word(0, start, 0, filter.slots[slot + SLOT_STEMS] ?? 0);
  }

  /**
   * Looks for the word at `start`: as a whole, then its stems, the longest first.
   * @param before the number of the word before it in the form; 0: none.
   * @param stems which there may be.
   */
  private word(before: number, start: number, depth: number, stems: number): void {
    const { text, prefixes } = this;
    const { words } = this.lexicon.trie;
    const length = text.length;
    const bottom = this.top;
    let top = bottom;
    let one = seedOne(before);
    let other = seedOther(before);
    let at = start;
    let code = 0;
    while (at < length) {
      code = text.charCodeAt(at);
      const folded = FOLD[code] ?? 0;
      if (folded === 0) break;
      one = mixOne(one, folded);
      other = mixOther(other, folded);
      at++;
      if (((stems >>> (at - start)) & 1) !== 0 && top < prefixes.length) {
        prefixes[top] = at;
        prefixes[top + 1] = one;
        prefixes[top + 2] = other;
        top += 3;
      }
    }
    this.steps += at - start;
    // What FOLD takes for a gap may be a letter of a rare script.
    const ends = code < RARE || at === length || foldAt(text, at) === 0;
    this.starts[depth] = start;
    this.ends[depth] = at;
    this.top = top;
    const word = ends ? words.find(one, other) : 0;
    if (word !== 0) this.follow(word, depth);
    for (top -= 3; top >= bottom; top -= 3) {
      const from = prefixes[top] ?? 0;
      if (!ends || at - from > MAX_ENDING) break;
      this.top = top;
      this.stem(from, at, prefixes[top + 1] ?? 0, prefixes[top + 2] ?? 0, stems, depth);
    }
    this.top = bottom;
  }

  /** Looks for the stem that ends at `from`, of each class that goes on with what stands there up to the end of the word. */
  private stem(from: number, end: number, one: number, other: number, stems: number, depth: number): void {
    const { trie, endings } = this.lexicon;
    for (let stemClass = 1; stemClass <= STEM_CLASSES.length; stemClass++) {
      if (!mayBeOf(stems, stemClass)) continue;
      const sign = STEM_CLASSES.charCodeAt(stemClass - 1);
      const word = trie.words.find(mixOne(one, sign), mixOther(other, sign));
      if (word !== 0 && endings[stemClass]?.fits(this.text, from, end)) this.follow(word, depth);
    }
  }

  /** What ends with the last word, and what goes on. */
  private follow(word: number, depth: number): void {
    const { trie } = this.lexicon;
    const end = this.ends[depth] ?? 0;
    let { fields } = trie.words;
    const payload = (fields[word + PAYLOAD] ?? 0) - 1;
    if (payload >= 0) this.accept(payload, fields[word + CAPITALS] ?? 0, fields[word + MORE] ?? 0, end);
    if (fields[word + FOLLOWERS] === 0 || depth + 1 === MAX_WORDS) return;
    const next = nextWord(this.text, end, end - (this.starts[depth] ?? 0) <= 3);
    if (next < 0) return;
    let at = word;
    if (((fields[at + FOLLOWERS] ?? 0) & UNREAD_FOLLOWERS) !== 0) {
      at = trie.readFollowers(at);
      fields = trie.words.fields;
    }
    // Most words that follow are not wanted: their first letter tells.
    if ((((fields[at + FOLLOWERS] ?? 0) >>> ((CLASS[this.text.charCodeAt(next)] ?? 0) >>> 2)) & 1) !== 0)
      this.word(fields[at + NUMBER] ?? 0, next, depth + 1, fields[at + STEMS] ?? 0);
  }

  /** Of the forms that end here, takes those that are written as here. */
  private accept(first: number, capitals: number, more: number, end: number): void {
    const { lexicon } = this;
    let payload = capitals === 0 || this.isWritten(capitals) ? first : -1;
    for (let one = lexicon.trie.end(more); one !== undefined; one = lexicon.trie.end(one.more)) {
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
