/** Comparing ISO dates of unlike precision: where one is coarser, only the shared part decides. */

/** The two ends of a span; a single date is both. An open end ("1949-04-04/") gives ''. */
export function endsOf(span: string): { from: string; to: string } {
  const [from = '', to = from] = span.split('/');
  return { from, to };
}

/** True where `date` certainly lies after `limit`. */
export function isAfter(date: string, limit: string): boolean {
  const shared = Math.min(date.length, limit.length);
  return date.slice(0, shared) > limit.slice(0, shared);
}

/** The years (1900 to 2099) that a text names. */
export function yearsIn(text: string): string[] {
  return text.match(/(?<![\d,.])(?:19|20)\d\d(?![\d]|,\d)/g) ?? [];
}
