/** The days at which something changes, for stepping and for the marks above the slider. */

import { cardAsOf } from '../cards/as-of';
import { statementsKnown } from '../cards/statements';
import { type Card, isNoneFound } from '../cards/types';
import { dayNumber, lastDay } from '../dates/span';

/** The first day the slider can stand at: the year of the Bucharest summit. */
export const FIRST_DAY = '2008-01-01';

export const dayAt = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** Every day on which a party's position on one of the issues becomes known, oldest first, each once. */
export function changeDays(issues: readonly Card[], dataDate: string): string[] {
  const days = new Set<string>();
  for (const { positions } of issues) {
    for (const entry of positions) if (!isNoneFound(entry)) days.add(lastDay(entry.date));
  }
  return [...days].filter((day) => day >= FIRST_DAY && day <= dataDate).sort();
}

/** Every day on which a card gains or loses a statement, oldest first, each once. */
export function cardDays(card: Card, dataDate: string): string[] {
  const statements = statementsKnown(cardAsOf(card, '9999-12-31'));
  const days = new Set(statements.flatMap(({ date }) => (date === null ? [] : [lastDay(date)])));
  return [...days].filter((day) => day >= FIRST_DAY && day <= dataDate).sort();
}

/** Keeps a day typed or dragged within what the slider covers; null for what is no day. */
export function clampDay(day: string, dataDate: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(dayNumber(day))) return null;
  if (day < FIRST_DAY) return FIRST_DAY;
  return day > dataDate ? dataDate : day;
}
