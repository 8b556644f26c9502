/** A browser for hundreds of pages: one of them may kill it, or make it hang. */
import type { MeasuringBrowser } from './chromium';

export interface LastingBrowser {
  /** Does something in the browser; once more in a fresh one where it dies or hangs. Rejects where that fails too. */
  use<Value>(work: (browser: MeasuringBrowser) => Promise<Value>): Promise<Value>;
  close(): Promise<void>;
}

/** ms after which a piece of work counts as hanging: the slowest pages take a third of it. */
const PATIENCE_MS = 60_000;

/** @param start starts the browser; called again where it has to be replaced. */
export async function lasting(start: () => Promise<MeasuringBrowser>): Promise<LastingBrowser> {
  let browser = await start();
  const attempt = <Value>(work: (browser: MeasuringBrowser) => Promise<Value>): Promise<Value> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hangs = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`Nothing for ${PATIENCE_MS / 1000} s.`)), PATIENCE_MS);
    });
    return Promise.race([work(browser), hangs]).finally(() => clearTimeout(timer));
  };
  return {
    async use(work) {
      try {
        return await attempt(work);
      } catch {
        await browser.close().catch(() => undefined);
        browser = await start();
        return attempt(work);
      }
    },
    close: () => browser.close().catch(() => undefined),
  };
}
