/** The built extension on saved pages: cost against a bare pass, and what of it the page could notice. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Bar } from '../bars';
import { startChromium } from '../chromium';
import { lasting } from '../lasting';
import { type BenchServer, type Served, serve } from '../serve';
import { median } from '../statistics';
import { bareExtension } from './bare-extension';
import { type PageCost, pageCosts } from './cost';
import { type PageTraces, tracesLeft } from './traces-left';

export interface PagesResult {
  /** The browser's version. */
  readonly chromium: string;
  readonly costs: readonly PageCost[];
  readonly traces: readonly PageTraces[];
  readonly bars: readonly Bar[];
}

export function readServed(files: readonly string[]): Served[] {
  return files.map((file) => ({ name: basename(file), html: readFileSync(file) }));
}

export async function pagesBench(
  extension: string,
  pages: readonly Served[],
  quick: boolean,
  say: (line: string) => void,
): Promise<PagesResult> {
  const server = await serve(pages);
  try {
    const { costs, chromium } = await costsOf(extension, server, pages, loadsFor(pages, quick), say);
    const traces = await tracesOf(extension, server, pages, say);
    return { chromium, costs, traces, bars: barsOf(costs, traces) };
  } finally {
    await server.close();
  }
}

/** Fresh loads of each page with each extension: the median over many pages needs fewer of each. */
function loadsFor(pages: readonly Served[], quick: boolean): number {
  return quick ? 2 : pages.length > 20 ? 3 : 5;
}

async function costsOf(
  extension: string,
  server: BenchServer,
  pages: readonly Served[],
  loads: number,
  say: (line: string) => void,
) {
  const bareFolder = bareExtension();
  const ours = await lasting(() => startChromium(extension));
  const bare = await lasting(() => startChromium(bareFolder));
  try {
    const chromium = await ours.use(async ({ version }) => version);
    return { costs: await pageCosts(ours, bare, server, pages, loads, say), chromium };
  } finally {
    await ours.close();
    await bare.close();
  }
}

async function tracesOf(extension: string, server: BenchServer, pages: readonly Served[], say: (line: string) => void) {
  const ours = await lasting(() => startChromium(extension));
  const none = await lasting(() => startChromium(null));
  try {
    return await tracesLeft(ours, none, server, pages, say);
  } finally {
    await ours.close();
    await none.close();
  }
}

function barsOf(all: readonly PageCost[], traces: readonly PageTraces[]): Bar[] {
  const costs = all.filter(({ ratio }) => Number.isFinite(ratio));
  const ratios = costs.map(({ ratio }) => ratio);
  const highest = (key: 'ratio' | 'longest' | 'worstSlice') =>
    costs.reduce<PageCost | undefined>(
      (one, other) => (one === undefined || other[key] > one[key] ? other : one),
      undefined,
    );
  const worst = highest('ratio');
  const longest = highest('longest');
  const single = highest('worstSlice');
  const count = (holds: (page: PageTraces) => boolean) => traces.filter(holds).length;
  const varies = count(({ dom }) => dom === 'varies');
  const sum = (of: (page: PageTraces) => number) => traces.reduce((total, page) => total + of(page), 0);
  const bars: Bar[] = [
    {
      what: 'pages: main-thread time over a bare pass, median',
      value: median(ratios),
      unit: 'x',
      bar: 2,
      kind: 'at-most',
      note: `${costs.length} pages; ours ${median(costs.map(({ ours }) => ours)).toFixed(2)} ms, bare ${median(costs.map(({ bare }) => bare)).toFixed(2)} ms`,
    },
    {
      what: 'pages: main-thread time over a bare pass, worst',
      value: worst?.ratio ?? Number.NaN,
      unit: 'x',
      bar: 4,
      kind: 'at-most',
      note: worst?.page ?? '',
    },
    {
      what: 'pages: longest task of ours, median of a page',
      value: longest?.longest ?? Number.NaN,
      unit: ' ms',
      bar: 16,
      kind: 'at-most',
      note:
        single === undefined
          ? ''
          : `${longest?.page}; worst of all loads: ${single.worstSlice.toFixed(1)} ms, ${single.page}`,
    },
    {
      what: 'pages: DOM differs',
      value: count(({ dom }) => dom === 'differs' || dom === 'unknown'),
      unit: '',
      bar: 0,
      kind: 'at-most',
      note:
        varies > 0
          ? `of ${traces.length}; ${varies} more differ from load to load by themselves`
          : `of ${traces.length}`,
    },
    {
      what: 'pages: errors added',
      value: sum(({ errorsAdded }) => errorsAdded.length),
      unit: '',
      bar: 0,
      kind: 'at-most',
    },
    {
      what: 'pages: requests added',
      value: sum(({ requestsAdded }) => requestsAdded.length),
      unit: '',
      bar: 0,
      kind: 'at-most',
    },
  ];
  return bars;
}
