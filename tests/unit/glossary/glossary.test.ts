import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../../core/cards/timeline';
import { dayNumber } from '../../../core/dates/span';
import { clampDay, dayAt, FIRST_DAY } from '../../../core/glossary/days';
import { eventsByMonth } from '../../../core/glossary/months';
import { readRoute, writeRoute } from '../../../core/glossary/route';
import { yearBars } from '../../../core/glossary/year-bars';

describe('an address of the glossary', () => {
  it.each(['', '#timeline', '#positions', '#positions/neutrality', '#istanbul-draft-treaty-2022'])(
    '%s goes there and back',
    (hash) => {
      expect(writeRoute(readRoute(hash))).toBe(hash);
    },
  );

  it('that is broken names no issue, and any other word is a card that may be missing', () => {
    expect(readRoute('#positions/%E0%A4%A')).toEqual({ view: 'positions', issue: null });
    expect(readRoute('#%E0%A4%A')).toEqual({ view: 'cards', id: '%E0%A4%A' });
    expect(readRoute('#No Such')).toEqual({ view: 'cards', id: 'No Such' });
  });
});

describe('a day to stand at', () => {
  it('stays within what the slider covers', () => {
    expect(clampDay('2024-06-01', '2026-07-01')).toBe('2024-06-01');
    expect(clampDay('1999-01-01', '2026-07-01')).toBe(FIRST_DAY);
    expect(clampDay('2031-01-01', '2026-07-01')).toBe('2026-07-01');
    expect(clampDay('', '2026-07-01')).toBeNull();
    expect(clampDay('2024-13-01', '2026-07-01')).toBeNull();
  });

  it('is the slider’s number and back', () => expect(dayAt(dayNumber('2024-02-29'))).toBe('2024-02-29'));
});

const event = (date: string): TimelineEvent => ({
  card: { id: 'a', title: 'A', kind: 'event' },
  date,
  statement: { kind: 'fact', date, sources: ['s'], fact: { date, text: date, certainty: 'agreed', sources: ['s'] } },
});

describe('the timeline', () => {
  it('draws a bar for each year that has events, and shows where years are left out', () => {
    const years = new Map([
      ['2022', [event('2022-01')]],
      ['1949', [event('1949-04-04'), event('1949'), event('1949'), event('1949')]],
      ['2023', [event('2023')]],
    ]);
    expect(yearBars(years)).toEqual([
      { year: '1949', count: 4, height: 1, afterGap: false },
      { year: '2022', count: 1, height: 0.5, afterGap: true },
      { year: '2023', count: 1, height: 0.5, afterGap: false },
    ]);
  });

  it('puts a span under the month in which it ended, and a bare year by itself', () => {
    const found = eventsByMonth(['2022-03-29', '2022-03-29/2022-04-15', '2022-04', '2022'].map(event));
    expect(found.map(({ date, events }) => [date, events.length])).toEqual([
      ['2022-03', 1],
      ['2022-04', 2],
      ['2022', 1],
    ]);
  });
});
