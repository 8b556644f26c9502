/**
 * Dates as the data knows them: a day, a month, a year, or a span of two of these ("2022-03/2022-04").
 *
 * A partial date stands for every day it could be. Comparisons therefore work on the first and the
 * last of those days, as "YYYY-MM-DD" strings, whose alphabetical order is their order in time.
 */

const FULL_DATE_LENGTH = 'YYYY-MM-DD'.length;
const YEAR_LENGTH = 'YYYY'.length;
const PARTIAL_DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?/;

/** Last day of a month, 28 to 31; `month` is 1 to 12. */
function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * Reads a date of year, month or day precision off the front of a text, so that "2025-08-21T10:00Z" gives "2025-08-21".
 * Null when there is none, or the day is not in the calendar.
 */
export function parsePartialDate(text: string): string | null {
  const match = PARTIAL_DATE.exec(text.trim());
  if (!match) return null;
  const [date, year, month, day] = match;
  if (day !== undefined && Number(day) > daysInMonth(Number(year), Number(month))) return null;
  return date;
}

/** The two ends of a span; both are the same for a single date. An open end ("1949-04-04/") gives "". */
export function spanEnds(span: string): { from: string; to: string } {
  const [from = '', to = from] = span.split('/');
  return { from, to };
}

/** The earliest day the span can have begun, as "YYYY-MM-DD". */
export function firstDay(span: string): string {
  const { from } = spanEnds(span);
  if (from.length === FULL_DATE_LENGTH) return from;
  return from.length === YEAR_LENGTH ? `${from}-01-01` : `${from}-01`;
}

/** The latest day the span can have ended, as "YYYY-MM-DD"; "9999-12-31" for an open end. */
export function lastDay(span: string): string {
  const { to } = spanEnds(span);
  if (to === '') return '9999-12-31';
  if (to.length === FULL_DATE_LENGTH) return to;
  if (to.length === YEAR_LENGTH) return `${to}-12-31`;
  return `${to}-${daysInMonth(Number(to.slice(0, 4)), Number(to.slice(5, 7)))}`;
}

/** Order in time: by the last day, because a span is only known whole at its end; then by the first. */
export function compareSpans(a: string, b: string): number {
  return compareText(lastDay(a), lastDay(b)) || compareText(firstDay(a), firstDay(b));
}

/** True when the whole span certainly lies on or before the day ("YYYY-MM-DD"). */
export function isOverBy(span: string, day: string): boolean {
  return lastDay(span) <= day;
}

/** True when the span may have begun by the day but was not certainly over: it lasted past it, or its day is not known. */
export function isUnderWayOn(span: string, day: string): boolean {
  return firstDay(span) <= day && !isOverBy(span, day);
}

/** Days since 1 January 1970 of a "YYYY-MM-DD"; negative before. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
