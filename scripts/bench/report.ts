/** The tables on stdout. */
import { table } from './bars';
import type { EnduranceResult } from './endurance/run';
import type { PagesResult } from './pages/run';
import type { SizeResult } from './scan/growth';
import type { ScanResult } from './scan/run';
import { figure, median } from './statistics';

export function scanTable({ sets, forms, markForms, cold }: Omit<ScanResult, 'bars'>): string {
  const first = Object.entries(cold.ms).map(([name, ms]) => [name, figure(ms.first), figure(ms.fifth)]);
  const names = Object.keys(sets[0]?.ms ?? {});
  const shown = sets.length > 12 ? sets.slice(0, 12) : sets;
  const rows = shown.map((set) => [
    set.name.slice(0, 40),
    figure(set.characters / 1000),
    ...names.map((name) => figure(set.ms[name] ?? Number.NaN)),
  ]);
  const ratios = names.map((name) => figure(median(sets.map((set) => set.overScan[name] ?? Number.NaN))));
  return (
    `Scan: ms of one run over the same text nodes, ${forms} surface forms (mark.js: ${markForms})\n` +
    table(['text', 'kB', ...names], [...rows, [`over scan, median of ${sets.length}`, '', ...ratios]]) +
    `Fresh pages, nothing compiled or warm, ${cold.set} (no bar): ms\n${table(['contender', 'first pass', 'fifth pass'], first)}`
  );
}

export function growthTable(sizes: readonly SizeResult[]): string {
  return `Growth: 200 kB of text under synthetic lexicons\n${table(
    ['forms', 'scan ms', 'ratio', 'hits', 'first load ms', 'warm load ms', 'packed MB', 'arrays MB', 'heap MB'],
    sizes.map((size) => [
      String(size.forms),
      ...[size.scanMs, size.scanRatio, size.hits, size.firstLoadMs, size.warmLoadMs].map(figure),
      ...[size.packedBytes, size.arrayBytes, size.heapBytes].map((bytes) => figure(bytes / 1e6)),
    ]),
  )}`;
}

export function pagesTable({ costs, traces }: Pick<PagesResult, 'costs' | 'traces'>): string {
  const rows = costs.map((cost, index) => {
    const trace = traces[index];
    return [
      cost.page.slice(0, 44),
      ...[cost.ours, cost.compile, cost.evaluate, cost.later, cost.longest, cost.bare, cost.ratio].map(figure),
      cost.scripts,
      trace?.dom ?? '–',
      ...[trace?.errorsAdded, trace?.requestsAdded].map((list) => String(list?.length ?? '–')),
      figure((trace?.heapDelta ?? Number.NaN) / 1000),
      String(trace?.marks ?? '–'),
    ];
  });
  return `Pages: main-thread ms of the extension and of one bare pass, medians of ${Math.min(...costs.map(({ loads }) => loads))} fresh loads, more where in doubt\n${table(
    [
      'page',
      'ours',
      'compile',
      'evaluate',
      'later',
      'longest',
      'bare',
      'ratio',
      'scripts',
      'DOM',
      'errors',
      'requests',
      'heap kB',
      'marks',
    ],
    rows,
  )}`;
}

export function enduranceTable({
  firstMarks,
  longest,
  total,
  phases,
}: Omit<EnduranceResult, 'bars' | 'chromium'>): string {
  const list = (values: readonly number[]) => values.map(figure).join(', ');
  const states = phases.flatMap(({ name, before, after, growth }) => [
    [
      `${name}: before`,
      String(before.listeners),
      String(before.nodes),
      String(before.ranges),
      figure(before.heap / 1e6),
    ],
    [`${name}: after`, String(after.listeners), String(after.nodes), String(after.ranges), figure(after.heap / 1e6)],
    ['growth %', ...[growth.listeners, growth.nodes, growth.ranges, growth.heap].map((value) => value.toFixed(1))],
  ]);
  return (
    `Long page of 500,000 characters, by load: first marks in view after ${list(firstMarks)} ms; longest slice ${list(longest)} ms; in all ${list(total)} ms\n\n` +
    table(['page that changes', 'listeners', 'nodes', 'ranges', 'heap MB'], states)
  );
}
