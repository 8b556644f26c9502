import { spanEnds } from './span';

/** short: "21 Aug 2025"; long: "21 August 2025". */
type DateStyle = 'short' | 'long';

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The cards' English writes the day first, so every English interface does. */
function formattingLocale(locale: string): string {
  return /^en\b/i.test(locale) ? 'en-GB' : locale;
}

function formatterFor(date: string, locale: string, style: DateStyle): Intl.DateTimeFormat {
  const key = `${locale} ${style} ${date.length}`;
  const known = formatters.get(key);
  if (known) return known;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
  };
  if (date.length > 4) options.month = style;
  if (date.length > 7) options.day = 'numeric';
  const formatter = makeFormatter(formattingLocale(locale), options);
  formatters.set(key, formatter);
  return formatter;
}

/** A browser can report an interface language that Intl refuses; the date is then written in English. */
function makeFormatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, options);
  } catch {
    return new Intl.DateTimeFormat('en-GB', options);
  }
}

function asTime(date: string): Date {
  return new Date(`${date.padEnd(10, '-01')}T00:00:00Z`);
}

/**
 * Writes a partial date or span in the reader's language, never more precisely than it is known:
 * "21 Aug 2025", "Jan 2026", "2025", "29 Mar – 15 Apr 2022", "1949 –" for an open end.
 */
export function formatSpan(span: string, locale: string, style: DateStyle = 'short'): string {
  const { from, to } = spanEnds(span);
  const first = formatterFor(from, locale, style);
  if (to === '') return `${first.format(asTime(from))} –`;
  if (from === to) return first.format(asTime(from));
  if (from.length === to.length) return first.formatRange(asTime(from), asTime(to));
  return `${first.format(asTime(from))} – ${formatterFor(to, locale, style).format(asTime(to))}`;
}
