/**
 * The first passes in a fresh page: what a reader pays, with no code compiled or warm, and what late content
 * costs soon after. Each contender has pages of its own, in turn. A RegExp compiles itself within its first pass.
 */
import type { MeasuringBrowser } from '../chromium';
import { COLD } from '../in-page/cold';
import type { ScanSetup } from '../in-page/scan';
import { median } from '../statistics';
import type { TextSet } from './sets';

const PASSES = 5;

/** By contender: median ms of the first pass, and of the fifth. */
export async function coldScan(
  browser: MeasuringBrowser,
  blank: string,
  code: string,
  setup: ScanSetup,
  set: TextSet,
  pages: number,
): Promise<Record<string, { first: number; fifth: number }>> {
  const times: Record<string, number[][]> = {};
  for (let n = 0; n < pages; n++) {
    for (const index of COLD) {
      const { page } = await browser.open();
      await page.goto(blank);
      await page.addScriptTag({ content: code });
      const { name, ms } = await page.evaluate(([at, how, texts, passes]) => benchScan.cold(at, how, texts, passes), [
        index,
        setup,
        set.texts,
        PASSES,
      ] as const);
      times[name] = [...(times[name] ?? []), ms];
      await page.close();
    }
  }
  const pass = (runs: readonly (readonly number[])[], at: number) => median(runs.map((ms) => ms[at] ?? Number.NaN));
  return Object.fromEntries(
    Object.entries(times).map(([name, runs]) => [name, { first: pass(runs, 0), fifth: pass(runs, PASSES - 1) }]),
  );
}
