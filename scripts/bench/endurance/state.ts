/** What must not grow while a page lives: counted after a full collection. */
import type { CDPSession } from 'playwright-core';

export interface PageState {
  readonly listeners: number;
  readonly nodes: number;
  /** Ranges in all highlights. */
  readonly ranges: number;
  /** Bytes of JavaScript heap. */
  readonly heap: number;
}

const RANGES = '[...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0)';

export async function stateOf(session: CDPSession): Promise<PageState> {
  await session.send('Performance.enable');
  // What dies with a wrapper of another world may take a second round, and what weak references hold a third.
  for (let n = 0; n < 3; n++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  const { result } = await session.send('Runtime.evaluate', { expression: RANGES, returnByValue: true });
  return {
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    ranges: Number(result.value),
    heap: metric('JSHeapUsedSize'),
  };
}

export type Growth = { readonly [Key in keyof PageState]: number };

/** Per cent; what stood at nothing and still does has not grown. */
export function growthOf(before: PageState, after: PageState): Growth {
  const of = (key: keyof PageState) => (after[key] === before[key] ? 0 : (after[key] / before[key] - 1) * 100);
  return { listeners: of('listeners'), nodes: of('nodes'), ranges: of('ranges'), heap: of('heap') };
}
