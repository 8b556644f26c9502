/** All forms that begin at one word: a walk down the trie, branching where a word is also a stem. */
import { hasEnding, MAX_ENDING } from './endings';
import { nextWord } from './gaps';
import type { Lexicon } from './lexicon';
import type { Sense } from './rules';
import { ROOT, STEM_SALT, tokenOf } from './trie';
import { Word } from './words';

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
  /** Words read: what the tests count to show that the work is linear. */
  steps = 0;

  constructor(private readonly lexicon: Lexicon) {}

  /** Adds to `found` every form that begins with the word at `start`; returns the end of that word. */
  at(text: string, start: number, found: Found[]): number {
    this.text = text;
    this.found = found;
    this.walk(ROOT, start, 0, 0);
    return this.words[0]?.end ?? start;
  }

  private walk(node: number, start: number, depth: number, capitals: number): void {
    const word = this.words[depth];
    if (word === undefined) return;
    this.steps++;
    if (!word.read(this.text, start)) return;
    const masks = capitals | (word.firstUpper && depth < 8 ? 1 << depth : 0) | (word.allUpper && depth < 8 ? 256 << depth : 0);
    const { words, edges } = this.lexicon.tables;
    const exact = words.get(word.hash);
    if (exact !== 0) this.follow(edges.get(node, tokenOf(exact, 0)), depth, masks);
    const least = Math.max(MIN_STEM, word.length - MAX_ENDING);
    for (let n = word.length; n >= least; n--) this.stem(node, word, n, depth, masks);
  }

  private stem(node: number, word: Word, length: number, depth: number, masks: number): void {
    const { words, edges, stemClasses } = this.lexicon.tables;
    const id = words.get((word.prefix[length] ?? 0) ^ STEM_SALT);
    if (id === 0) return;
    const classes = stemClasses[id] ?? 0;
    for (let stemClass = 1; stemClass < 8; stemClass++) {
      if (((classes >> stemClass) & 1) === 0) continue;
      const target = edges.get(node, tokenOf(id, stemClass));
      if (target === 0) continue;
      const ending = this.lexicon.endings[stemClass];
      if (ending !== undefined && hasEnding(word, length, ending)) this.follow(target, depth, masks);
    }
  }

  private follow(node: number, depth: number, masks: number): void {
    if (node === 0) return;
    const word = this.words[depth];
    if (word === undefined) return;
    const payload = this.lexicon.tables.payloads[node] ?? 0;
    if (payload !== 0) this.accept(payload - 1, word.end, masks);
    const next = nextWord(this.text, word.end, word.length <= 3);
    if (next >= 0) this.walk(node, next, depth + 1, masks);
  }

  private accept(index: number, end: number, masks: number): void {
    const { rules, groups } = this.lexicon.payload(index);
    const fits = (sense: Sense): boolean => (sense.capitals & ~masks) === 0;
    const own = rules.filter(fits).map((sense) => sense.index);
    const cues = groups.filter(fits).map((sense) => sense.index);
    const start = this.words[0]?.start ?? 0;
    if (own.length > 0 || cues.length > 0) this.found.push({ start, end, rules: own, groups: cues });
  }
}
