/** Comparing the date of publication with the bounds of a rule. */

/**
 * True if the date may lie within the bounds. Dates are ISO and may be partial: "2025" is any day of
 * 2025. A page without a date fits every bound.
 */
export function withinDates(published: string | null, from: string, to: string): boolean {
  if (published === null || published === '') return true;
  const day = published.slice(0, 10);
  return (from === '' || day >= from.slice(0, day.length)) && (to === '' || day.slice(0, to.length) <= to);
}

/** Days for which an event is news. */
const NEWS = 40;
const DAY = 24 * 60 * 60 * 1000;

/** True if the page was published within weeks after `from`. False where either is not known to the day, or month. */
export function isNews(published: string | null, from: string): boolean {
  if (published === null || published.length < 10 || from.length < 7) return false;
  const days = (Date.parse(published.slice(0, 10)) - Date.parse(from)) / DAY;
  return days >= 0 && days <= NEWS;
}
