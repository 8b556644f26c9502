/** A very long page, a thousand in-page navigations, and ten minutes of live updates in a short time. */
import type { Bar } from '../bars';
import { type MeasuringBrowser, pause, startChromium } from '../chromium';
import { CONTENT_SCRIPT, loadOnce } from '../pages/cost';
import { scriptTime, traced } from '../pages/trace';
import { type BenchServer, serve } from '../serve';
import { median } from '../statistics';
import { type LateContent, lateContent } from './late-content';
import { changingPage, longPage } from './pages';
import { type Growth, growthOf, type PageState, stateOf } from './state';

export interface EnduranceResult {
  /** The browser's version. */
  readonly chromium: string;
  /** ms from the content script's start (document_idle) to the first frame with a mark in the viewport. */
  readonly firstMarks: readonly number[];
  /** ms of the longest slice of ours on the long page. */
  readonly longest: readonly number[];
  /** ms of ours in all on the long page. */
  readonly total: readonly number[];
  readonly phases: readonly Phase[];
  readonly late: LateContent;
  readonly bars: readonly Bar[];
}

interface Phase {
  readonly name: string;
  readonly steps: number;
  readonly before: PageState;
  readonly after: PageState;
  readonly growth: Growth;
}

const LONG = 500_000;
/**
 * Steps before the first look: caches fill, and the engine compiles what runs often, whose machine code counts to the
 * heap. It goes on doing so for some hundreds of navigations (a heap snapshot shows nothing else that grows).
 */
const WARM_NAVIGATIONS = 300;
const MINUTES = 10;
/** ms between two "seconds" of the live page: a pass of ours gathers several of them, as it does with a flood. */
const TICK_MS = 30;

/** Navigates and waits until the new article has marks, at most 1.5 s: every navigation is read. */
const NAVIGATE = (from: number, to: number) => `(async () => {
  for (let n = ${from}; n < ${to}; n++) {
    navigate(n);
    const end = performance.now() + 1500;
    while (marksIn(view) === 0 && performance.now() < end) await new Promise((done) => setTimeout(done, 15));
  }
})()`;
const TICK = (from: number, to: number) => `(async () => {
  let updates = 0;
  for (let n = ${from}; n < ${to}; n++) { updates += tick(n); await new Promise((done) => setTimeout(done, ${TICK_MS})); }
  return updates;
})()`;

