import { describe, expect, it } from 'vitest';
import { DEBATE, found } from './lexicon';

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
