/**
 * The trie of forms, filled line by line of the packed string: at loading only the keys go into the
 * filter; a line is read when a word of a text first begins with its key.
 */
import { DECODE_CYRILLIC, SWITCH } from './alphabet';
import type { EndingClass } from './endings';
import { admit, admitBeginning, admitShort, admitStem, createFilter, type Filter, slotOf, WINDOW } from './filter';
import { CLASS, classOf, EXPANDS, FOLD, SPECIAL } from './fold';
import { ALL_CAPITALS, FIRST_CAPITAL, type Header, SHARED, stemClassOf } from './packed';
import { EdgeTable, Numbers, WordTable } from './tables';
import { CHECK_SEED, checkStep, HASH_SEED, HEAD, hashStep, STEM_SALT } from './words';

export const ROOT = 1;
export const tokenOf = (word: number, stemClass: number): number => word * 8 + stemClass;

/** Lines of shorter first words are read at once: what follows them must narrow the filter. */
const LAZY = 4;

const HASH_BITS = (1 << 17) - 1;

/** Letters of the next word by which a node leads on. */
const LED = 3;
/** From this code unit on, a class of 0 may be a letter of a rare script. */
const RARE = 0x250;
const EDGE_BITS = (1 << 17) - 1;
function edgeBit(node: number, letters: number): number {
  const hash = Math.imul(Math.imul(node, 0x85ebca6b) ^ letters, 0x9e3779b1);
  return (hash >>> 15) & EDGE_BITS;
}

const SPACE = 32;
const EQUALS = 61;
const NEWLINE = 10;

const SHARED_COUNT = new Int8Array(128).fill(-1);
for (let i = 0; i < SHARED.length; i++) SHARED_COUNT[SHARED.charCodeAt(i)] = i;

/** An end of a form at a node; `next`: the number of another end at the same node, or -1. */
export interface End {
  readonly payload: number;
  /** Bits 0-7: word n begins with a capital; bits 8-15: word n is all capitals. */
  readonly capitals: number;
  readonly next: number;
}

export class FormTrie {
  readonly filter: Filter;
  readonly words = new WordTable();
  readonly edges = new EdgeTable();
  /** By word id: bit n set = the stem may take the endings of class n. */
  private readonly classes = new Numbers();
  /** Small Bloom filters of the hashes of stems, and of first words that are no stems. */
  readonly stemBits = new Int32Array((HASH_BITS + 1) >>> 5);
  /** Of the first letters of first words: see Word.read. */
  readonly headBits = new Int32Array((HASH_BITS + 1) >>> 5);
  private readonly firstBits = new Int32Array((HASH_BITS + 1) >>> 5);
  /** By node: number of its first end plus one. */
  private readonly firstEnd = new Numbers();
  private readonly ends: End[] = [];
  /** By node: 1 where a form goes on; and a small Bloom filter of how. */
  private readonly inner = new Numbers();
  private readonly edgeBits = new Int32Array((EDGE_BITS + 1) >>> 5);
  /** Slots of `heads` with lines that were not read yet: one bit each. */
  private readonly closed: Int32Array;
  private nodes = ROOT;
  /** Lines by window, chained; 0 = none. */
  private readonly heads: Int32Array;
  private readonly chain: Int32Array;
  private readonly starts: Int32Array;
  private readonly shift: number;

  constructor(
    private readonly packed: string,
    header: Header,
    private readonly endings: readonly (EndingClass | undefined)[],
  ) {
    this.filter = createFilter(header.lines);
    let log = 10;
    while (log < 18 && 1 << log < header.lines) log++;
    this.shift = 32 - log;
    this.heads = new Int32Array(1 << log);
    this.closed = new Int32Array(1 << (log - 5));
    this.chain = new Int32Array(header.lines + 1);
    this.starts = new Int32Array(header.lines + 1);
    this.index(header.offsets[3], header.offsets[4]);
  }

  stemClasses(word: number): number {
    return this.classes.get(word);
  }

