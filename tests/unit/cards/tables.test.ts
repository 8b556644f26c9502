import { describe, expect, it } from 'vitest';
import { cardAsOf } from '../../../core/cards/as-of';
import { comparePositions } from '../../../core/cards/compare';
import { dateStrip } from '../../../core/cards/date-strip';
import { numberSources } from '../../../core/cards/source-numbers';
import { statementsKnown, statementsSince } from '../../../core/cards/statements';
import { eventsByYear, timelineOf } from '../../../core/cards/timeline';
import { cardOf } from './arbitrary';

const sources = ['a-source'];
const fact = (date: string, source = 'a-source') => ({
  date,
  text: `On ${date}.`,
  certainty: 'agreed',
  sources: [source],
});

describe('the positions table', () => {
  const issue = (order: number, party: string, date: string) =>
    cardOf({
      id: `issue-${order}`,
      issue: { order, short: `Issue ${order}` },
      positions: [{ party, date, text: 'So.', sources }],
    });
  const table = comparePositions(
    [issue(2, 'russia', '2026-01-01'), cardOf({ id: 'no-issue' }), issue(1, 'ukraine', '2025-01-01')],
    ['ukraine', 'russia'],
    '2025-08-21',
  );

  it('has a column an issue in their order and a row a party', () => {
    expect(table.issues.map(({ short }) => short)).toEqual(['Issue 1', 'Issue 2']);
    expect(table.rows.map(({ party }) => party)).toEqual(['ukraine', 'russia']);
  });

  it('shows the position of the day and what changed since, and calls nobody silent without a record', () => {
    const [ukraine, russia] = table.rows;
    expect(ukraine?.cells[0]?.current?.date).toBe('2025-01-01');
    expect(ukraine?.cells[1]).toMatchObject({ current: null, noneAsOf: null });
    expect(russia?.cells[1]).toMatchObject({ current: null, noneAsOf: null, later: [{ date: '2026-01-01' }] });
  });
});

describe('the timeline', () => {
  const events = timelineOf([
    cardOf({ id: 'one', facts: [fact('2025-08-15'), fact('2022-03/2022-04')] }),
    cardOf({ id: 'two', kind: 'person', offices: [{ title: 'Envoy', from: '2024-02', to: null, sources }] }),
    cardOf({
      id: 'three',
      status: [
        { date: '2022-04-15', step: 'drafted', sources },
        { date: '2022-03-29', step: 'proposed', sources },
      ],
    }),
  ]);

  it('puts every event of every card in order of time', () => {
    expect(events.map(({ date }) => date)).toEqual([
      '2022-03-29',
      '2022-04-15',
      '2022-03/2022-04',
      '2024-02',
      '2025-08-15',
    ]);
    expect(events[3]).toMatchObject({ card: { id: 'two' }, statement: { kind: 'office', event: 'begun' } });
  });

  it('groups them by the year in which they ended', () => {
    expect([...eventsByYear(events)].map(([year, list]) => [year, list.length])).toEqual([
      ['2022', 3],
      ['2024', 1],
      ['2025', 1],
    ]);
  });
});

describe('the strip of dates', () => {
  const strip = (dates: string[], day: string) => {
    const view = cardAsOf(cardOf({ facts: dates.map((date) => fact(date)) }), day);
    return dateStrip([...statementsKnown(view), ...statementsSince(view)], view.day);
  };

  it('keeps what was known left of the day and the rest right of it, in order', () => {
    const made = strip(['1949-04-04', '2025-08', '2025-08-20', '2025-08-21', '2025', '2026-01'], '2025-08-21');
    for (const { at, known } of made?.dots ?? [])
      expect(known ? at <= (made?.dayAt ?? 0) : at > (made?.dayAt ?? 1)).toBe(true);
    expect(made?.dots.map(({ date }) => date)).toEqual([
      '1949-04-04',
      '2025-08-20',
      '2025-08-21',
      '2025-08',
      '2025',
      '2026-01',
    ]);
    expect([made?.dots[0]?.at, made?.dots.at(-1)?.at]).toEqual([0, 1]);
    expect([made?.firstYear, made?.lastYear]).toEqual(['1949', '2026']);
  });

  it('draws two days in a row apart, beside decades', () => {
    const made = strip(['1949-04-04', '2025-08-19', '2025-08-20'], '2025-08-21');
    const [, before, after] = made?.dots ?? [];
    expect((after?.at ?? 0) - (before?.at ?? 0)).toBeGreaterThan(0.05);
  });

  it('keeps forty days apart by the width of a dot', () => {
    const days = Array.from(
      { length: 40 },
      (_, index) => `2025-${index < 31 ? '07' : '08'}-${String((index % 31) + 1).padStart(2, '0')}`,
    );
    const dots = strip(['1949-04-04', ...days], '2025-08-21')?.dots ?? [];
    const gaps = dots.slice(1).map(({ at }, index) => at - (dots[index]?.at ?? 0));
    expect(dots).toHaveLength(41);
    expect(Math.min(...gaps)).toBeGreaterThan(0.02);
  });

  it('is not drawn for a single date', () => {
    expect(strip(['2025-08-20'], '2025-08-21')).toBeNull();
  });
});

describe('source numbers', () => {
  it('follow the order in which the reader meets the sources', () => {
    const card = cardOf({
      definitionSources: ['def'],
      facts: [fact('2022', 'old'), fact('2025', 'new'), fact('2026', 'later')],
    });
    expect([...numberSources(cardAsOf(card, '2025-12-31'))]).toEqual([
      ['def', 1],
      ['new', 2],
      ['old', 3],
      ['later', 4],
    ]);
  });

  it('count every source of what was known before those of what came since', () => {
    const card = cardOf({
      definitionSources: ['def'],
      status: [
        { date: '2022', step: 'drafted', sources: ['first-step'] },
        { date: '2023', step: 'signed', sources: ['step'] },
        { date: '2026', step: 'ended', sources: ['later'] },
      ],
    });
    expect([...numberSources(cardAsOf(card, '2025-12-31')).keys()]).toEqual(['def', 'step', 'first-step', 'later']);
  });
});
