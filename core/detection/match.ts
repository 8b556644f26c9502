/** All forms that begin at one word: a walk down the trie, branching where a word is also a stem. */
import { hasEnding, MAX_ENDING } from './endings';
import { WINDOW } from './filter';
import { classOf } from './fold';
import { nextWord } from './gaps';
import type { Lexicon } from './lexicon';
import { type End, ROOT, tokenOf } from './trie';
import { STEM_SALT, Word } from './words';

const MAX_WORDS = 12;
/** No stem is shorter. */
const MIN_STEM = 3;

/** A form found: its span, and the rules and groups that it can stand for as it is written here. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly rules: readonly number[];
  readonly groups: readonly number[];
}

export class Matcher {
  private readonly words: readonly Word[] = Array.from({ length: MAX_WORDS }, () => new Word());
  private text = '';
  private found: Found[] = [];
  private steps = 0;

  constructor(readonly lexicon: Lexicon) {}

  /** Reads the lines of the lexicon that a word may need. `window`: a gap and the classes of five letters. */
  open(window: number): void {
    const { trie } = this.lexicon;
    trie.openFor(window);
    if ((window & 31) !== 0) trie.openFor(window & ~31);
  }

  /** What was found since last asked; null for nothing. */
  take(): Found[] | null {
    const { found } = this;
    if (found.length === 0) return null;
    this.found = [];
    return found;
  }

  /** Words read since last asked: what the tests count to show that the work is linear. */
  takeSteps(): number {
    const { steps } = this;
    this.steps = 0;
    return steps;
  }

  /** Finds every form that begins with the word at `start`. */
  at(text: string, start: number): void {
    this.text = text;
    this.walk(ROOT, start, 0, 0);
  }

  private walk(node: number, start: number, depth: number, capitals: number): void {
    const word = this.words[depth];
    if (word === undefined) return;
    this.steps++;
    const { trie } = this.lexicon;
    if (!word.read(this.text, start, trie.stemBits, depth === 0 ? trie.headBits : null)) return;
    const masks =
      capitals | (word.firstUpper && depth < 8 ? 1 << depth : 0) | (word.allUpper && depth < 8 ? 256 << depth : 0);
    const { length, stems } = word;
    if (depth === 0 && word.uncommon && length >= WINDOW - 1) {
      // The filter may have seen other letters.
      if (length >= WINDOW) trie.openFor(windowOf(word, WINDOW));
      trie.openFor(windowOf(word, WINDOW - 1) << 5);
    }
    this.follow(this.exact(node, word.prefix[length] ?? 0, word.checks[length] ?? 0), depth, masks);
    if (stems === 0) return;
    const least = Math.max(MIN_STEM, length - MAX_ENDING);
    for (let n = length; n >= least; n--)
      if (n > 31 || ((stems >>> n) & 1) !== 0) this.stem(node, word, n, depth, masks);
  }

  /** The node that a whole word leads to; 0 = none. */
  private exact(node: number, hash: number, check: number): number {
    const { trie } = this.lexicon;
    if (node === ROOT) return trie.first(hash, check);
    const id = trie.words.get(hash, check);
    return id === 0 ? 0 : trie.edges.get(node, tokenOf(id, 0));
  }

  private stem(node: number, word: Word, length: number, depth: number, masks: number): void {
    const { trie } = this.lexicon;
    const id = trie.words.get((word.prefix[length] ?? 0) ^ STEM_SALT, word.checks[length] ?? 0);
    if (id === 0) return;
    const classes = trie.stemClasses(id);
    for (let stemClass = 1; stemClass < 8; stemClass++) {
      if (((classes >> stemClass) & 1) === 0) continue;
      const target = trie.edges.get(node, tokenOf(id, stemClass));
      if (target === 0) continue;
      const ending = this.lexicon.endings[stemClass];
      if (ending !== undefined && hasEnding(word, length, ending)) this.follow(target, depth, masks);
    }
  }

  private follow(node: number, depth: number, masks: number): void {
    if (node === 0) return;
    const word = this.words[depth];
    if (word === undefined) return;
    const { trie } = this.lexicon;
    const end = trie.endAt(node);
    if (end !== undefined) this.accept(end, word.end, masks);
    if (!trie.goesOn(node)) return;
    const next = nextWord(this.text, word.end, word.length <= 3);
    if (next >= 0 && trie.mayGoOn(node, this.text, next)) this.walk(node, next, depth + 1, masks);
  }

  private accept(first: End, end: number, masks: number): void {
    const start = this.words[0]?.start ?? 0;
    let only: End | undefined;
    let several = false;
    for (let one: End | undefined = first; one !== undefined; one = this.lexicon.trie.end(one.next)) {
      if ((one.capitals & ~masks) !== 0) continue;
      several = only !== undefined;
      only = one;
      if (several) break;
    }
    if (only === undefined) return;
    if (!several) {
      const { rules, groups } = this.lexicon.payload(only.payload);
      this.found.push({ start, end, rules, groups });
      return;
    }
    const rules: number[] = [];
    const groups: number[] = [];
    for (let one: End | undefined = first; one !== undefined; one = this.lexicon.trie.end(one.next)) {
      if ((one.capitals & ~masks) !== 0) continue;
      const payload = this.lexicon.payload(one.payload);
      for (const rule of payload.rules) if (!rules.includes(rule)) rules.push(rule);
      for (const group of payload.groups) if (!groups.includes(group)) groups.push(group);
    }
    this.found.push({ start, end, rules, groups });
  }
}

/** The classes of the first letters of a word. */
function windowOf(word: Word, letters: number): number {
  let window = 0;
  for (let i = 0; i < letters; i++) window = (window << 5) | classOf(word.letters[i] ?? 0);
  return window;
}