  endAt(node: number): End | undefined {
    const first = this.firstEnd.get(node);
    return first === 0 ? undefined : this.ends[first - 1];
  }
  end(number: number): End | undefined {
    return number < 0 ? undefined : this.ends[number];
  }

  private index(from: number, to: number): void {
    const { packed } = this;
    const letters = new Uint16Array(WINDOW);
    let line = 0;
    for (let at = from; at < to; at = packed.indexOf('\n', at) + 1) {
      line++;
      this.starts[line] = at;
      let i = at;
      let length = 0;
      let cyrillic = false;
      let window = 0;
      let code = packed.charCodeAt(i);
      for (; code !== EQUALS && length < WINDOW && stemClassOf(code) === 0; code = packed.charCodeAt(++i)) {
        if (code === SWITCH) {
          cyrillic = !cyrillic;
          continue;
        }
        const letter = cyrillic && code < 128 ? (DECODE_CYRILLIC[code] ?? 0) : code;
        letters[length++] = letter;
        window = (window << 5) | classOf(letter);
      }
      const stem = stemClassOf(code) > 0;
      if (length < LAZY || (stem && length < WINDOW && length < 4)) {
        this.open(line, true);
        continue;
      }
      if (length >= WINDOW) admitBeginning(this.filter, letters, window);
      else {
        window <<= 5;
        admitShort(this.filter, window, stem ? (this.endings[stemClassOf(code)]?.starts ?? []) : null);
      }
      const slot = slotOf(window << 2, this.shift);
      this.chain[line] = this.heads[slot] ?? 0;
      this.closed[slot >>> 5] = (this.closed[slot >>> 5] ?? 0) | (1 << (slot & 31));
      this.heads[slot] = line;
    }
  }

  /** The node that a first word leads to from the root; 0 = none. */
  first(hash: number, check: number): number {
    const bit = hash & HASH_BITS;
    return ((this.firstBits[bit >>> 5] ?? 0) >>> bit) & 1 ? this.words.rootOf(hash, check) : 0;
  }

  /** True where some form goes on after `node`. */
  goesOn(node: number): boolean {
    return this.inner.get(node) !== 0;
  }

  /** False only where no form goes on after `node` with the first three letters of the word at `start`. */
  mayGoOn(node: number, text: string, start: number): boolean {
    let letters = 0;
    let left = LED;
    for (let i = start; left > 0; i++, left--) {
      const code: number = text.charCodeAt(i);
      const kind: number = CLASS[code] ?? 0;
      if (kind === SPECIAL || FOLD[code] === EXPANDS || (kind === 0 && code >= RARE)) return true;
      if (kind === 0) break;
      letters = (letters << 5) | (kind >>> 2);
    }
    letters <<= 5 * left;
    const bit = edgeBit(node, letters);
    return (((this.edgeBits[bit >>> 5] ?? 0) >>> bit) & 1) !== 0;
  }

  /** Reads all lines that a word may need. `window`: the classes of its first five letters, or of four and a gap. */
  openFor(window: number): void {
    const slot = slotOf(window << 2, this.shift);
    const bits = this.closed[slot >>> 5] ?? 0;
    if (((bits >>> slot) & 1) === 0) return;
    this.closed[slot >>> 5] = bits & ~(1 << (slot & 31));
    let line = this.heads[slot] ?? 0;
    this.heads[slot] = 0;
    for (; line !== 0; line = this.chain[line] ?? 0) this.open(line, false);
  }

  /** Adds the forms of a line to the tables; `short`: lets them through the filter too. */
  private open(line: number, short: boolean): void {
    const { packed } = this;
    let at = this.starts[line] ?? 0;
    let key = '';
    for (; packed.charCodeAt(at) !== EQUALS; at++) key += packed.charAt(at);
    let payload = 0;
    let before = '';
    let code = packed.charCodeAt(at);
    while (code !== NEWLINE) {
      if (code === EQUALS) {
        payload = 0;
        for (code = packed.charCodeAt(++at); code >= 48 && code <= 57; code = packed.charCodeAt(++at))
          payload = payload * 10 + code - 48;
      }
      let rest = before.slice(0, SHARED_COUNT[code] ?? 0);
      const start = at + 1;
      for (
        code = packed.charCodeAt(++at);
        code !== EQUALS && code !== NEWLINE && (code > 127 || (SHARED_COUNT[code] ?? 0) < 0);
      )
        code = packed.charCodeAt(++at);
      rest += packed.slice(start, at);
      before = rest;
      this.insert(key, rest, payload, short);
    }
  }

