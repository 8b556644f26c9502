/**
 * The trie of forms, filled line by line of the packed parts: at loading only the keys go into the
 * filter; a line is read when a word of a text first begins with its key.
 */
import { DECODE_CYRILLIC, SWITCH } from './alphabet';
import type { EndingClass } from './endings';
import { AHEAD, Filter, firstWord, ROOT, UNREAD, WINDOW } from './filter';
import { classOf } from './fold';
import { Nodes } from './nodes';
import { ALL_CAPITALS, FIRST_CAPITAL, SHARED, stemClassOf } from './packed';
import { mapInSteps } from './steps';

/** Lines after which others get their turn: about a millisecond, cold. */
const STRIDE = 256;

/** Lines of shorter first words are read at once: what follows them must narrow the filter. */
const LAZY = 4;

/** Flags of a slot: it holds a stem of less than five letters; a word of less than five after which anything may come. */
const SHORT_STEM = 1;
const WHOLE = 2;
const FLAGS = 2;

/** The low bits of a node's value: a further word may follow; the classes of a stem. */
const GOES_ON = 1;
const STEM = 0b1111110;
const CLASSES = 7;

export const SPACE = 32;
const EQUALS = 61;
const NEWLINE = 10;
/** The capital that begins the first form of a line: it shares nothing. */
const FIRST_FORM = 65;
const endsKey = (code: number): boolean => code === EQUALS || code === FIRST_FORM;

const SHARED_COUNT = new Int8Array(128).fill(-1);
for (let i = 0; i < SHARED.length; i++) SHARED_COUNT[SHARED.charCodeAt(i)] = i;

/** The classes of coded letters and digits in both scripts; 0 = none of them. */
const LATIN = new Uint8Array(128);
const CYRILLIC = new Uint8Array(128);
for (let code = 33; code < 128; code++) {
  const letter = DECODE_CYRILLIC[code] ?? 0;
  const isDigit = code >= 48 && code <= 57;
  if (isDigit || (code >= 97 && code <= 122)) LATIN[code] = classOf(code);
  if (isDigit || letter >= 128) CYRILLIC[code] = classOf(letter);
}

/** An end of a form at a node; `next`: the number of another end at the same node, or 0. */
export interface End {
  readonly payload: number;
  /** Bits 0-7: word n begins with a capital; bits 8-15: word n is all capitals. */
  readonly capitals: number;
  readonly next: number;
}

/**
 * One trie for each slot, a slot being the hash of a key. Words are parted by SPACE; after a stem stands the
 * capital of its class (packed.ts). Value of a node: the number of its first end, and below it seven bits:
 * bit 0 is set where a further word may follow, bit n where the letters that lead to it are a stem of class n.
 */
export class FormTrie {
  readonly filter: Filter;
  readonly nodes = new Nodes();
  private readonly ends: End[] = [{ payload: 0, capitals: 0, next: 0 }];
  /** By line: the next one of its slot, where it begins, its first payload. */
  private readonly chain: Int32Array;
  private readonly starts: Int32Array;
  private readonly payloads: Int32Array;
  /** All parts so far, one after the other. */
  private packed = '';
  /** The number of the last line. */
  private last = 0;
  /** Of each part: the number of its first line, and of its first payload. */
  private readonly parts: { line: number; payload: number }[] = [];
  /** For the beginning of the form read last, by character: node, script and number of the word, capitals. */
  private readonly path = new Int32Array(SHARED.length * 3);

  /** Holds nothing yet; `lines`: how many lines of forms there are in all parts. */
  constructor(
    lines: number,
    private readonly endings: readonly (EndingClass | undefined)[],
  ) {
    this.filter = new Filter(lines);
    this.chain = new Int32Array(lines + 1);
    this.starts = new Int32Array(lines + 1);
    this.payloads = new Int32Array(lines + 1);
  }

  /** The first end at a node, and the one after an end. */
  endAt(node: number): End | undefined {
    return this.end(this.nodes.value(node) >>> CLASSES);
  }
  end(number: number): End | undefined {
    return number === 0 ? undefined : this.ends[number];
  }

  /** Bit n is set where the letters that lead to a node are a stem of class n. */
  stemClasses(node: number): number {
    return this.nodes.value(node) & STEM;
  }

  /** The node that the gap after a word leads to; 0 where no form goes on. */
  goOn(node: number): number {
    return (this.nodes.value(node) & GOES_ON) === 0 ? 0 : this.nodes.child(node, SPACE);
  }

  /** True where a slot may hold the forms of a stem of less than five letters. */
  holdsStem(slot: number): boolean {
    return ((this.filter.slots[slot + ROOT] ?? 0) & SHORT_STEM) !== 0;
  }

