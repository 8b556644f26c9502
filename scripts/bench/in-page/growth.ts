/** Runs in the page: lexicons of several sizes on the same text. */
import { type Lexicon, loadLexicon, type PackedLexicon, scan } from '../../../core/detection';
import { timed } from './timing';

declare global {
  var benchGrowth: typeof api;
}

const lexicons: Lexicon[] = [];
let held: Lexicon | null = null;

/** Bytes of all array buffers that can be reached from a value, each counted once. */
function bufferBytes(root: object): number {
  const seen = new Set<object>();
  const open: object[] = [root];
  let bytes = 0;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    if (ArrayBuffer.isView(at)) {
      open.push(at.buffer);
      continue;
    }
    if (at instanceof ArrayBuffer) {
      bytes += at.byteLength;
      continue;
    }
    for (const value of Object.values(at)) if (typeof value === 'object' && value !== null) open.push(value);
  }
  return bytes;
}

let kept: PackedLexicon = { base: '', parts: {} };

const api = {
  /** What is loaded later. Made flat: a copy in pieces would be joined while it is timed. */
  keep(packed: PackedLexicon): void {
    kept = JSON.parse(JSON.stringify(packed));
  },
  /** ms of the first load in this page: what a page pays. The lexicon is kept, for the heap to be looked at. */
  loadOnce(): number {
    const begun = performance.now();
    held = loadLexicon(kept);
    return performance.now() - begun;
  },
  heldBytes: (): number => (held === null ? 0 : bufferBytes(held)),
  /** ms of a load when the engine has compiled it well: median of several. */
  loadAgain(rounds: number): number[] {
    return Array.from({ length: rounds }, () => timed(() => loadLexicon(kept).cards.length, 20));
  },
  prepare(packed: readonly PackedLexicon[]): void {
    lexicons.splice(0, lexicons.length, ...packed.map((one) => loadLexicon(one)));
  },
  /** By lexicon: ms of one scan of all texts in each interleaved round, and its hits. */
  measure(texts: readonly string[], rounds: number, leastMs: number): { ms: number[]; hits: number }[] {
    const nodes = texts.map((text) => document.createTextNode(text));
    const results = lexicons.map(() => ({ ms: [] as number[], hits: 0 }));
    for (let round = -1; round < rounds; round++) {
      for (let at = 0; at < lexicons.length; at++) {
        const index = (at + Math.max(0, round)) % lexicons.length;
        const lexicon = lexicons[index];
        const result = results[index];
        if (lexicon === undefined || result === undefined) continue;
        const run = () => {
          let hits = 0;
          for (const node of nodes) hits += scan(lexicon, node.data, 'en')?.count ?? 0;
          result.hits = hits;
          return hits;
        };
        const ms = timed(run, leastMs);
        if (round >= 0) result.ms.push(ms);
      }
    }
    return results;
  },
};

globalThis.benchGrowth = api;
