import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareSpans,
  firstDay,
  isOverBy,
  isUnderWayOn,
  lastDay,
  parsePartialDate,
  spanEnds,
} from '../../../core/dates/span';
import { anyDay, anySpan } from '../cards/arbitrary';

describe('spans of partial dates', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2025-08-15', '2025-08-15', '2025-08-15'],
    ['2022-03/2022-04', '2022-03-01', '2022-04-30'],
    ['2022-03-29/2022', '2022-03-29', '2022-12-31'],
    ['1949-04-04/', '1949-04-04', '9999-12-31'],
  ])('%s lasts from %s to %s', (span, first, last) => {
    expect([firstDay(span), lastDay(span)]).toEqual([first, last]);
  });

  it.each([
    ['2025-08-21T10:00:00+03:00', '2025-08-21'],
    [' 2025-08 ', '2025-08'],
    ['2025', '2025'],
    ['2025-02-30', null],
    ['21 August 2025', null],
    ['', null],
  ])('reads %j as %s', (text, date) => {
    expect(parsePartialDate(text)).toBe(date);
  });

  it('orders by the end, then by the beginning', () => {
    const sorted = ['2025', '2025-08', '2022-03/2022-04', '2022-04', '2025-08-15'].sort(compareSpans);
    expect(sorted).toEqual(['2022-03/2022-04', '2022-04', '2025-08-15', '2025-08', '2025']);
  });

  it('compares as an order: both ways round and through a third', () => {
    fc.assert(
      fc.property(anySpan, anySpan, anySpan, (a, b, c) => {
        expect(Math.sign(compareSpans(a, b))).toBe(-Math.sign(compareSpans(b, a)) + 0);
        if (compareSpans(a, b) <= 0 && compareSpans(b, c) <= 0) expect(compareSpans(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('has a span begin no later than it ends, and over on a day only when its last possible day is', () => {
    fc.assert(
      fc.property(anySpan, anyDay, (span, day) => {
        expect(firstDay(span) <= lastDay(span)).toBe(true);
        expect(isOverBy(span, day) && isUnderWayOn(span, day)).toBe(false);
        expect(isOverBy(span, day)).toBe(spanEnds(span).to !== '' && lastDay(span) <= day);
      }),
    );
  });
});