  /** False only where no form begins as `window` does and goes on with these three classes. */
  mayBegin(window: number, next: number, second: number, third: number): boolean {
    const { filter } = this;
    const slot = filter.slotOf(window);
    if (filter.slots[slot + UNREAD] !== 0 || filter.mayFollow(slot, window, next, second, third)) return true;
    const word = firstWord(window);
    return (word & 31) === 0 && ((filter.slots[filter.slotOf(word) + ROOT] ?? 0) & WHOLE) !== 0;
  }

  /** Root of the trie of a slot, its lines read; 0 = none. */
  rootOf(slot: number): number {
    const { slots } = this.filter;
    let line = slots[slot + UNREAD] ?? 0;
    if (line !== 0) {
      slots[slot + UNREAD] = 0;
      for (; line !== 0; line = this.chain[line] ?? 0) this.read(line, slot);
      this.admit((slots[slot + ROOT] ?? 0) >>> FLAGS, 0, 0);
    }
    return (slots[slot + ROOT] ?? 0) >>> FLAGS;
  }

  /**
   * Puts the keys of a part into the filter, in steps: to be run to its end before anything is looked for.
   * @param from where the lines of forms begin in the part.
   * @param firstPayload the number of the part's first payload.
   */
  *add(part: string, from: number, firstPayload: number): Generator<void, void> {
    const offset = this.packed.length;
    this.packed += part;
    const { packed } = this;
    const short: number[] = [];
    let { last: line } = this;
    let payload = firstPayload - 1;
    this.parts.push({ line: line + 1, payload: firstPayload });
    for (let at = offset + from; at < packed.length; at = packed.indexOf('\n', at) + 1) {
      this.last = ++line;
      if (line % STRIDE === 0) yield;
      this.starts[line] = at;
      let i = at;
      let length = 0;
      let classes = LATIN;
      let window = 0;
      let code = packed.charCodeAt(i);
      for (; length < WINDOW; code = packed.charCodeAt(++i)) {
        const letter = classes[code] ?? 0;
        if (letter !== 0) {
          length++;
          window = (window << 5) | letter;
        } else if (code === SWITCH) classes = classes === LATIN ? CYRILLIC : LATIN;
        else break;
      }
      const stemClass = length < WINDOW ? stemClassOf(code) : 0;
      if ((stemClass > 0 ? packed.charCodeAt(i + 1) : code) === EQUALS) payload++;
      this.payloads[line] = payload;
      window <<= 5 * (WINDOW - length);
      const slot = this.filter.slotOf(window);
      if (stemClass > 0) this.flag(slot, SHORT_STEM);
      if (length < LAZY) {
        this.read(line, slot);
        short.push(slot);
        continue;
      }
      this.filter.set(window);
      if (stemClass > 0)
        for (const start of this.endings[stemClass]?.starts ?? []) this.admitEnding(start, window >>> 5, length);
      this.chain[line] = this.filter.slots[slot + UNREAD] ?? 0;
      this.filter.slots[slot + UNREAD] = line;
    }
    yield* mapInSteps([...new Set(short)], (slot) => this.admit((this.filter.slots[slot + ROOT] ?? 0) >>> FLAGS, 0, 0));
  }

  private flag(slot: number, flags: number): void {
    this.filter.slots[slot + ROOT] = (this.filter.slots[slot + ROOT] ?? 0) | flags;
  }

  /** Adds the forms of a line to the trie of its slot. */
  private read(line: number, slot: number): void {
    const { packed, path } = this;
    if ((this.filter.slots[slot + ROOT] ?? 0) >>> FLAGS === 0) this.flag(slot, this.nodes.root() << FLAGS);
    let node = (this.filter.slots[slot + ROOT] ?? 0) >>> FLAGS;
    let at = this.starts[line] ?? 0;
    let cyrillic = 0;
    let code = packed.charCodeAt(at);
    for (; !endsKey(code); code = packed.charCodeAt(++at)) {
      if (code === SWITCH) cyrillic ^= 1;
      else node = this.step(node, cyrillic, code);
    }
    if (code === EQUALS) code = packed.charCodeAt(++at);
    path[0] = node;
    path[1] = cyrillic;
    path[2] = 0;
    let payload = this.payloads[line] ?? 0;
    const firstPayload = this.parts.findLast((part) => part.line <= line)?.payload ?? 0;
    while (code !== NEWLINE) {
      if (code === EQUALS) {
        payload = 0;
        for (code = packed.charCodeAt(++at); code >= 48 && code <= 57; code = packed.charCodeAt(++at))
          payload = payload * 10 + code - 48;
        payload += firstPayload;
      }
      // A form goes on from what it shares with the one before.
      let k = 3 * (SHARED_COUNT[code] ?? 0);
      node = path[k] ?? 0;
      cyrillic = (path[k + 1] ?? 0) & 1;
      let word = (path[k + 1] ?? 0) >>> 1;
      let capitals = path[k + 2] ?? 0;
      for (;;) {
        code = packed.charCodeAt(++at);
        if (code === EQUALS || code === NEWLINE || (SHARED_COUNT[code] ?? -1) >= 0) break;
        if (code === SWITCH) cyrillic ^= 1;
        else if (code === FIRST_CAPITAL) capitals |= 1 << word;
        else if (code === ALL_CAPITALS) capitals |= 257 << word;
        else {
          if (code === SPACE) word++;
          node = this.step(node, cyrillic, code);
        }
        k += 3;
        if (k < path.length) {
          path[k] = node;
          path[k + 1] = cyrillic | (word << 1);
          path[k + 2] = capitals;
        }
      }
      this.finish(node, payload, capitals);
    }
  }

