/** The debate in order of time: what happened, over all cards. Positions and accounts are opinions, and stay out. */
import { compareSpans, lastDay } from '../dates/span';
import { cardAsOf } from './as-of';
import { eventsKnown, ofOffice, type Statement } from './statements';
import type { Card, Kind } from './types';

export interface TimelineEvent {
  readonly card: { readonly id: string; readonly title: string; readonly kind: Kind };
  readonly date: string;
  readonly statement: Statement;
}

/** Every dated event of the cards, oldest first. */
export function timelineOf(cards: readonly Card[]): TimelineEvent[] {
  const events = cards.flatMap((card) => {
    const { id, title, kind } = card;
    const whole = cardAsOf(card, '9999-12-31');
    const offices = card.offices.flatMap((office) => [ofOffice(office, 'begun'), ofOffice(office, 'ended')]);
    const statements = [...eventsKnown(whole).filter((statement) => statement.kind !== 'office'), ...offices];
    return statements.flatMap((statement) =>
      statement.date === null ? [] : [{ card: { id, title, kind }, date: statement.date, statement }],
    );
  });
  return events.sort((a, b) => compareSpans(a.date, b.date));
}

/** The events by the year in which they ended, oldest first. */
export function eventsByYear(events: readonly TimelineEvent[]): ReadonlyMap<string, readonly TimelineEvent[]> {
  const years = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const year = lastDay(event.date).slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), event]);
  }
  return years;
}
