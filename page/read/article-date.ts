/**
 * When the article was published: JSON-LD first, then meta elements, then a <time>
 * near the headline, then a date in the address. Each source has its confidence.
 */

import type { ArticleDate } from '../../core/cards/reading-date';

const UNDATED: ArticleDate = { date: '', origin: 'none', confidence: 'low' };

/** The date where there is one. */
export function knownDate(found: ArticleDate): string | null {
  return found.origin === 'none' ? null : found.date;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Posting|Review)$/;
const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datePublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dcterms.issued',
  'cXenseParse:recs:publishtime',
  'article.published',
  'published_time',
  'publication_date',
  'citation_publication_date',
];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const YEAR_FIRST = /^\s*(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d)/;
const MONTH_FIRST = /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})\b/i;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+((?:19|20)\d{2})\b/i;

/**
 * The ISO day of a date string as pages write it: the day that is written, in whatever time zone. Null for anything
 * else: "05/08/2025" is two days, and a year or a month is none.
 */
export function isoDay(value: string): string | null {
  if (value.length > 60) return null;
  const [, year, between, month, day] = YEAR_FIRST.exec(value) ?? [];
  // Digits alone are a day only where there are two of each.
  if (year && month && day) return between === '' && day.length < 2 ? null : dayOf(year, month, day);
  const [, name, date, ofYear] = MONTH_FIRST.exec(value) ?? [];
  if (name && date && ofYear) return dayOf(ofYear, monthOf(name), date);
  const [, first, second, third] = DAY_FIRST.exec(value) ?? [];
  return first && second && third ? dayOf(third, monthOf(second), first) : null;
}

/** "1" for January; "0", which is no month, for a word that is none in English. */
const monthOf = (name: string) => `${MONTHS.indexOf(name.toLowerCase()) + 1}`;

const dayOf = (year: string, month: string, day: string) =>
  realDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);

function realDay(day: string): string | null {
  const parsed = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(day) || day < '1990' ? null : day;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function* objectsIn(value: unknown, depth = 0): Generator<Record<string, unknown>> {
  if (!isRecord(value) || depth > 4) return;
  if (!Array.isArray(value)) yield value;
  for (const inner of Array.isArray(value) ? value : [value['@graph'], value['mainEntity']]) {
    yield* objectsIn(inner, depth + 1);
  }
}

/** Whether an element's word may be taken; told of the element whose word was. */
export interface Evidence {
  isStale(element: Element): boolean;
  use(element: Element): void;
}

function fromJsonLd(document: Document, evidence: Evidence): string | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (!text.includes('datePublished') || evidence.isStale(script)) continue;
    const day = inJsonLd(text);
    if (day === null) continue;
    evidence.use(script);
    return day;
  }
  return null;
}

function inJsonLd(text: string): string | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // Pages do ship broken JSON-LD; the plain field is then still legible.
    return isoDay(/"datePublished"\s*:\s*"([^"]{8,40})"/.exec(text)?.[1] ?? '');
  }
  for (const object of objectsIn(json)) {
    const types = [object['@type']].flat().filter((type): type is string => typeof type === 'string');
    const published = object['datePublished'];
    if (typeof published !== 'string' || (types.length > 0 && !types.some((type) => ARTICLE_TYPE.test(type)))) continue;
    const day = isoDay(published);
    if (day !== null) return day;
  }
  return null;
}

function fromMeta(document: Document, evidence: Evidence): string | null {
  const found = new Map<string, Element>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    if (name !== null && !found.has(name.toLowerCase()) && !evidence.isStale(meta)) found.set(name.toLowerCase(), meta);
  }
  for (const name of META_NAMES) {
    const meta = found.get(name.toLowerCase());
    const day = isoDay(meta?.getAttribute('content') ?? '');
    if (meta === undefined || day === null) continue;
    evidence.use(meta);
    return day;
  }
  return null;
}

function fromTime(document: Document, evidence: Evidence): { day: string; near: boolean } | null {
  const headline = document.querySelector('article h1, main h1, h1');
  const scope = headline?.closest('article, main, [role="main"]') ?? null;
  const first = (root: ParentNode | null) => {
    for (const time of root?.querySelectorAll('time[datetime], [itemprop="datePublished"]') ?? []) {
      if (evidence.isStale(time)) continue;
      const day = isoDay(time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent ?? '');
      if (day === null) continue;
      evidence.use(time);
      return day;
    }
    return null;
  };
  const near = first(headline?.parentElement ?? null) ?? first(scope);
  if (near !== null) return { day: near, near: true };
  const times = document.querySelectorAll('time[datetime]');
  const day = times.length === 1 ? first(document) : null;
  return day === null ? null : { day, near: false };
}

function fromAddress(path: string): string | null {
  const found = /(?:^|[/\-_])((?:19|20)\d{2})[/\-_.]?(0[1-9]|1[0-2])[/\-_.]?(0[1-9]|[12]\d|3[01])(?:[/\-_.]|$)/.exec(
    path,
  );
  return found ? realDay(`${found[1]}-${found[2]}-${found[3]}`) : null;
}

const ANY: Evidence = { isStale: () => false, use: () => undefined };

/** Reads the page's own word on its date; never the clock, so an undated page stays undated. */
export function readArticleDate(document: Document, evidence = ANY): ArticleDate {
  const jsonLd = fromJsonLd(document, evidence);
  if (jsonLd !== null) return { date: jsonLd, origin: 'json-ld', confidence: 'high' };
  const meta = fromMeta(document, evidence);
  if (meta !== null) return { date: meta, origin: 'meta', confidence: 'high' };
  const time = fromTime(document, evidence);
  if (time !== null) return { date: time.day, origin: 'time', confidence: time.near ? 'medium' : 'low' };
  const address = fromAddress(document.location?.pathname ?? '');
  if (address !== null) return { date: address, origin: 'url', confidence: 'medium' };
  return UNDATED;
}
