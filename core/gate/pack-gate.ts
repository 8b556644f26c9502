/**
 * At build time: from the packed lexicon to the gate's own small tables, as one ASCII string
 * "<first look>.<keys>". First look: base64 of a bitmap. Keys: six characters each, base64 of
 * 36 bits: 24 of the key's hash, 12 of its flags.
 */
import { type Lexicon, loadLexicon } from '../detection/lexicon';
import { readHeader, SHARED_BASE, stemClassOf } from '../detection/packed';
import {
  ALL_UPPER,
  ANY_CASE,
  FIRST_LETTERS,
  FIRST_LOOK_LOG,
  FIRST_UPPER,
  firstLookBit,
  hashWord,
  KEPT,
  keyOfWord,
  letterClass,
  MORE,
  MOST_WORDS,
  PLACE,
  SEED,
  STRONG,
  slotOf,
  WEAK,
} from './keys';

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bit 0 and bit 8 of a sense's capitals: the first word begins with a capital; is all capitals. */
const caseOf = (capitals: number) => (capitals & 256 ? ALL_UPPER : capitals & 1 ? FIRST_UPPER : ANY_CASE);

function flagsOf(lexicon: Lexicon, payload: number): number {
  const { rules, groups } = lexicon.payload(payload);
  let flags = 0;
  for (const { index, capitals } of rules) {
    const { use, topic } = lexicon.rule(index);
    if (use === 'never') continue;
    flags |= ((use === 'sure' || use === 'near') && topic === 0 ? STRONG : WEAK) << caseOf(capitals);
  }
  for (const { index, capitals } of groups) {
    if ((lexicon.groups[index]?.place ?? 0) > 0) flags |= PLACE << caseOf(capitals);
  }
  return flags;
}

/** Every form of the lexicon: its folded words, a stem with its class's capital at the end, and its payload. */
function* formsOf(packed: string): Generator<{ words: string[]; payload: number }> {
  const { offsets } = readHeader(packed);
  let before = '';
  for (const line of packed.slice(offsets[3], offsets[4]).split('\n')) {
    if (line === '') continue;
    const equals = line.indexOf('=', 1);
    before = before.slice(0, line.charCodeAt(0) - SHARED_BASE) + line.slice(1, equals);
    yield { words: before.split(' '), payload: Number(line.slice(equals + 1)) };
  }
}

const isStem = (word: string) => stemClassOf(word.charCodeAt(word.length - 1)) > 0;
const letters = (word: string) => (isStem(word) ? word.slice(0, -1) : word);
const keyOf = (word: string) => keyOfWord(letters(word), isStem(word));

export function packGate(packed: string): string {
  const lexicon = loadLexicon(packed);
  const keys = new Map<number, number>();
  const bits = new Uint8Array(1 << (FIRST_LOOK_LOG - 3));
  const admit = (classes: number, length: number, open: boolean): void => {
    if (length < FIRST_LETTERS && open)
      for (let next = 1; next < 32; next++) admit((classes << 5) | next, length + 1, true);
    if (length === FIRST_LETTERS || !open || length > 0) {
      const bit = firstLookBit(classes);
      bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  };
  for (const { words, payload } of formsOf(packed)) {
    const flags = flagsOf(lexicon, payload);
    const [first] = words;
    if (flags === 0 || first === undefined) continue;
    const kept = words.slice(0, MOST_WORDS);
    let hash = SEED;
    kept.forEach((word, index) => {
      hash = hashWord(hash, keyOf(word));
      const slot = slotOf(hash);
      keys.set(slot, (keys.get(slot) ?? 0) | (index === kept.length - 1 ? flags : MORE));
    });
    const start = letters(first).slice(0, FIRST_LETTERS);
    let classes = 0;
    for (let i = 0; i < start.length; i++) classes = (classes << 5) | letterClass(start.charCodeAt(i));
    admit(classes, start.length, isStem(first) && letters(first).length < KEPT);
  }
  let text = '';
  for (let i = 0; i < bits.length; i += 3) {
    const three = ((bits[i] ?? 0) << 16) | ((bits[i + 1] ?? 0) << 8) | (bits[i + 2] ?? 0);
    text += write(three, 4);
  }
  text += '.';
  for (const [key, flags] of [...keys].sort(([one], [other]) => one - other)) text += write(key, 4) + write(flags, 2);
  return text;
}

function write(value: number, characters: number): string {
  let text = '';
  for (let at = characters - 1; at >= 0; at--) text += BASE64.charAt((value >>> (6 * at)) & 63);
  return text;
}
