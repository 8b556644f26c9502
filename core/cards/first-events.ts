import { firstDay } from '../dates/span';
import { type TimelineEvent, timelineOf } from './timeline';
import type { Card } from './types';

/** The kinds that have a date of their own. */
const DATED = new Set(['document', 'proposal', 'event']);

/** For each document, proposal and event among the cards the one event that begins it, oldest first. */
export function firstEvents(cards: readonly Card[]): TimelineEvent[] {
  return cards.flatMap((card) => {
    if (!DATED.has(card.kind)) return [];
    const events = timelineOf([card]);
    const begins = card.period === undefined ? undefined : firstDay(card.period);
    return events.find(({ date }) => begins === undefined || firstDay(date) >= begins) ?? events[0] ?? [];
  });
}
