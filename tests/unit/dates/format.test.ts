import { describe, expect, it } from 'vitest';
import { formatSpan } from '../../../core/dates/format';

/** Intl writes narrow and thin spaces, which no reader can tell from a space. */
const plain = (text: string) => text.replace(/[\u2009\u202f\u00a0]/g, ' ');

describe('dates in words', () => {
  it.each([
    ['2025-08-21', 'en', '21 Aug 2025'],
    ['2025-08-21', 'en-US', '21 Aug 2025'],
    ['2026-01', 'en', 'Jan 2026'],
    ['2025', 'en', '2025'],
    ['2022-03-29/2022-04-15', 'en', '29 Mar – 15 Apr 2022'],
    ['2022-03/2022-04', 'en', 'Mar – Apr 2022'],
    ['2022-03/2022-04-15', 'en', 'Mar 2022 – 15 Apr 2022'],
    ['2025-08-21/2025-08-21', 'en', '21 Aug 2025'],
    ['1949-04-04/', 'en', '4 Apr 1949 –'],
    ['2025-08-21', 'de', '21. Aug. 2025'],
    ['2025-08-21', 'fr', '21 août 2025'],
    ['2025-08-21', 'not a language', '21 Aug 2025'],
  ])('%s in %s', (span, locale, text) => {
    expect(plain(formatSpan(span, locale))).toBe(text);
  });

  it('writes months out in the long style', () => {
    expect(formatSpan('2026-07-01', 'en', 'long')).toBe('1 July 2026');
  });

  it.each(['ar', 'fa', 'th', 'ar-SA', 'ja-JP-u-ca-japanese'])('keeps our calendar and digits in %s', (locale) => {
    expect(formatSpan('2025-08-21', locale)).toContain('2025');
  });
});
