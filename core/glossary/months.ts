import type { TimelineEvent } from '../cards/timeline';
import { lastDay, spanEnds } from '../dates/span';

interface MonthOfEvents {
  /** "2025-08", or "2025" for what is dated no more precisely than its year. */
  readonly date: string;
  readonly events: readonly TimelineEvent[];
}

/** A year's events by month, in their order; those dated to the year alone stand by themselves. */
export function eventsByMonth(events: readonly TimelineEvent[]): MonthOfEvents[] {
  const months = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const { to } = spanEnds(event.date);
    const date = to.length === 4 ? to : lastDay(event.date).slice(0, 7);
    months.set(date, [...(months.get(date) ?? []), event]);
  }
  return [...months].map(([date, found]) => ({ date, events: found }));
}
