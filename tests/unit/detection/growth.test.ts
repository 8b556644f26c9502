import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../core/detection';
import { scanCounted } from '../../../core/detection/scan';
import { syntheticForms, syntheticLexicon } from '../../../scripts/bench/generate/lexicon';
import { newsText } from '../../../scripts/bench/generate/text';

const off = newsText({ length: 40_000, languages: ['en'], mentions: [], seed: 11 });
const avoid = new Set(
  off
    .join(' ')
    .toLowerCase()
    .match(/\p{L}+/gu),
);
const forms = syntheticForms(30_000, avoid);
const texts = newsText({ length: 40_000, languages: ['en'], mentions: forms.slice(0, 300), seed: 11 });

/** Letters read by the matcher in a second scan of all texts, and the forms found. */
function work(size: number): { letters: number; hits: number } {
  const lexicon = loadLexicon(syntheticLexicon(forms.slice(0, size)));
  const counter = { steps: 0 };
  let hits = 0;
  for (const text of texts) scanCounted(lexicon, text, '', null);
  for (const text of texts) hits += scanCounted(lexicon, text, '', counter)?.hits.length ?? 0;
  return { letters: counter.steps, hits };
}

describe('work grows hardly with the lexicon', () => {
  it('reads few letters more under thirty times the forms', () => {
    const small = work(1000);
    const large = work(30_000);
    expect(small.hits).toBeGreaterThan(100);
    expect(large.hits).toBeGreaterThanOrEqual(small.hits);
    // A word of a longer form may be a form of the larger lexicon by itself.
    expect(large.hits).toBeLessThan(small.hits * 1.05);
    expect(large.letters - small.letters).toBeLessThan(texts.join('').length / 5);
    // Packing thirty thousand forms takes seconds on a busy machine.
  }, 60_000);
});
