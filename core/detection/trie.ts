/**
 * The trie of forms, word by word, filled line by line of the packed parts: at loading only the keys go into
 * the filter; a line is read when a word of a text first begins with its key, and what follows a word when that
 * word is first met.
 */
import { DECODE_CYRILLIC, SWITCH } from './alphabet';
import type { EndingClass } from './endings';
import { Filter, SLOT_LOG, SLOT_STEMS, UNREAD, WINDOW } from './filter';
import { classOf } from './fold';
import { CodedWord, type Forms, readLine } from './line';
import { admitForm } from './opening';
import { stemClassOf } from './packed';
import { CAPITALS, FOLLOWERS, MORE, NUMBER, ONE, OTHER, PAYLOAD, STEMS, Words } from './words';

/** Lines after which others get their turn: about a millisecond, cold. */
const STRIDE = 256;

/** A bit of FOLLOWERS, which has no use for a gap: what follows was not read yet. */
export const UNREAD_FOLLOWERS = 1;

const EQUALS = 61;

/** The classes of coded letters and digits in both scripts; 0 = none of them. */
const LATIN = new Uint8Array(128);
const CYRILLIC = new Uint8Array(128);
for (let code = 33; code < 128; code++) {
  const letter = DECODE_CYRILLIC[code] ?? 0;
  const isDigit = code >= 48 && code <= 57;
  if (isDigit || (code >= 97 && code <= 122)) LATIN[code] = classOf(code);
  if (isDigit || letter >= 128) CYRILLIC[code] = classOf(letter);
}

/** A further form at a word where one ends already. */
export interface End {
  readonly payload: number;
  /** Bits 0-7: word n begins with a capital; bits 8-15: word n is all capitals. */
  readonly capitals: number;
  /** The number of another one, or 0. */
  readonly more: number;
}

/** Forms that begin alike, and what is known of the words that they share. */
interface Run {
  readonly forms: Forms;
  /** The first and the one after the last; the first as a whole. */
  readonly from: number;
  readonly to: number;
  readonly head: string;
  /** Where in them the next word begins, and which script it is in. */
  readonly offset: number;
  readonly cyrillic: boolean;
  /** Number of that word in the form, and the capitals of those before. */
  readonly word: number;
  readonly capitals: number;
}

/** A stem is a word whose last letter is the capital of its class (packed.ts). */
export class FormTrie {
  readonly filter: Filter;
  readonly words = new Words();
  /** By number. */
  private readonly ends: End[] = [{ payload: 0, capitals: 0, more: 0 }];
  /** What was not read yet, by number of the word before. */
  private readonly runs = new Map<number, Run[]>();
  private readonly coded = new CodedWord();
  /** Of the words that were added last: how they begin and which stems they are, as FOLLOWERS and STEMS have it. */
  private followers = 0;
  private stems = 0;
  /** By slot: its first line that was not read yet. */
  private readonly unread: Int32Array;
  /** By line: the next one of its slot, where it begins, its first payload. */
  private readonly chain: Int32Array;
  private readonly starts: Int32Array;
  private readonly payloads: Int32Array;
  /** All parts so far, one after the other. */
  private packed = '';
  /** The number of the last line, and its first payload. */
  private last = 0;
  private payload = 0;
  /** Of each part: the number of its first line, and of its first payload. */
  private readonly parts: { line: number; payload: number }[] = [];

  /** Holds nothing yet; `lines`: how many lines of forms there are in all parts. */
  constructor(
    lines: number,
    private readonly endings: readonly (EndingClass | undefined)[],
  ) {
    this.filter = new Filter(lines);
    this.unread = new Int32Array(this.filter.slots.length >> SLOT_LOG);
    this.chain = new Int32Array(lines + 1);
    this.starts = new Int32Array(lines + 1);
    this.payloads = new Int32Array(lines + 1);
  }

  /** A further form, of a number that MORE of a word or `more` of another gives; 0: none. */
  end(number: number): End | undefined {
    return number === 0 ? undefined : this.ends[number];
  }

  /** Reads the lines of a slot that were not read yet. */
  readSlot(slot: number): void {
    const { slots } = this.filter;
    slots[slot + SLOT_STEMS] = (slots[slot + SLOT_STEMS] ?? 0) & ~UNREAD;
    let line = this.unread[slot >> SLOT_LOG] ?? 0;
    this.unread[slot >> SLOT_LOG] = 0;
    for (; line !== 0; line = this.chain[line] ?? 0) this.read(line, slot);
  }

  /**
   * Puts the keys of a part into the filter, in steps: to be run to its end before anything is looked for.
   * @param from where the lines of forms begin in the part.
   * @param firstPayload the number of the part's first payload.
   */
  *add(part: string, from: number, firstPayload: number): Generator<void, void> {
    const offset = this.packed.length;
    this.packed += part;
    this.parts.push({ line: this.last + 1, payload: firstPayload });
    this.payload = firstPayload - 1;
    for (let at = this.addLines(offset + from); at < this.packed.length; at = this.addLines(at)) yield;
  }

