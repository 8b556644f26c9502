/** Where a page says when it was published, best source first; never guessed. */
import { describe, expect, it } from 'vitest';
import { isoDay, readArticleDate } from '../../page/read/article-date';

const page = (head: string, body = '<h1>Headline</h1><p>Text</p>') =>
  new DOMParser().parseFromString(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, 'text/html');
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('the date of an article', () => {
  it.each([
    ['JSON-LD', jsonLd({ '@type': 'NewsArticle', datePublished: '2025-08-21T09:00:00Z' }), '', '2025-08-21', 'json-ld'],
    [
      'JSON-LD in a graph',
      jsonLd({ '@graph': [{ '@type': 'WebPage' }, { '@type': 'Article', datePublished: '2024-07-10' }] }),
      '',
      '2024-07-10',
      'json-ld',
    ],
    [
      'broken JSON-LD',
      '<script type="application/ld+json">{"datePublished": "2023-05-01T00:00", oops</script>',
      '',
      '2023-05-01',
      'json-ld',
    ],
    [
      'a meta element',
      '<meta property="article:published_time" content="2022-03-29T18:00:00+03:00">',
      '',
      '2022-03-29',
      'meta',
    ],
    [
      'JSON-LD before meta',
      `<meta name="date" content="2020-01-01">${jsonLd({ '@type': 'NewsArticle', datePublished: '2025-01-02' })}`,
      '',
      '2025-01-02',
      'json-ld',
    ],
    [
      'a time beside the headline',
      '',
      '<article><h1>H</h1><time datetime="2025-12-14">yesterday</time></article>',
      '2025-12-14',
      'time',
    ],
  ] as const)('is read from %s', (_, head, body, date, origin) => {
    const found = readArticleDate(page(head, body || undefined));
    expect({ date: found.date, origin: found.origin }).toEqual({ date, origin });
  });

  it.each([
    ['a page that states none', '', ''],
    ['the product on the page', jsonLd({ '@type': 'Product', datePublished: '2025-08-21' }), ''],
    ['a day that does not exist', '<meta name="date" content="2025-02-30">', ''],
    [
      'many times and none near the headline',
      '',
      '<div><time datetime="2025-01-01"></time></div><div><time datetime="2025-02-01"></time></div>',
    ],
  ] as const)('is not taken from %s', (_, head, body) => {
    expect(readArticleDate(page(head, body || undefined)).origin).toBe('none');
  });

  it.each([
    ['2025-08-21T00:30:00+03:00', '2025-08-21'],
    ['20250821', '2025-08-21'],
    ['Thu, 21 Aug 2025 09:00:00 GMT', '2025-08-21'],
    ['August 21, 2025', '2025-08-21'],
    ['Aug. 21st, 2025, 00:30 a.m.', '2025-08-21'],
    ['21 August 2025', '2025-08-21'],
    ['21 August 2025 | 10:00 Kyiv', '2025-08-21'],
    ['21-Aug-2025', '2025-08-21'],
    ['Thu Aug 21 2025 00:30:00', '2025-08-21'],
    ['2025/08/21', '2025-08-21'],
    ['2025-8-1', '2025-08-01'],
    ['2025.08.21 10:00', '2025-08-21'],
    ['2025', null],
    ['2025-08', null],
    ['202508', null],
    ['2025112', null],
    ['1755763200', null],
    ['August 2025', null],
    ['05/08/2025', null],
    ['21 août 2025', null],
    ['2025-13-01', null],
    ['yesterday', null],
    ['', null],
  ])('reads %j as %j', (text, day) => expect(isoDay(text)).toBe(day));
});
