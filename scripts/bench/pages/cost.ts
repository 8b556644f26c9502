/** What a page load costs on the main thread: ours against a bare pass, load by load in turn. */
import { type MeasuringBrowser, pause } from '../chromium';
import type { LastingBrowser } from '../lasting';
import type { BenchServer, Served } from '../serve';
import { median } from '../statistics';
import { BARE_SCRIPT } from './bare-extension';
import { loadRepeatedly } from './loads';
import { NEVER_RAN, type ScriptTime, scriptTime, traced } from './trace';

export const CONTENT_SCRIPT = 'content-scripts/content.js';

export interface PageCost {
  readonly page: string;
  /** ms, medians over the loads. */
  readonly ours: number;
  readonly compile: number;
  readonly evaluate: number;
  readonly later: number;
  readonly longest: number;
  /** ms of the longest slice of any load. */
  readonly worstSlice: number;
  readonly bare: number;
  /** Of the bare pass without its own compiling: the strictest yardstick. */
  readonly bareRun: number;
  /** Median of ours over bare, load by load. NaN where content scripts do not run (a feed, an image), or no browser survives the page. */
  readonly ratio: number;
  /** Scripts of ours that ran, and in how many frames: "content.js 3, reader.js 1". */
  readonly scripts: string;
  readonly loads: number;
}

/** ms after `load` in which the content script has time to finish; trebled while it was still at work at their end. */
const SETTLE_MS = 300;
const LONGEST_SETTLE_MS = 2700;

/** A page above this ratio gets three times the loads: of a few, one that something else disturbed tells most. */
const DOUBTFUL = 2;

/** One fresh tab, one load, and the script time of it. */
export async function loadOnce(browser: MeasuringBrowser, address: string, script: string): Promise<ScriptTime> {
  for (let settle = SETTLE_MS; ; settle *= 3) {
    const { page, session } = await browser.open();
    const events = await traced(session, async () => {
      await page.goto(address, { waitUntil: 'load', timeout: 20_000 }).catch(() => undefined);
      await pause(settle);
    });
    await page.close();
    const time = scriptTime(events, script);
    const isAtWork = time.restedAfter > settle * 0.8;
    if (!isAtWork || settle >= LONGEST_SETTLE_MS) return time;
  }
}

/** A page that kills the browser twice counts as one on which content scripts do not run. */
const loadIn = (browser: LastingBrowser, address: string, script: string): Promise<ScriptTime> =>
  browser.use((here) => loadOnce(here, address, script)).catch(() => NEVER_RAN);

export async function pageCosts(
  ours: LastingBrowser,
  bare: LastingBrowser,
  server: BenchServer,
  pages: readonly Served[],
  loads: number,
  say: (line: string) => void,
): Promise<PageCost[]> {
  // The first load of a browser pays for much that is not the script's.
  await loadIn(ours, server.addressOf(0, 'quiet'), CONTENT_SCRIPT);
  await loadIn(bare, server.addressOf(0, 'quiet'), BARE_SCRIPT);
  const costs: PageCost[] = [];
  for (const [index, { name }] of pages.entries()) {
    const address = server.addressOf(index, 'quiet');
    const ourTimes: ScriptTime[] = [];
    const bareTimes: ScriptTime[] = [];
    const ratio = () =>
      median(ourTimes.map((time, load) => time.total / (bareTimes[load]?.total ?? 0)).filter(Number.isFinite));
    const one = async () => ourTimes.push(await loadIn(ours, address, CONTENT_SCRIPT));
    const other = async () => bareTimes.push(await loadIn(bare, address, BARE_SCRIPT));
    await loadRepeatedly(
      loads,
      () => ratio() > DOUBTFUL,
      async (load) => {
        for (const step of load % 2 === 0 ? [one, other] : [other, one]) await step();
      },
    );
    const of = (times: readonly ScriptTime[], key: 'total' | 'compile' | 'evaluate' | 'later' | 'longest') =>
      median(times.map((time) => time[key]));
    const cost: PageCost = {
      page: name,
      ours: of(ourTimes, 'total'),
      compile: of(ourTimes, 'compile'),
      evaluate: of(ourTimes, 'evaluate'),
      later: of(ourTimes, 'later'),
      longest: of(ourTimes, 'longest'),
      worstSlice: Math.max(...ourTimes.map(({ longest }) => longest)),
      bare: of(bareTimes, 'total'),
      bareRun: of(bareTimes, 'evaluate'),
      ratio: ratio(),
      scripts: Object.entries(ourTimes.at(-1)?.scripts ?? {})
        .map(([file, count]) => `${file} ${count}`)
        .join(', '),
      loads: ourTimes.length,
    };
    costs.push(cost);
    say(
      `cost: ${index + 1} of ${pages.length}, ${name}: ${cost.ours.toFixed(1)} ms against ${cost.bare.toFixed(2)} ms, ${cost.ratio.toFixed(2)}x`,
    );
  }
  return costs;
}
