import { describe, expect, it } from 'vitest';
import { detect, loadLexicon } from '../../../core/detection';
import { longPage } from '../../../scripts/bench/endurance/pages';
import { syntheticForms, syntheticLexicon } from '../../../scripts/bench/generate/lexicon';
import { newsText } from '../../../scripts/bench/generate/text';

describe('generated texts and lexicons', () => {
  it('are the same in every run, of the length asked for', () => {
    const options = { length: 20_000, languages: ['en', 'uk'], mentions: ['Budapest Memorandum'], seed: 1 } as const;
    const nodes = newsText(options);
    expect(newsText(options)).toEqual(nodes);
    const text = nodes.join('');
    expect(text.length).toBeGreaterThanOrEqual(20_000);
    expect(text.length).toBeLessThan(22_000);
    expect(text).toContain('Budapest Memorandum');
    expect(text).toMatch(/\p{Script=Cyrillic}/u);
  });

  it('give larger lexicons that begin with the smaller ones, without the words to avoid', () => {
    const small = syntheticForms(100, new Set());
    expect(syntheticForms(1000, new Set()).slice(0, 100)).toEqual(small);
    const avoid = new Set(small.join(' ').toLowerCase().split(' '));
    const other = syntheticForms(100, avoid).join(' ').toLowerCase().split(' ');
    expect(other.filter((word) => avoid.has(word))).toEqual([]);
  });

  it('can be packed and found', () => {
    const forms = syntheticForms(500, new Set());
    const lexicon = loadLexicon(syntheticLexicon(forms));
    const text = `He named ${forms[7]} and ${forms[400]} there.`;
    const found = detect(lexicon, { text, title: '', lang: 'en', published: null });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([forms[7], forms[400]]);
  });

  it('make a long page', () => {
    expect(longPage(50_000).length).toBeGreaterThan(50_000);
  });
});