export async function enduranceBench(
  extension: string,
  quick: boolean,
  say: (line: string) => void,
): Promise<EnduranceResult> {
  const browser = await startChromium(extension);
  const server = await serve([
    { name: 'long', html: longPage(LONG) },
    { name: 'changing', html: changingPage() },
  ]);
  try {
    const long = await longPageBench(browser, server, quick ? 2 : 5, say);
    const phases = await changingPageBench(browser, server, quick ? 100 : 1000, quick ? 1 : MINUTES, say);
    say('endurance: a minute of late content, beside a browser without the extension');
    const none = await startChromium(null);
    const late = await lateContent(browser, none, server.addressOf(1, 'live'), quick ? TICK_MS : 1000).finally(() =>
      none.close(),
    );
    return { ...long, chromium: browser.version, phases, late, bars: barsOf(long, phases, late) };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function longPageBench(
  browser: MeasuringBrowser,
  server: BenchServer,
  loads: number,
  say: (line: string) => void,
) {
  const firstMarks: number[] = [];
  const longest: number[] = [];
  const total: number[] = [];
  for (let load = 0; load < loads; load++) {
    say(`endurance: long page, load ${load + 1} of ${loads}`);
    const time = await loadOnce(browser, server.addressOf(0, 'quiet'), CONTENT_SCRIPT);
    longest.push(time.longest);
    total.push(time.total);
    firstMarks.push(await firstMarkOf(browser, server.addressOf(0, 'live')));
  }
  return { firstMarks, longest, total };
}

/** NaN where no mark came within 5 s. */
async function firstMarkOf(browser: MeasuringBrowser, address: string): Promise<number> {
  const { page, session } = await browser.open();
  const events = await traced(session, async () => {
    await page.goto(address, { waitUntil: 'load' });
    const marked = `performance.getEntriesByName('bench-first-mark').length > 0`;
    await page.waitForFunction(marked, undefined, { timeout: 5000, polling: 200 }).catch(() => undefined);
  });
  await page.close();
  const { begun } = scriptTime(events, CONTENT_SCRIPT);
  const mark = events.find(({ name }) => name === 'bench-first-mark');
  return ((mark?.ts ?? Number.NaN) - begun) / 1000;
}

async function changingPageBench(
  browser: MeasuringBrowser,
  server: BenchServer,
  navigations: number,
  minutes: number,
  say: (line: string) => void,
): Promise<Phase[]> {
  const { page, session } = await browser.open();
  await page.goto(server.addressOf(1, 'live'));
  await pause(1500);
  const run = async (expression: string): Promise<void> =>
    void (await session.send('Runtime.evaluate', { expression, awaitPromise: true }));
  const rested = async () => {
    // Longer than the extension gathers changes and rests after a pass.
    await pause(3000);
    return stateOf(session);
  };
  await run(NAVIGATE(1, WARM_NAVIGATIONS + 1));
  const begun = await rested();
  for (let from = WARM_NAVIGATIONS + 1; from <= WARM_NAVIGATIONS + navigations; from += 100) {
    say(`endurance: navigation ${from - WARM_NAVIGATIONS} of ${navigations}`);
    await run(NAVIGATE(from, Math.min(from + 100, WARM_NAVIGATIONS + navigations + 1)));
  }
  const navigated = await rested();
  say('endurance: live updates');
  // A first stretch outside the count, and a whole number of rounds of posts after it, so that the same posts stand there.
  const posts = 15 * 40;
  await run(TICK(1, posts + 1));
  const ticked = await rested();
  await run(TICK(posts + 1, posts + 1 + minutes * 60));
  const updated = await rested();
  await page.close();
  return [
    {
      name: `${navigations} in-page navigations`,
      steps: navigations,
      before: begun,
      after: navigated,
      growth: growthOf(begun, navigated),
    },
    {
      name: `${minutes} minutes of live updates`,
      steps: updatesIn(minutes),
      before: ticked,
      after: updated,
      growth: growthOf(ticked, updated),
    },
  ];
}

/** A text each second, a slot every 5 s, a post every 15 s. */
function updatesIn(minutes: number): number {
  return minutes * 60 + minutes * 12 + minutes * 4;
}

function barsOf(
  long: { firstMarks: readonly number[]; longest: readonly number[] },
  phases: readonly Phase[],
  late: LateContent,
): Bar[] {
  const phaseBars = phases.flatMap(({ name, steps, growth }): Bar[] =>
    (['listeners', 'ranges', 'heap'] as const).map((key) => ({
      what: `${name}: growth of ${key}`,
      value: growth[key],
      unit: ' %',
      bar: 5,
      kind: 'at-most',
      note: `${steps} changes`,
    })),
  );
  return [
    {
      what: 'long page: first marks in view',
      value: median(long.firstMarks),
      unit: ' ms',
      bar: 100,
      kind: 'at-most',
      note: '500,000 characters; after document_idle, in a painted frame',
    },
    {
      what: 'long page: longest task of ours, median',
      value: median(long.longest),
      unit: ' ms',
      bar: 16,
      kind: 'at-most',
      note: `worst of ${long.longest.length} loads: ${Math.max(...long.longest).toFixed(1)} ms`,
    },
    ...phaseBars,
    {
      what: 'a minute of late content: DOM differs',
      value: late.marks > 0 ? late.differing : Number.NaN,
      unit: '',
      bar: 0,
      kind: 'at-most',
      note: `of ${late.looks} looks; ${late.marks} marks at the end`,
    },
  ];
}
