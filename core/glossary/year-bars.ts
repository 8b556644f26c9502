import type { TimelineEvent } from '../cards/timeline';

interface YearBar {
  readonly year: string;
  readonly count: number;
  /** 0 to 1 of the highest bar. Roots, so that a year with one event still shows beside one with three hundred. */
  readonly height: number;
  /** True where years without an event lie between this bar and the one before. */
  readonly afterGap: boolean;
}

/** One bar a year that has events, oldest first. */
export function yearBars(years: ReadonlyMap<string, readonly TimelineEvent[]>): YearBar[] {
  const sorted = [...years].sort(([one], [other]) => (one < other ? -1 : 1));
  const most = Math.max(1, ...sorted.map(([, events]) => events.length));
  return sorted.map(([year, events], index) => ({
    year,
    count: events.length,
    height: Math.sqrt(events.length / most),
    afterGap: index > 0 && Number(year) - Number(sorted[index - 1]?.[0]) > 1,
  }));
}
