import { describe, expect, it } from 'vitest';
import { reportText } from '../../../core/cards/report-text';

const report = (more: object = {}) =>
  reportText({
    cardId: 'nato-article-5',
    host: 'news.example',
    before: 'A long passage that nobody needs, and then the words ',
    term: 'Article 5',
    after: ' of the treaty, with more that nobody needs.',
    dataDate: '2026-07-01',
    version: '1.0.0',
    ...more,
  });

describe('a report', () => {
  it('gives card, twenty characters to each side, site, data and version', () => {
    expect(report()).toBe(
      'What is wrong: \n\nCard: nato-article-5\nText:  and then the words [Article 5] of the treaty, with\nSite: news.example\nFacts as of: 2026-07-01\nVersion: 1.0.0',
    );
  });

  it.each([
    'https://reader:secret@news.example:8080/private/path?q=1#x',
    'news.example/private/path',
    'news.example?q=1',
  ])('names only the host of %s', (host) => {
    expect(report({ host })).toContain('Site: news.example\n');
    expect(report({ host })).not.toMatch(/private|secret|q=1/);
  });

  it('cuts no letter in half and keeps to one line', () => {
    const text = report({ before: '𝒜'.repeat(30), after: '\n\n🕊️\n'.repeat(30) });
    expect(text).toContain(`Text: ${'𝒜'.repeat(20)}[Article 5]`);
    expect(text.isWellFormed()).toBe(true);
    expect(text.split('\n')).toHaveLength(7);
  });
});
