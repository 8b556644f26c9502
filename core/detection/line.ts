/**
 * Reading a line of forms (packed.ts). By strings as wholes where that is possible: on a page this runs once or
 * twice, long before an engine makes a loop over characters fast.
 */
import { DECODE_CYRILLIC, SWITCH } from './alphabet';
import { stemBits } from './endings';
import { ALL_CAPITALS, FIRST_CAPITAL, SHARED, stemClassOf } from './packed';
import { mixOne, mixOther, seedOne, seedOther } from './words';

const KEY_END = /[=A]/;
const PAYLOADS = /=(\d*)/;
/** The capital before each form. */
const CAPITALS = new RegExp(`([${SHARED}])`);

const SHARED_COUNT = new Int8Array(128);
for (let i = 0; i < SHARED.length; i++) SHARED_COUNT[SHARED.charCodeAt(i)] = i;

/** By coded character, in both scripts: what it stands for; 0 for signs. */
const LATIN = new Uint16Array(128);
const CYRILLIC = new Uint16Array(128);
for (let code = 32; code < 128; code++) {
  if (code === SWITCH || code === FIRST_CAPITAL || code === ALL_CAPITALS) continue;
  LATIN[code] = code;
  CYRILLIC[code] = DECODE_CYRILLIC[code] ?? 0;
}
const decode = (coded: number, cyrillic: boolean): number => (cyrillic ? CYRILLIC : LATIN)[coded] ?? 0;

/** Forms of one payload that follow each other in a line, coded, with their signs. */
export class Forms {
  /** How many there are. */
  readonly count: number;
  private readonly parts: readonly string[];

  constructor(
    readonly payload: number,
    private readonly key: string,
    coded: string,
  ) {
    this.parts = coded.split(CAPITALS);
    this.count = this.parts.length >> 1;
  }

  /** How many characters form `n` shares with the one before. */
  shared(n: number): number {
    return this.key.length + (SHARED_COUNT[this.parts[2 * n + 1]?.charCodeAt(0) ?? 0] ?? 0);
  }

  /** Form `n` as a whole; `other`: the one before, or any that begins with as much of it as `n` shares. */
  form(n: number, other: string): string {
    return (n === 0 ? this.key : other.slice(0, this.shared(n))) + (this.parts[2 * n + 2] ?? '');
  }
}

/**
 * The forms of a line by payload.
 * @param first the payload of its first forms.
 * @param base what is added to the payloads that it names.
 */
export function readLine(line: string, first: number, base: number): Forms[] {
  const end = line.search(KEY_END);
  const key = line.slice(0, end);
  const parts = line.slice(line.charAt(end) === '=' ? end + 1 : end).split(PAYLOADS);
  const read = [new Forms(first, key, parts[0] ?? '')];
  for (let at = 1; at < parts.length; at += 2) read.push(new Forms(base + Number(parts[at]), key, parts[at + 1] ?? ''));
  return read;
}

/** The last coded word that was read. */
export class CodedWord {
  /** Its hashes (words.ts), the capital of a stem among its letters. */
  one = 0;
  other = 0;
  first = 0;
  /** What kind of stem it is, as bits (endings.ts); 0: none. */
  stem = 0;
  /** As in an end (trie.ts), for the first word of a form. */
  capitals = 0;
  /** The script that the next word goes on in. */
  cyrillic = false;

  /** @param before the number of the word before it. */
  read(word: string, cyrillic: boolean, before: number): void {
    let one = seedOne(before);
    let other = seedOther(before);
    let length = 0;
    let letter = 0;
    this.capitals = 0;
    this.cyrillic = cyrillic;
    for (let at = 0; at < word.length; at++) {
      const coded = word.charCodeAt(at);
      const decoded = decode(coded, this.cyrillic);
      if (decoded !== 0) {
        letter = decoded;
        one = mixOne(one, letter);
        other = mixOther(other, letter);
        if (length === 0) this.first = letter;
        length++;
      } else if (coded === SWITCH) this.cyrillic = !this.cyrillic;
      else this.capitals = coded === FIRST_CAPITAL ? 1 : 257;
    }
    this.one = one;
    this.other = other;
    const stemClass = stemClassOf(letter);
    this.stem = stemClass === 0 ? 0 : stemBits(length - 1, stemClass);
  }
}

/**
 * Reads the first letters of a coded form, its spaces and the capitals of stems among them; 0 after its end.
 * Returns how many characters hold them, the end being one.
 */
export function readOpening(form: string, opening: Uint16Array): number {
  let count = 0;
  let cyrillic = false;
  let at = 0;
  for (; count < opening.length && at < form.length; at++) {
    const coded = form.charCodeAt(at);
    const decoded = decode(coded, cyrillic);
    if (decoded !== 0) opening[count++] = decoded;
    else if (coded === SWITCH) cyrillic = !cyrillic;
  }
  opening.fill(0, count);
  return count < opening.length ? at + 1 : at;
}
