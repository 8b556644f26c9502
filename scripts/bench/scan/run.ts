/**
 * Scan bench: our scan against a bare pass, a RegExp, modern-ahocorasick and mark.js, in a page
 * of Chromium, on the same text nodes, found by a TreeWalker, with the same forms. One round runs every contender for
 * some ms; ratios are taken within a round, and their median is the figure: what slows the
 * machine for a while slows all of them.
 */

import { LANGS, type Lang } from '../../../core/detection';
import { packedLexicon } from '../../lexicon-from-data';
import type { Bar } from '../bars';
import { bundled } from '../bundle';
import type { MeasuringBrowser } from '../chromium';
import type { ScanSetup, ScanTimes } from '../in-page/scan';
import { figure, median, quantile } from '../statistics';
import { surfaceForms } from '../surface-forms';
import { coldScan } from './cold';
import type { TextSet } from './sets';

interface SetResult {
  readonly name: string;
  readonly characters: number;
  readonly nodes: number;
  /** By contender: median ms of one run, and the matches it counted. */
  readonly ms: Record<string, number>;
  readonly matches: Record<string, number>;
  /** By contender: median of its time over our scan's in the same round. */
  readonly overScan: Record<string, number>;
}

export interface ScanResult {
  readonly forms: number;
  readonly markForms: number;
  readonly sets: readonly SetResult[];
  /** By contender: ms of passes in a fresh page over one of the sets. No bar hangs on it. */
  readonly cold: { readonly set: string; readonly ms: Record<string, { first: number; fifth: number }> };
  readonly bars: readonly Bar[];
}

/** mark.js goes over the whole text once for every form: on larger texts a run would take many minutes. */
const MARK_CHARACTERS = 12_000;
const MARK_SETS = 3;
/** The forms it gets for a first look; else all. */
const MARK_QUICK = 500;
const REGEXPS = ['RegExp, ASCII borders', 'RegExp, Unicode borders'];
const AUTOMATA = ['modern-ahocorasick', 'modern-ahocorasick/fast'];

export async function scanBench(
  browser: MeasuringBrowser,
  blank: string,
  sets: readonly TextSet[],
  quick: boolean,
  say: (line: string) => void,
): Promise<ScanResult> {
  const { page } = await browser.open();
  await page.goto(blank);
  const code = await bundled('scan.ts');
  await page.addScriptTag({ content: code });
  const packed = packedLexicon();
  const setupFor = (languages: readonly Lang[]): ScanSetup => {
    const forms = surfaceForms(languages);
    const step = quick ? Math.ceil(forms.length / MARK_QUICK) : 1;
    return { packed, languages, forms, markForms: forms.filter((_, index) => index % step === 0) };
  };
  const all = setupFor(LANGS);
  const results: SetResult[] = [];
  const forMark = new Set(sets.filter(({ characters }) => characters <= MARK_CHARACTERS).slice(0, MARK_SETS));
  for (const set of sets) {
    const setup = setupFor(set.languages);
    say(`scan: ${set.name} (${figure(set.characters / 1000)} kB, ${setup.forms.length} forms)`);
    await page.evaluate((how) => benchScan.prepare(how), setup);
    const rounds = { rounds: quick ? 5 : 15, slowRounds: 1, leastMs: quick ? 4 : 10, slow: forMark.has(set) };
    const times = await page.evaluate(([texts, how]) => benchScan.measure(texts, how), [set.texts, rounds] as const);
    results.push(resultOf(set, times));
  }
  await page.close();
  say('scan: first passes in fresh pages');
  const middle = sets.find(({ characters }) => characters > 50_000) ?? sets[0];
  const cold =
    middle === undefined ? {} : await coldScan(browser, blank, code, setupFor(middle.languages), middle, quick ? 3 : 7);
  return {
    forms: all.forms.length,
    markForms: all.markForms.length,
    sets: results,
    cold: { set: middle?.name ?? '', ms: cold },
    bars: barsOf(results, all.forms.length, all.markForms.length),
  };
}

function resultOf(set: TextSet, times: ScanTimes): SetResult {
  const ms: Record<string, number> = {};
  const matches: Record<string, number> = {};
  const overScan: Record<string, number> = {};
  const scan = times.scan?.ms ?? [];
  for (const [name, result] of Object.entries(times)) {
    ms[name] = median(result.ms);
    matches[name] = result.count;
    overScan[name] = median(result.ms.map((value, round) => value / (scan[round] ?? Number.NaN)));
  }
  const { name, characters, texts } = set;
  return { name, characters, nodes: texts.length, ms, matches, overScan };
}

/** A RegExp that misses what the other finds (`\\b` knows no Cyrillic letter) is no yardstick on that text. */
const LEAST_FOUND = 0.9;

function isComparable({ matches }: SetResult, name: string): boolean {
  const most = Math.max(...REGEXPS.map((other) => matches[other] ?? 0));
  return !REGEXPS.includes(name) || (matches[name] ?? 0) >= most * LEAST_FOUND;
}

/** Over the sets: the median of the ratios decides, the worst is named beside it. */
function barsOf(results: readonly SetResult[], forms: number, markForms: number): Bar[] {
  const least = (names: readonly string[]) =>
    results.map((set) =>
      Math.min(...names.filter((name) => isComparable(set, name)).map((name) => set.overScan[name] ?? Number.NaN)),
    );
  const mark = least(['mark.js']).filter((ratio) => !Number.isNaN(ratio));
  const regExp = least(REGEXPS);
  const automata = least(AUTOMATA);
  const bare = results.map(({ overScan }) => 1 / (overScan['bare pass'] ?? Number.NaN));
  const loop = results.map(
    ({ overScan }) =>
      (overScan['scan, nodes at hand'] ?? Number.NaN) / (overScan['bare pass, nodes at hand'] ?? Number.NaN),
  );
  const spread = (values: readonly number[]) =>
    `${values.length} sets: ${figure(quantile(values, 0))} to ${figure(quantile(values, 1))}`;
  return [
    {
      what: 'scan: times faster than mark.js',
      value: median(mark),
      unit: 'x',
      bar: 500,
      kind: 'at-least',
      note: `mark.js with ${markForms === forms ? 'all' : `${markForms} of ${forms}`} forms of the text's languages; ${spread(mark)}`,
    },
    {
      what: 'scan: times faster than one RegExp',
      value: median(regExp),
      unit: 'x',
      bar: 1,
      kind: 'at-least',
      note: `the fastest that finds as much; ${spread(regExp)}`,
    },
    {
      what: 'scan: times faster than modern-ahocorasick',
      value: median(automata),
      unit: 'x',
      bar: 10,
      kind: 'at-least',
      note: `the faster of two engines; ${spread(automata)}`,
    },
    {
      what: 'scan against a bare pass',
      value: median(bare),
      unit: 'x',
      bar: 1.5,
      kind: 'at-most',
      note: `both walk the page; ${spread(bare)}; with the nodes at hand ${figure(median(loop))}x`,
    },
  ];
}
