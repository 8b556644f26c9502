/** Runs in the page: the scan bench on one set of text nodes at a time. */
import { type Lang, loadLexicon, type PackedLexicon } from '../../../core/detection';
import { type Contender, coldContender, contenders, copyForMark, stageOf } from './contenders';
import { keep, timed } from './timing';

export interface ScanSetup {
  readonly packed: PackedLexicon;
  /** Those that a page of this set loads. */
  readonly languages: readonly Lang[];
  readonly forms: readonly string[];
  readonly markForms: readonly string[];
}

interface ScanRound {
  readonly rounds: number;
  readonly slowRounds: number;
  /** ms for which each contender runs in a round. */
  readonly leastMs: number;
  /** False on texts for which the slow would take minutes. */
  readonly slow: boolean;
}

/** By contender: ms of one run over all nodes, one value a round; and what one run counted. */
export type ScanTimes = Record<string, { ms: number[]; count: number }>;

declare global {
  var benchScan: typeof api;
}

/** ms for which each contender runs before its time counts: with less, a small text is scanned by code that is still being compiled. */
const WARM_MS = 150;

let all: Contender[] = [];

const api = {
  prepare({ packed, languages, forms, markForms }: ScanSetup): void {
    all = contenders({ lexicon: loadLexicon(packed, languages), forms, markForms });
  },
  /** ms of the very first passes of one contender in this page, with its name: nothing of it is compiled or warm yet. */
  cold(
    index: number,
    { packed, languages, forms, markForms }: ScanSetup,
    texts: readonly string[],
    passes: number,
  ): { name: string; ms: number[] } {
    const stage = stageOf(texts);
    const contender = coldContender(index, { lexicon: loadLexicon(packed, languages), forms, markForms });
    const ms = Array.from({ length: passes }, () => {
      const begun = performance.now();
      keep(contender.run(stage));
      return performance.now() - begun;
    });
    return { name: contender.name, ms };
  },
  /** Rounds are interleaved, each beginning with another contender, after one round that does not count. */
  measure(texts: readonly string[], { rounds, slowRounds, leastMs, slow }: ScanRound): ScanTimes {
    const stage = stageOf(texts);
    const times: ScanTimes = {};
    for (const { name } of all) times[name] = { ms: [], count: 0 };
    for (let round = -1; round < rounds; round++) {
      for (let at = 0; at < all.length; at++) {
        const contender = all[(at + Math.max(0, round)) % all.length];
        const kept = times[contender?.name ?? ''];
        if (contender === undefined || kept === undefined) continue;
        if (contender.slow && (!slow || round < 0 || kept.ms.length >= slowRounds)) continue;
        if (contender.slow) copyForMark(stage.nodes);
        // Once without the clock: what the one before it left (a collection drops the strings of the nodes) is not its cost.
        if (!contender.slow) kept.count = contender.run(stage);
        const ms = timed(
          () => {
            const count = contender.run(stage);
            if (contender.slow) kept.count = count;
            return count;
          },
          contender.slow ? 0 : round < 0 ? Math.max(WARM_MS, leastMs) : leastMs,
        );
        if (round >= 0) kept.ms.push(ms);
      }
    }
    return times;
  },
};

globalThis.benchScan = api;
