/** Random cards and dates for property tests. */
import fc from 'fast-check';
import type { Card } from '../../../core/cards/types';
import { firstDay, lastDay } from '../../../core/dates/span';
import { CERTAINTIES, cardSchema, PARTIES, STANDINGS, STATUS_STEPS } from '../../../data/schema';

export const anyDay = fc
  .integer({ min: Date.UTC(2014, 0) / 864e5, max: Date.UTC(2026, 5, 30) / 864e5 })
  .map((day) => new Date(day * 864e5).toISOString().slice(0, 10));

export const anyDate = fc.tuple(anyDay, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));

export const anySpan = fc.oneof(
  anyDate,
  fc
    .tuple(anyDate, anyDate)
    .map(([a, b]) => (firstDay(a) <= firstDay(b) ? [a, b] : [b, a]))
    .filter(([a = '', b = '']) => firstDay(a) <= firstDay(b) && lastDay(a) <= lastDay(b))
    .map(([a, b]) => `${a}/${b}`),
);

const sources = fc.constant(['a-source']);
const party = fc.constantFrom(...PARTIES);
const word = fc.constantFrom('alpha', 'beta', 'gamma');
const none = fc.record({ party, noneFound: anyDate });
const few = <T>(entry: fc.Arbitrary<T>) => fc.array(entry, { maxLength: 6 });

const office = fc
  .tuple(word, fc.option(anyDate), fc.option(anyDate))
  .filter(([, from, to]) => from === null || to === null || lastDay(from) <= firstDay(to))
  .map(([title, from, to]) => ({ title, from, to, sources: ['a-source'] }));

const voice = fc.record({
  who: word,
  party,
  date: anySpan,
  standing: fc.constantFrom(...STANDINGS),
  text: word,
  sources,
});
const fact = fc.record({ date: anySpan, text: word, certainty: fc.constantFrom(...CERTAINTIES), by: word, sources });

/** Every entry is its own object, so that tests can count them by identity. */
export const anyCard: fc.Arbitrary<Card> = fc
  .record({
    status: few(fc.record({ date: anySpan, step: fc.constantFrom(...STATUS_STEPS), sources })),
    offices: few(office),
    facts: few(fact),
    accounts: few(
      fc.record({ question: word, voices: fc.array(fc.oneof(voice, none), { minLength: 2, maxLength: 5 }) }),
    ),
    positions: few(fc.oneof(fc.record({ party, date: anySpan, text: word, sources }), none)),
  })
  .map((parts) => cardOf(parts));

/** A card with the given parts, as the data's own schema reads it. */
export function cardOf(parts: object): Card {
  return cardSchema.parse({
    $schema: '../card.schema.json',
    id: 'a-card',
    kind: 'document',
    title: 'A card',
    definition: 'What it is.',
    definitionSources: ['a-source'],
    history: [{ date: '2026-07-01', change: 'First version.' }],
    ...parts,
  });
}
