import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Gate } from '../../../core/gate/gate';
import gate from '../../../data/gate.json';

const opens = (...texts: string[]) => {
  const asked = new Gate(gate.families);
  return texts.some((text) => asked.look(text));
};

describe('the gate', () => {
  it.each([
    ['two families', 'Ukraine asks what NATO would do.'],
    ['one family four times', 'NATO says that NATO decides when NATO and its allies in the North Atlantic Alliance agree.'],
    ['capitals', 'UKRAINE: NATO CHIEFS MEET'],
    ['Cyrillic capitals', 'УКРАЇНА І НАТО'],
    ['words that meet without a space', 'HomeWorldUkraineNATO'],
    ['Turkish', 'Ukrayna için garanti arayışı'],
  ])('opens for %s', (_, text) => expect(opens(text)).toBe(true));

  it.each([
    ['one family once', 'The road to Kyiv is long.'],
    ['beginnings inside words', 'Senators and computing in the minato ward'],
    ['nothing of the kind', 'Leek and potato soup for four.'],
    ['no text', ''],
  ])('stays shut for %s', (_, text) => expect(opens(text)).toBe(false));

  it('adds up over several texts', () => expect(opens('Ukraine', 'NATO')).toBe(true));

  it('opens for every labelled text that has a mention', () => {
    const shut = readFileSync('tests/labelled/own.jsonl', 'utf8')
      .trim()
      .split('\n')
      .map((line): { id: string; title: string | null; text: string; mentions: unknown[] } => JSON.parse(line))
      .filter(({ title, text, mentions }) => mentions.length > 0 && !opens(title ?? '', text))
      .map(({ id }) => id);
    expect(shut).toEqual([]);
  });
});
