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
