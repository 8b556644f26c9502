/**
 * The first pass in a fresh page: what a reader pays, with no code compiled or warm. Each
 * contender has pages of its own, in turn. A RegExp compiles itself within its first pass.
 */
import type { MeasuringBrowser } from '../chromium';
import { COLD } from '../in-page/cold';
import type { ScanSetup } from '../in-page/scan';
import { median } from '../statistics';
import type { TextSet } from './sets';

/** By contender: median ms of the first pass. */
export async function coldScan(
  browser: MeasuringBrowser,
  blank: string,
  code: string,
  setup: ScanSetup,
  set: TextSet,
  pages: number,
): Promise<Record<string, number>> {
  const times: Record<string, number[]> = {};
  for (let n = 0; n < pages; n++) {
    for (const index of COLD) {
      const { page } = await browser.open();
      await page.goto(blank);
      await page.addScriptTag({ content: code });
      const { name, ms } = await page.evaluate(([at, how, texts]) => benchScan.cold(at, how, texts), [
        index,
        setup,
        set.texts,
      ] as const);
      times[name] = [...(times[name] ?? []), ms];
      await page.close();
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, ms]) => [name, median(ms)]));
}
