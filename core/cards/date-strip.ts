import { dayNumber, lastDay } from '../dates/span';
import { isKnownOn, type Statement } from './statements';

export interface StripDot {
  /** 0 at the first date, 1 at the last. */
  readonly at: number;
  readonly date: string;
  readonly known: boolean;
}

export interface DateStrip {
  readonly dots: readonly StripDot[];
  /** Where the day itself lies, 0 to 1. */
  readonly dayAt: number;
  readonly firstYear: string;
  readonly lastYear: string;
}

/**
 * Places a card's dates, and the day it is read on, along a line. Gaps are drawn by their square root:
 * a treaty of 1949 must not press the months of the debate into one dot. Null with fewer than two dates.
 */
export function dateStrip(statements: readonly Statement[], day: string): DateStrip | null {
  const dots = new Map<string, { time: number; known: boolean }>();
  for (const statement of statements) {
    if (statement.date === null) continue;
    // At its last possible day, from which the card counts it as known.
    dots.set(statement.date, { time: dayNumber(lastDay(statement.date)), known: isKnownOn(statement, day) });
  }
  if (dots.size < 2) return null;
  const times = [...new Set([...[...dots.values()].map(({ time }) => time), dayNumber(day)])].sort((a, b) => a - b);
  const places = placeByRootOfGap(times);
  const placed = [...dots].map(([date, { time, known }]) => ({ date, known, at: places.get(time) ?? 0 }));
  const ordered = placed.sort((a, b) => a.at - b.at);
  return {
    dots: ordered,
    dayAt: places.get(dayNumber(day)) ?? 0,
    firstYear: yearOf(times[0] ?? 0),
    lastYear: yearOf(times.at(-1) ?? 0),
  };
}

/** How much of the line is shared out evenly between the dates, so that two days in a row stay two dots. */
const EVEN_SHARE = 0.35;
/** The least share of the line between two dates: 7 px in a card, where a dot of a crowded strip is 5.5 px wide. */
const LEAST_GAP = 0.028;

function placeByRootOfGap(times: readonly number[]): Map<number, number> {
  let sum = 0;
  const sums = times.map((time, index) => {
    sum += Math.sqrt(time - (times[index - 1] ?? time));
    return sum;
  });
  const last = Math.max(times.length - 1, 1);
  const even = Math.min(1, Math.max(EVEN_SHARE, last * LEAST_GAP));
  return new Map(
    times.map((time, index) => [time, sum === 0 ? 0 : ((sums[index] ?? 0) / sum) * (1 - even) + (index / last) * even]),
  );
}

function yearOf(time: number): string {
  return new Date(time * 86_400_000).toISOString().slice(0, 4);
}
