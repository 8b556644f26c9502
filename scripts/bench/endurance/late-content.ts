/** Whether a page that goes on changing for a minute has the same DOM with the extension as without. */
import { type MeasuringBrowser, pause } from '../chromium';

export interface LateContent {
  readonly seconds: number;
  /** Looks at the DOM, one every few seconds, and how many of them found another DOM with the extension. */
  readonly looks: number;
  readonly differing: number;
  /** Marks on the page at the end: without any there was nothing to see. */
  readonly marks: number;
}

const SECONDS = 60;
const LOOK_EVERY = 5;
/** Seconds after which the page shows another article, by an in-page navigation. */
const NAVIGATE_EVERY = 20;

/** A second of the page, with its navigations; returns the DOM. */
const STEP = (second: number) => `(() => {
  tick(${second});
  if (${second} % ${NAVIGATE_EVERY} === 0) navigate(${second} / ${NAVIGATE_EVERY});
  return document.documentElement.outerHTML;
})()`;
const MARKS = '[...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0)';

/**
 * The same minute in both browsers, side by side.
 * @param address of the page that changes; see changingPage.
 * @param tickMs ms between two of the page's seconds.
 */
export async function lateContent(
  ours: MeasuringBrowser,
  none: MeasuringBrowser,
  address: string,
  tickMs: number,
): Promise<LateContent> {
  const tabs = await Promise.all(
    [ours, none].map(async (browser) => {
      const tab = await browser.open();
      await tab.page.goto(address);
      return tab;
    }),
  );
  const values = async (expression: string): Promise<unknown[]> =>
    Promise.all(
      tabs.map(
        async ({ session }) =>
          (await session.send('Runtime.evaluate', { expression, returnByValue: true })).result.value,
      ),
    );
  let looks = 0;
  let differing = 0;
  for (let second = 1; second <= SECONDS; second++) {
    await pause(tickMs);
    const [one, other] = await values(STEP(second));
    if (second % LOOK_EVERY !== 0) continue;
    looks += 1;
    if (typeof one !== 'string' || one !== other) differing += 1;
  }
  // Longer than the extension gathers changes and rests after a pass.
  await pause(3000);
  const [one, other] = await values('document.documentElement.outerHTML');
  const [marks] = await values(MARKS);
  await Promise.all(tabs.map(({ page }) => page.close()));
  return {
    seconds: SECONDS,
    looks: looks + 1,
    differing: differing + (typeof one !== 'string' || one !== other ? 1 : 0),
    marks: Number(marks),
  };
}