  /** The node after one more coded letter, space or class of a stem. */
  private step(node: number, cyrillic: number, code: number): number {
    const { nodes } = this;
    const stemClass = stemClassOf(code);
    if (stemClass > 0 || code === SPACE)
      nodes.setValue(node, nodes.value(node) | (stemClass > 0 ? 1 << stemClass : GOES_ON));
    return nodes.grow(node, cyrillic !== 0 && code < 128 ? (DECODE_CYRILLIC[code] ?? 0) : code);
  }

  private finish(node: number, payload: number, capitals: number): void {
    const value = this.nodes.value(node);
    this.nodes.setValue(node, (this.ends.length << CLASSES) | (value & (STEM | GOES_ON)));
    this.ends.push({ payload, capitals, next: value >>> CLASSES });
  }

  /** Lets through all that forms may go on with after a node; of their window the first `have` classes are known. */
  private admit(node: number, window: number, have: number): void {
    const { filter, nodes } = this;
    if (have >= WINDOW) {
      filter.admit(window, WINDOW);
      this.admitAfter(node, window, 0, 0);
      return;
    }
    if (this.endAt(node) !== undefined) this.admitWhole(window, have);
    for (const child of nodes.children(node)) {
      const code = nodes.code(child);
      const stemClass = stemClassOf(code);
      if (stemClass > 0) {
        this.admitWhole(window, have);
        for (const start of this.endings[stemClass]?.starts ?? []) this.admitEnding(start, window, have);
      } else if (code === SPACE) {
        // One or two characters may part two words here; more are too rare.
        this.admit(child, window << 5, have + 1);
        if (have + 2 <= WINDOW) this.admit(child, window << 10, have + 2);
        else filter.admitAfter(window << 5, 0, 1);
      } else this.admit(child, (window << 5) | classOf(code), have + 1);
    }
  }

  /** As `admit` for what comes after a window; `rest`: the `have` classes of it that are known. */
  private admitAfter(node: number, window: number, rest: number, have: number): void {
    const { filter, nodes } = this;
    if (have === AHEAD || this.stemClasses(node) !== 0) {
      filter.admitAfter(window, rest, have);
      return;
    }
    if (this.endAt(node) !== undefined) filter.admitAfter(window, rest << 5, have + 1);
    for (const child of nodes.children(node)) {
      const code = nodes.code(child);
      if (code === SPACE) {
        this.admitAfter(child, window, rest << 5, have + 1);
        // More than one character may part two words.
        if (have + 2 <= AHEAD) filter.admitAfter(window, rest << 10, have + 2);
      } else this.admitAfter(child, window, (rest << 5) | classOf(code), have + 1);
    }
  }

  /** A gap, and then anything. */
  private admitWhole(window: number, have: number): void {
    const { filter } = this;
    filter.admit(window << 5, have + 1);
    const known = window << (5 * (WINDOW - have));
    if (firstWord(known) === known) this.flag(filter.slotOf(known), WHOLE);
    else for (let k = 0; k < 1 << (5 * (WINDOW - have - 1)); k++) filter.admitAfter(known | k, 0, 0);
  }

  /** Lets a stem of three or four letters through with an ending: one of two letters may go on, one of one is whole. */
  private admitEnding(start: string, window: number, have: number): void {
    const first = (window << 5) | classOf(start.charCodeAt(0));
    const second = start.length > 1 ? classOf(start.charCodeAt(1)) : 0;
    const letters = have + 1 < WINDOW ? (first << 5) | second : first;
    this.filter.admit(letters, Math.min(WINDOW, have + 2));
    this.filter.admitAfter(letters, 0, 0);
  }
}