  private insert(key: string, rest: string, payload: number, short: boolean): void {
    // The marks of the first word stand before its rest, so they come first.
    const mark = rest.charCodeAt(0);
    const text = mark === FIRST_CAPITAL || mark === ALL_CAPITALS ? rest.charAt(0) + key + rest.slice(1) : key + rest;
    let node = ROOT;
    let hash = HASH_SEED;
    let check = CHECK_SEED;
    let capitals = 0;
    let depth = 0;
    let cyrillic = false;
    let word = '';
    let lead = 0;
    let length = 0;
    const seen: { word: string; stemClass: number }[] = [];
    const finish = (stemClass: number): void => {
      const id = this.words.add(stemClass > 0 ? hash ^ STEM_SALT : hash, check);
      if (stemClass > 0) {
        const bit = (hash ^ STEM_SALT) & HASH_BITS;
        this.stemBits[bit >>> 5] = (this.stemBits[bit >>> 5] ?? 0) | (1 << (bit & 31));
      }
      if (stemClass > 0) this.classes.set(id, this.classes.get(id) | (1 << stemClass));
      const token = tokenOf(id, stemClass);
      if (depth > 0) {
        this.inner.set(node, 1);
        const led = edgeBit(node, length < LED ? lead << (5 * (LED - length)) : lead);
        this.edgeBits[led >>> 5] = (this.edgeBits[led >>> 5] ?? 0) | (1 << (led & 31));
      }
      let target = this.edges.get(node, token);
      if (target === 0) {
        target = ++this.nodes;
        this.edges.set(node, token, target);
        if (depth === 0 && stemClass === 0) {
          const bit = hash & HASH_BITS;
          this.firstBits[bit >>> 5] = (this.firstBits[bit >>> 5] ?? 0) | (1 << (bit & 31));
          this.words.setRoot(hash, check, target);
        }
      }
      if (short && seen.length < 2) seen.push({ word, stemClass });
      node = target;
      hash = HASH_SEED;
      check = CHECK_SEED;
      word = '';
      lead = 0;
      length = 0;
      depth++;
    };
    let stemClass = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === SWITCH) cyrillic = !cyrillic;
      else if (code === FIRST_CAPITAL) capitals |= 1 << depth;
      else if (code === ALL_CAPITALS) capitals |= 257 << depth;
      else if (code === SPACE) {
        finish(stemClass);
        stemClass = 0;
      } else if (stemClassOf(code) > 0) stemClass = stemClassOf(code);
      else {
        const letter = cyrillic && code < 128 ? (DECODE_CYRILLIC[code] ?? 0) : code;
        hash = hashStep(hash, letter);
        check = checkStep(check, letter);
        if (length < LED) lead = (lead << 5) | classOf(letter);
        length++;
        if (length === HEAD && depth === 0) {
          const head = hash & HASH_BITS;
          this.headBits[head >>> 5] = (this.headBits[head >>> 5] ?? 0) | (1 << (head & 31));
        }
        if (short && seen.length < 2) word += String.fromCharCode(letter);
      }
    }
    finish(stemClass);
    this.ends.push({ payload, capitals, next: this.firstEnd.get(node) - 1 });
    this.firstEnd.set(node, this.ends.length);
    if (!short) return;
    const [first, second] = seen;
    if (first === undefined) return;
    const next = second?.word ?? '';
    const nextOpen = (second?.stemClass ?? 0) > 0;
    const ending = this.endings[first.stemClass];
    if (first.stemClass === 0 || ending === undefined) admit(this.filter, first.word, next, nextOpen);
    else admitStem(this.filter, first.word, ending.starts, next, nextOpen);
  }
}
