import { describe, expect, it } from 'vitest';
import { PIECE } from '../../../core/detection/windows';
import { DEBATE, find, found } from './lexicon';

describe('whole words', () => {
  it.each([
    ['The senatorial race', []],
    ['Minskaya street', []],
    ['a NATOfied map', []],
    ['xBudapest Memorandum', []],
    ['the Budapest Memorandums9', []],
    ['日本Budapest Memorandum', []],
    ['“Budapest Memorandum”', ['Budapest Memorandum|budapest-memorandum']],
    ['(Budapest Memorandum)', ['Budapest Memorandum|budapest-memorandum']],
    ['Budapest Memorandum.', ['Budapest Memorandum|budapest-memorandum']],
    ['the Budapest Memorandum’s fate', ['Budapest Memorandum|budapest-memorandum']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a long block is looked at in pieces', () => {
  const term = 'Budapest Memorandum';

  it.each(Array.from({ length: term.length + 8 }, (_, before) => before))('a term %i before the border', (before) => {
    for (const border of [PIECE, 3 * PIECE]) {
      const start = border - before;
      const lead = 'of the day '.repeat(border).slice(0, start - 1);
      const mentions = find(`${lead} ${term} and more.`);
      expect(mentions.map((mention) => [mention.start, mention.end])).toEqual([[start, start + term.length]]);
    }
  });

  it('a term at the very end of a piece, and of the block', () => {
    const lead = 'of the day '.repeat(PIECE).slice(0, PIECE - term.length - 1);
    expect(find(`${lead} ${term}`)).toHaveLength(1);
  });
});

describe('capitals', () => {
  it.each([
    ['macron, a sign over a vowel'],
    ['a plate of poutine'],
    ['local interests trump the plan'],
    ['a tusk of ivory'],
    ['the tanker left its anchorage'],
  ])('does not take %s for a name', (text) => {
    expect(found(`${DEBATE} There was ${text}.`).filter((line) => !line.includes('guarantee'))).toEqual([]);
  });
});

describe('the longest form wins', () => {
  it.each([
    ['Article 5-like guarantees', 'article-5-like-guarantees'],
    ['NATO-Russia Founding Act', 'nato-russia-founding-act'],
    ['North Atlantic Council', 'north-atlantic-council'],
    ['UN Charter’s Article 51', 'un-charter-article-51'],
  ])('%s', (term, card) => {
    expect(found(`${DEBATE} It rests on the ${term}.`)).toContain(`${term}|${card}`);
  });
});
