/** A made-up card with every part, so that tests do not follow the data. */
import type { CardBundle } from '../../core/cards/bundle';
import { cardSchema, type Source } from '../../data/schema';

const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  publisher: `Publisher ${id}`,
  title: `Title ${id}`,
  date: '2025-08-20',
  url: `https://news.example/${id}`,
  kind: 'newsroom',
  access: 'read',
  ...more,
});

const fact = (date: string, text: string, sources: string[]) => ({ date, text, certainty: 'agreed', sources });

export const bundle: CardBundle = {
  card: cardSchema.parse({
    $schema: '../card.schema.json',
    id: 'a-card',
    kind: 'document',
    title: 'A draft treaty',
    definition: 'What the draft is.',
    definitionSources: ['one'],
    status: [
      { date: '2022-04-15', step: 'drafted', sources: ['one'] },
      { date: '2026-02-01', step: 'signed', note: 'Signed at last.', sources: ['six'] },
    ],
    facts: [
      fact('2022-03-29', 'The oldest fact.', ['one']),
      fact('2023-01', 'The second fact.', ['two']),
      fact('2024-01', 'The third fact.', ['three']),
      { date: '2025-08-20', text: 'The newest fact.', certainty: 'stated', by: 'Russia', sources: ['four', 'five'] },
      fact('2025-08', 'Some day in August.', ['five']),
      fact('2026-01-06', 'A later fact.', ['six']),
    ],
    accounts: [
      {
        question: 'Who proposed it?',
        voices: [
          {
            who: 'Minister of Russia',
            party: 'russia',
            date: '2025-01-01',
            standing: 'official',
            text: 'They did.',
            sources: ['two'],
          },
          {
            who: 'Adviser of Ukraine',
            party: 'ukraine',
            date: '2026-01-01',
            standing: 'participant',
            text: 'We did not.',
            sources: ['three'],
          },
        ],
      },
    ],
    positions: [
      { party: 'ukraine', date: '2025-03-11', text: 'Ukraine accepts.', sources: ['two'] },
      { party: 'ukraine', date: '2026-06-04', text: 'Ukraine asks for more.', sources: ['six'] },
      { party: 'russia', date: '2024', text: 'Russia refuses.', sources: ['three'] },
      { party: 'turkey', noneFound: '2026-07-01' },
      { party: 'china', noneFound: '2026-07-01' },
    ],
    related: ['b-card'],
    history: [{ date: '2026-07-01', change: 'First version.' }],
  }),
  sources: {
    one: source('one', { kind: 'treaty', access: 'not-reopened' }),
    two: source('two', { kind: 'state-media', state: 'Russia' }),
    three: source('three', { date: null }),
    four: source('four', { access: 'copy' }),
    five: source('five'),
    six: source('six'),
  },
  related: [{ id: 'b-card', title: 'Another card', kind: 'person' }],
  dataDate: '2026-07-01',
};
