import { describe, expect, it } from 'vitest';
import { readingDate } from '../../../core/cards/reading-date';

const DATA = '2026-07-01';
const TODAY = '2026-07-10';
const at = (date: string, origin: 'meta' | 'none' = 'meta') =>
  readingDate({ date, origin, confidence: 'high' }, DATA, TODAY);

describe('the date a card is shown at', () => {
  it.each([
    ['2025-08-21', { case: 'article', asOf: '2025-08-21', article: '2025-08-21' }],
    ['2025-08-21T23:30:00-07:00', { case: 'article', asOf: '2025-08-21', article: '2025-08-21' }],
    ['2025-08', { case: 'article', asOf: '2025-08', article: '2025-08' }],
    ['2026-07-08', { case: 'after-data', asOf: DATA, article: '2026-07-08' }],
    ['2026-07-11', { case: 'after-data', asOf: DATA, article: '2026-07-11' }],
    ['2031-01-03', { case: 'future', asOf: DATA, article: '2031-01-03' }],
    ['yesterday', { case: 'no-date', asOf: DATA, article: null }],
  ])('for an article of %s', (date, reading) => {
    expect(at(date)).toEqual(reading);
  });

  it('is the data’s own where the page states none', () => {
    expect(at('2025-08-21', 'none')).toEqual({ case: 'no-date', asOf: DATA, article: null });
  });
});
