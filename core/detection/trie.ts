/** Building the tables of forms from the packed string, in one pass. */
import { admit, createFilter, type Filter } from './filter';
import { type Header, SHARED_BASE, stemClassOf } from './packed';
import { EdgeTable, WordTable } from './tables';
import { HASH_SEED, hashStep } from './words';

/** Stems live in the table of words under another hash. */
export const STEM_SALT = 0x5bd1e995;

export interface FormTables {
  readonly filter: Filter;
  readonly words: WordTable;
  /** By word id: bit n set = the stem may take the endings of class n. */
  readonly stemClasses: Uint8Array;
  readonly edges: EdgeTable;
  /** By node: payload number plus one, 0 = no form ends here. */
  readonly payloads: Int32Array;
}

const SPACE = 32;
const EQUALS = 61;
const NEWLINE = 10;
const MAX_FORM = 400;

export const ROOT = 1;
export const tokenOf = (word: number, stemClass: number): number => word * 8 + stemClass;

/** Forms are sorted, so each one continues the path of the one before from their shared prefix. */
export function buildTables(packed: string, header: Header): FormTables {
  const filter = createFilter(header.firstWords);
  const words = new WordTable(header.words);
  const stemClasses = new Uint8Array(header.words + 2);
  const edges = new EdgeTable(header.edges);
  const payloads = new Int32Array(header.edges + 3);
  // State before each letter of the form: node, and hash of the word so far.
  const nodeAt = new Int32Array(MAX_FORM + 1);
  const hashAt = new Int32Array(MAX_FORM + 1);
  const letters = new Uint16Array(MAX_FORM + 1);
  nodeAt[0] = ROOT;
  hashAt[0] = HASH_SEED;
  let wordCount = 0;
  let nodeCount = ROOT;
  let at = header.offsets[3];
  const end = header.offsets[4];

  const textOf = (from: number, to: number): string => {
    let out = '';
    for (let i = from; i < to; i++) out += String.fromCharCode(letters[i] ?? 0);
    return out;
  };
  /** Follows or makes the edge for the word that ends before `length`. */
  const step = (length: number): number => {
    const node = nodeAt[length] ?? ROOT;
    const stemClass = stemClassOf(letters[length - 1] ?? 0);
    const hash = (hashAt[length] ?? 0) ^ (stemClass > 0 ? STEM_SALT : 0);
    let word = words.get(hash);
    if (word === 0) {
      word = ++wordCount;
      words.set(hash, word);
    }
    if (stemClass > 0) stemClasses[word] = (stemClasses[word] ?? 0) | (1 << stemClass);
    const token = tokenOf(word, stemClass);
    let target = edges.get(node, token);
    if (target === 0) {
      target = ++nodeCount;
      edges.set(node, token, target);
    }
    return target;
  };

  while (at < end) {
    const shared = packed.charCodeAt(at++) - SHARED_BASE;
    let length = shared;
    let code = packed.charCodeAt(at++);
    for (; code !== EQUALS; code = packed.charCodeAt(at++)) {
      const hash = hashAt[length] ?? 0;
      const node = nodeAt[length] ?? ROOT;
      letters[length] = code;
      if (code === SPACE) {
        nodeAt[length + 1] = step(length);
        hashAt[length + 1] = HASH_SEED;
      } else {
        nodeAt[length + 1] = node;
        // The capital that marks a stem is no letter of it.
        hashAt[length + 1] = code >= 65 && code <= 90 ? hash : hashStep(hash, code);
      }
      length++;
    }
    let payload = 0;
    for (code = packed.charCodeAt(at++); code !== NEWLINE; code = packed.charCodeAt(at++)) payload = payload * 10 + code - 48;
    payloads[step(length)] = payload + 1;
    admitForm(shared, length);
  }
  return { filter, words, stemClasses, edges, payloads };

  function admitForm(shared: number, length: number): void {
    let stop = 0;
    while (stop < length && letters[stop] !== SPACE) stop++;
    // The form before began with the same word and let it through.
    if (stop > 2 && shared > stop) return;
    const open = stemClassOf(letters[stop - 1] ?? 0) > 0;
    const first = textOf(0, Math.min(open ? stop - 1 : stop, 6));
    let to = stop + 1;
    if (first.length < 3) while (to < length && letters[to] !== SPACE && stemClassOf(letters[to] ?? 0) === 0) to++;
    admit(filter, first, open, textOf(stop + 1, Math.min(to, stop + 6)), to < length && letters[to] !== SPACE);
  }
}