  /** Puts the keys of STRIDE lines from an offset on into the filter. Returns where the next line begins. */
  private addLines(from: number): number {
    const { packed, filter, unread } = this;
    let at = from;
    for (let n = 0; n < STRIDE && at < packed.length; n++) {
      const line = ++this.last;
      this.starts[line] = at;
      let length = 0;
      let classes = LATIN;
      let window = 0;
      let code = packed.charCodeAt(at);
      for (; length < WINDOW; code = packed.charCodeAt(++at)) {
        const letter = classes[code] ?? 0;
        if (letter !== 0) {
          length++;
          window = (window << 5) | letter;
        } else if (code === SWITCH) classes = classes === LATIN ? CYRILLIC : LATIN;
        else break;
      }
      const stemClass = length < WINDOW ? stemClassOf(code) : 0;
      if ((stemClass > 0 ? packed.charCodeAt(at + 1) : code) === EQUALS) this.payload++;
      this.payloads[line] = this.payload;
      window <<= 5 * (WINDOW - length);
      // What a short stem may go on with is a window each.
      if (stemClass > 0) this.read(line, filter.slotOf(window));
      else {
        const slot = filter.setUnread(window);
        this.chain[line] = unread[slot >> SLOT_LOG] ?? 0;
        unread[slot >> SLOT_LOG] = line;
      }
      at = packed.indexOf('\n', at) + 1;
    }
    return at;
  }

  /** Adds the forms of a line. */
  private read(line: number, slot: number): void {
    const { packed, filter } = this;
    const start = this.starts[line] ?? 0;
    const base = this.parts.findLast((part) => part.line <= line)?.payload ?? 0;
    const text = packed.slice(start, packed.indexOf('\n', start));
    for (const forms of readLine(text, this.payloads[line] ?? 0, base)) {
      this.stems = 0;
      this.addRun(0, {
        forms,
        from: 0,
        to: forms.count,
        head: forms.form(0, ''),
        offset: 0,
        cyrillic: false,
        word: 0,
        capitals: 0,
      });
      filter.mark(slot, SLOT_STEMS, this.stems);
      let form = '';
      let known = 0;
      for (let n = 0; n < forms.count; n++) {
        if (n > 0 && forms.shared(n) >= known) continue;
        form = forms.form(n, form);
        known = admitForm(filter, this.endings, form);
      }
    }
  }

  /** Reads what follows the word at a place. Returns its place now. */
  readFollowers(place: number): number {
    const { words } = this;
    const [one = 0, other = 0] = [words.fields[place + ONE], words.fields[place + OTHER]];
    const number = words.fields[place + NUMBER] ?? 0;
    this.followers = (words.fields[place + FOLLOWERS] ?? 0) & ~UNREAD_FOLLOWERS;
    this.stems = words.fields[place + STEMS] ?? 0;
    for (const run of this.runs.get(number) ?? []) this.addRun(number, run);
    this.runs.delete(number);
    const now = words.find(one, other);
    words.fields[now + FOLLOWERS] = this.followers;
    words.fields[now + STEMS] = this.stems;
    return now;
  }

  /** Adds the words with which the forms of a run go on; what follows those is kept for later. */
  private addRun(before: number, run: Run): void {
    const { words, coded } = this;
    const { forms, to, offset } = run;
    let form = run.head;
    let last = '';
    let place = 0;
    for (let n = run.from; n < to; ) {
      const space = form.indexOf(' ', offset);
      const word = space < 0 ? form.slice(offset) : form.slice(offset, space);
      if (word !== last) {
        coded.read(word, run.cyrillic, before);
        place = words.grow(coded.one, coded.other);
        this.followers |= 1 << classOf(coded.first);
        this.stems |= coded.stem;
        last = word;
      }
      const capitals = run.capitals | (coded.capitals << run.word);
      const from = n++;
      if (space < 0) this.finish(place, forms.payload, capitals);
      else {
        while (n < to && forms.shared(n) > space) n++;
        const { cyrillic } = coded;
        const rest = { forms, from, to: n, head: form, offset: space + 1, cyrillic, word: run.word + 1, capitals };
        const number = words.fields[place + NUMBER] ?? 0;
        const known = this.runs.get(number);
        if (known === undefined) this.runs.set(number, [rest]);
        else known.push(rest);
        words.fields[place + FOLLOWERS] = (words.fields[place + FOLLOWERS] ?? 0) | UNREAD_FOLLOWERS;
      }
      if (n < to) form = forms.form(n, form);
    }
  }

  /** A form ends at a word. */
  private finish(place: number, payload: number, capitals: number): void {
    const { fields } = this.words;
    const known = fields[place + PAYLOAD] ?? 0;
    if (known > 0) {
      const more = fields[place + MORE] ?? 0;
      this.ends.push({ payload: known - 1, capitals: fields[place + CAPITALS] ?? 0, more });
      fields[place + MORE] = this.ends.length - 1;
    }
    // Counted from 1, as 0 is none.
    fields[place + PAYLOAD] = payload + 1;
    fields[place + CAPITALS] = capitals;
  }
}
