import { describe, expect, it } from 'vitest';
import { cardAsOf } from '../../../core/cards/as-of';
import { type CitationWords, citation } from '../../../core/cards/citation';
import type { Source } from '../../../core/cards/types';
import { cardOf } from './arbitrary';

const source = (id: string, title: string): Source => ({
  id,
  publisher: `Publisher of ${id}`,
  title,
  date: '2025-08-20',
  url: `https://news.example/${id}?a=(1)`,
  kind: 'newsroom',
  access: 'read',
});

const card = cardOf({
  title: 'Istanbul draft [2022]',
  status: [{ date: '2022-05-17', step: 'never-signed', sources: ['one'] }],
  facts: [
    { date: '2025-08-20', text: 'Known *then*.', certainty: 'stated', by: 'Russia', sources: ['one', 'two'] },
    { date: '2026-01-01', text: 'Came later.', certainty: 'agreed', sources: ['three'] },
  ],
  positions: [
    { party: 'ukraine', date: '2025-03', text: 'A position.', sources: ['two'] },
    { party: 'turkey', noneFound: '2026-07-01' },
  ],
  definitionSources: ['one'],
});
const bundle = {
  card,
  sources: { one: source('one', 'Title_one'), two: source('two', 'Title two'), three: source('three', 'Title three') },
  related: [],
  dataDate: '2026-07-01',
};
const words: CitationWords = {
  kind: 'Document · never signed',
  asOf: 'As of this article (21 Aug 2025)',
  whoSaysWhat: 'Who says what',
  since: 'Since then',
  sources: 'Sources',
  factsAsOf: 'Facts as of 1 July 2026',
  date: (span) => span,
  label: ({ kind }) => (kind === 'fact' ? 'said by one side: Russia' : null),
  noneFound: (party, asOf) => `${party}: none found as of ${asOf}`,
  heardLater: (parties) => `Later: ${parties.join(', ')}`,
  sourceKind: ({ kind }) => kind,
};
const cite = (format: 'text' | 'markdown', withSince = false) =>
  citation(bundle, cardAsOf(card, '2025-08-21'), words, { format, withSince });

describe('a copied card', () => {
  it('writes each question above its voices, with the parties that are silent or were heard later', () => {
    const voice = (who: string, party: string, date: string) => ({
      who,
      party,
      date,
      standing: 'official',
      text: `${who} said so.`,
      sources: ['one'],
    });
    const asked = cardOf({
      accounts: [
        {
          question: 'Who *broke* it?',
          voices: [
            voice('Anna', 'ukraine', '2025-01-01'),
            voice('Boris', 'russia', '2026-01-01'),
            { party: 'china', noneFound: '2026-07-01' },
          ],
        },
        { question: 'And later?', voices: [voice('Carl', 'nato', '2026-02-01'), voice('Dora', 'eu', '2026-03-01')] },
      ],
      positions: [
        { party: 'ukraine', date: '2025-03', text: 'A position.', sources: ['two'] },
        { party: 'russia', date: '2026-03', text: 'A later one.', sources: ['two'] },
      ],
    });
    const text = citation({ ...bundle, card: asked }, cardAsOf(asked, '2025-08-21'), words, {
      format: 'markdown',
      withSince: true,
    });
    expect(text).toContain(
      [
        '### Who says what',
        '- 2025-03: A position. \\[2\\]',
        '- Later: russia',
        '#### Who \\*broke\\* it?',
        '- 2025-01-01: Anna said so. \\[3\\]',
        '- china: none found as of 2025-08-21',
        '- Later: russia',
        '',
        '### Since then',
        '- 2026-03: A later one. \\[2\\]',
        '#### Who \\*broke\\* it?',
        '- 2026-01-01: Boris said so. \\[3\\]',
        '- china: none found as of 2026-07-01',
        '#### And later?',
        '- 2026-03-01: Dora said so. \\[3\\]',
        '- 2026-02-01: Carl said so. \\[3\\]',
      ].join('\n'),
    );
  });

  it('holds each shown statement with its date and sources', () => {
    expect(cite('text')).toBe(
      [
        'Istanbul draft [2022]\nDocument · never signed',
        'What it is. [1]',
        'As of this article (21 Aug 2025)\n- 2025-08-20 · said by one side: Russia: Known *then*. [1, 2]\n- 2022-05-17 [1]',
        'Who says what\n- 2025-03: A position. [2]\n- turkey: none found as of 2025-08-21',
        'Sources\n[1] Publisher of one, “Title_one”, 2025-08-20, newsroom. https://news.example/one?a=(1)\n[2] Publisher of two, “Title two”, 2025-08-20, newsroom. https://news.example/two?a=(1)',
        'Facts as of 1 July 2026',
      ].join('\n\n'),
    );
  });

  it('leaves out what the reader has not unfolded, and its sources', () => {
    expect(cite('text')).not.toContain('Came later');
    expect(cite('text')).not.toContain('Publisher of three');
    expect(cite('text', true)).toContain('Since then\n- 2026-01-01 · said by one side: Russia: Came later. [3]');
    expect(cite('text', true)).toContain('[3] Publisher of three');
  });

  it('escapes Markdown and links the sources', () => {
    const text = cite('markdown');
    expect(text).toContain('## Istanbul draft \\[2022\\]');
    expect(text).toContain('Known \\*then\\*.');
    expect(text).toContain('[Title\\_one](<https://news.example/one?a=(1)>)');
  });
});
