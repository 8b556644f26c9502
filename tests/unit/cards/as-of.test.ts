import { describe, expect, it } from 'vitest';
import { cardAsOf } from '../../../core/cards/as-of';
import { cardOf } from './arbitrary';

const sources = ['a-source'];
const fact = (date: string) => ({ date, text: `On ${date}.`, certainty: 'agreed', sources });
const position = (party: string, date: string) => ({ party, date, text: `${party} on ${date}.`, sources });
const datesOf = (entries: readonly { date: string }[]) => entries.map(({ date }) => date);

describe('facts', () => {
  const card = cardOf({
    facts: ['2025-08-21', '2025-08', '2025', '2022-03/2022-04', '2025-08-22', '2025-07'].map(fact),
  });

  it('are known from their last possible day on', () => {
    const { known, later } = cardAsOf(card, '2025-08-21').facts;
    expect(datesOf(known)).toEqual(['2025-08-21', '2025-07', '2022-03/2022-04']);
    expect(datesOf(later)).toEqual(['2025', '2025-08', '2025-08-22']);
  });

  it('are read from the first day an article can have: "2025-08" does not know the 15th', () => {
    expect(datesOf(cardAsOf(card, '2025-08').facts.known)).toEqual(['2025-07', '2022-03/2022-04']);
  });

  it('count a span from its end', () => {
    expect(datesOf(cardAsOf(card, '2022-04-15').facts.known)).toEqual([]);
    expect(datesOf(cardAsOf(card, '2022-04-30').facts.known)).toEqual(['2022-03/2022-04']);
  });
});

describe('status', () => {
  const step = (date: string, name: string) => ({ date, step: name, sources });
  const card = cardOf({
    status: [step('2022-03-29', 'proposed'), step('2022-04-15', 'drafted'), step('2022-05-17', 'never-signed')],
  });

  it('is the latest step by the day', () => {
    expect(cardAsOf(card, '2022-04-20').status.current?.step).toBe('drafted');
    expect(cardAsOf(card, '2025-01-01').status.current?.step).toBe('never-signed');
    expect(cardAsOf(card, '2021-01-01').status.current).toBeNull();
  });

  it('takes the step written last of two on one day', () => {
    const sameDay = cardOf({ status: [step('2024-02-16', 'signed'), step('2024-02-16', 'in-force')] });
    expect(cardAsOf(sameDay, '2024-02-16').status.current?.step).toBe('in-force');
  });
});

describe('offices', () => {
  const office = (title: string, from: string | null, to: string | null) => ({ title, from, to, sources });
  const card = cardOf({
    offices: [office('US senator', '2011-01-03', '2025-01-20'), office('Secretary of State', '2025-01-21', null)],
  });
  const titles = (date: string) => {
    const { held, former, later, ended } = cardAsOf(card, date).offices;
    return Object.fromEntries(
      Object.entries({ held, former, later, ended }).map(([part, list]) => [part, list.map(({ title }) => title)]),
    );
  };

  it('tells the office of the day from the one that came later', () => {
    expect(titles('2024-11-20')).toEqual({
      held: ['US senator'],
      former: [],
      later: ['Secretary of State'],
      ended: ['US senator'],
    });
    expect(titles('2025-08-21')).toEqual({
      held: ['Secretary of State'],
      former: ['US senator'],
      later: [],
      ended: [],
    });
  });

  it('holds an office through its last day', () => {
    expect(titles('2025-01-20')).toMatchObject({ held: ['US senator'], ended: [] });
  });

  it('does not begin an office before it certainly began', () => {
    const month = cardOf({ offices: [office('Chairman', '2025-04', null)] });
    expect(cardAsOf(month, '2025-04-15').offices.later).toHaveLength(1);
    expect(cardAsOf(month, '2025-04-30').offices.held).toHaveLength(1);
  });

  it('does not end an office before it certainly ended', () => {
    const month = cardOf({ offices: [office('Envoy', null, '2025-12')] });
    expect(cardAsOf(month, '2025-12-15').offices.held).toHaveLength(1);
    expect(cardAsOf(month, '2026-01-01').offices.former).toHaveLength(1);
  });
});

describe('positions', () => {
  const card = cardOf({
    positions: [
      position('ukraine', '2025-03-11'),
      position('ukraine', '2026-06-04'),
      position('ukraine', '2024-01-01'),
      position('russia', '2026-01-01'),
      { party: 'turkey', noneFound: '2026-07-01' },
      { party: 'china', noneFound: '2025-01' },
    ],
  });
  const cell = (party: string, date: string) => cardAsOf(card, date).positions.find((one) => one.party === party);

  it('give each party its latest step, the earlier ones and what changed since', () => {
    expect(cell('ukraine', '2025-08-21')).toMatchObject({
      current: { date: '2025-03-11' },
      earlier: [{ date: '2024-01-01' }],
      later: [{ date: '2026-06-04' }],
      noneAsOf: null,
    });
  });

  it('do not call a party silent of whom nobody recorded that nothing was found', () => {
    expect(cell('russia', '2025-08-21')).toMatchObject({
      current: null,
      noneAsOf: null,
      later: [{ date: '2026-01-01' }],
    });
  });

  it('say "none found" as of the day, never as of a later one', () => {
    expect(cell('turkey', '2025-08-21')?.noneAsOf).toBe('2025-08-21');
    expect(cell('china', '2025-08-21')?.noneAsOf).toBe('2025-01');
  });
});

describe('accounts', () => {
  const voice = (party: string | undefined, date: string) => ({
    who: party ?? 'A reporter',
    ...(party && { party }),
    date,
    standing: 'official',
    text: 'So.',
    sources,
  });

  it('call only those parties silent of whom a record says so, and name those that were heard later', () => {
    const card = cardOf({
      accounts: [
        {
          question: 'Why?',
          voices: [
            voice('russia', '2025-01-01'),
            voice('russia', '2026-01-01'),
            voice(undefined, '2025-01-01'),
            voice('ukraine', '2026-01-01'),
            { party: 'turkey', noneFound: '2026-07-01' },
            { party: 'china', noneFound: '2025-08' },
          ],
        },
      ],
    });
    const [account] = cardAsOf(card, '2025-08-21').accounts;
    expect(account?.voices).toHaveLength(2);
    expect(account?.later).toHaveLength(2);
    // Somebody looked in August, perhaps on a day before the 21st: that says nothing of China.
    expect(account?.silent).toEqual([{ party: 'turkey', noneFound: '2025-08-21' }]);
    expect(account?.silentSince.map(({ party }) => party)).toEqual(['turkey', 'china']);
    expect(account?.heardLater).toEqual(['ukraine']);
  });
});
