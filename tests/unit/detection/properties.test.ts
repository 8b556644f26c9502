import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect, explain, scan } from '../../../core/detection';
import { foldText } from '../../../core/detection/fold';
import { scanCounted } from '../../../core/detection/scan';
import { newsText } from '../../../scripts/bench/generate/text';
import { DEBATE, lexicon } from './lexicon';

const odd = fc.constantFrom(
  '\ud800',
  '\udc00',
  '\u0000',
  '\u0301'.repeat(50),
  '\u00ad',
  '\u200b',
  '\u202e',
  'שלום',
  '\u{1F1FA}\u{1F1E6}',
  'ß',
  'ﬁ',
  'œ',
  ' ',
  '\n',
  '\r\n',
  '\n\n',
  '. ',
  '-',
  '’',
);
const term = fc.constantFrom(
  'Budapest Memorandum',
  'Article 5',
  'NATO',
  'Зеленського',
  'Sicherheitsgarantien',
  'İstanbul',
  'E3',
  DEBATE,
  'Trump',
  'the',
);
const text = fc.array(fc.oneof(odd, term, fc.string({ unit: 'binary' }), fc.string())).map((parts) => parts.join(''));

describe('any text', () => {
  it('never throws, and every span is a real slice with a name to show', () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom('en', 'uk', '', 'zz'), (body, title, lang) => {
        let end = 0;
        for (const mention of detect(lexicon, { text: body, title, lang, published: null })) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(body.length);
          expect(foldText(body.slice(mention.start, mention.end))).not.toBe('');
          expect(lexicon.cards).toContain(mention.card);
          expect(mention.why.cues.length).toBeLessThanOrEqual(3);
          expect(explain(mention.why)).not.toBe('');
          end = mention.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds a form whatever stands around it', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const body = `${before}\n\nBudapest Memorandum\n\n${after}`;
        const at = before.length + 2;
        // Found, not decided on: a word of sport beside it says that it is not about the debate.
        const spans = scan(lexicon, body, 'en')?.hits.map((hit) => hit.start) ?? [];
        expect(spans).toContain(at);
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same whether or not ignorable characters stand inside words', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), { maxLength: 12 }), (cuts) => {
        const plain = `${DEBATE} The Budapest Memorandum, NATO and Sergei Lavrov.`;
        const letters = [...plain];
        for (const cut of cuts)
          if (/\p{L}/u.test(letters[cut] ?? '') && /\p{L}/u.test(letters[cut + 1] ?? '')) letters[cut] += '\u00ad';
        const run = (body: string): string[] =>
          detect(lexicon, { text: body, title: '', lang: 'en', published: null }).map(
            (m) => `${body.slice(m.start, m.end).replaceAll('\u00ad', '')}|${m.card}`,
          );
        expect(run(letters.join(''))).toEqual(run(plain));
      }),
    );
  });
});

describe('work grows no faster than the text', () => {
  const steps = (body: string): number => {
    const counter = { steps: 0 };
    scanCounted(lexicon, body, '', counter);
    return counter.steps;
  };
  it.each([
    ['prose', `${DEBATE} `],
    ['one word', 'a'],
    ['sharp s', 'ß'],
    ['the first words of forms', 'Article Article 5 of the Istanbul Istanbul '],
    ['combining marks', 'N\u0301\u0301\u0301ATO '],
    ['soft hyphens', 'Bu\u00ad\u00addapest '],
    ['full stops', 'J. D. '],
  ])('%s', (_name, unit) => {
    const once = Math.max(steps(unit.repeat(200)), 20);
    expect(steps(unit.repeat(1600))).toBeLessThanOrEqual(once * 8 * 1.2);
  });

  it('costs nothing where nothing is found', () => {
    expect(scan(lexicon, 'Zzz qqq. '.repeat(100), 'en')).toBeNull();
    expect(steps('Zzz qqq. '.repeat(100))).toBe(0);
  });

  it('looks at few words of a text about something else', () => {
    const text = newsText({ length: 50_000, languages: ['en'], mentions: [], seed: 3 }).join('');
    // The lines of the lexicon that the text touches are read the first time.
    steps(text);
    expect(steps(text)).toBeLessThan(text.length / 4);
  });
});
