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
    ['the debate and one family more', 'Ukraine asks what NATO would do.'],
    ['three families', 'Moscow, NATO and the OSCE will meet.'],
    ['a no-break space', 'The coalition of the willing meets Trump.'],
    ['NATO four times', 'NATO says that NATO decides when NATO and its allies in the North Atlantic Alliance agree.'],
    ['capitals', 'UKRAINE: NATO CHIEFS MEET'],
    ['Cyrillic capitals', 'УКРАЇНА І НАТО'],
    ['words that meet without a space', 'HomeWorldUkraineNATO'],
    ['Turkish', 'Ukrayna için garanti arayışı'],
  ])('opens for %s', (_, text) => expect(opens(text)).toBe(true));

  it.each([
    ['the debate alone', 'The road to Kyiv is long. Kyiv is far. Kyiv, Kyiv, Kyiv.'],
    ['two families that others share', 'Russia and Trump, Russia and Trump again.'],
    ['beginnings inside words', 'Senators and computing in the minato ward'],
    ['nothing of the kind', 'Leek and potato soup for four.'],
    ['no text', ''],
    ['families in stories far from each other', `Ukraine. ${'A long story of something else. '.repeat(70)} NATO.`],
  ])('stays shut for %s', (_, text) => expect(opens(text)).toBe(false));

  it('adds up over several texts', () => expect(opens('Ukraine', 'NATO')).toBe(true));

  it('takes a title to speak for the whole text', () => {
    const title = 'The war in Ukraine';
    const text = `${title}\n${'A long story of something else. '.repeat(200)} NATO.`;
    expect(new Gate(gate.families).look(text, title.length)).toBe(true);
    expect(new Gate(gate.families).look(text)).toBe(false);
  });

  it('does not add up over a page that has turned', () => {
    const asked = new Gate(gate.families);
    asked.look('Ukraine');
    asked.turnPage();
    expect(asked.look('NATO')).toBe(false);
  });

  it('opens for every labelled text that has a mention', () => {
    const shut = ['own', 'held-out']
      .flatMap((name) => readFileSync(`tests/labelled/${name}.jsonl`, 'utf8').trim().split('\n'))
      .map((line): { id: string; title: string | null; text: string; mentions: unknown[] } => JSON.parse(line))
      .filter(({ title, text, mentions }) => mentions.length > 0 && !opens(title ?? '', text))
      .map(({ id }) => id);
    expect(shut).toEqual([]);
  });
});
