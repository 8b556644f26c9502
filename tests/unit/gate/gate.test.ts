import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mayOpen } from '../../../core/gate/first-look';
import { Gate } from '../../../core/gate/gate';
import gate from '../../../data/gate.json';

const { families } = gate;
const SOUP = 'A long story of something else. ';

/** As a page's text is looked at: all of it at once, then where the words stand. */
const opens = (text: string, title = '') => mayOpen(families, title + text) && new Gate(families).look(text, title);

interface Labelled {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
  readonly mentions: readonly unknown[];
}

const labelled = (name: string): Labelled[] =>
  readFileSync(`tests/labelled/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('the gate', () => {
  it.each([
    ['the debate and one family more', 'Ukraine asks what NATO would do.'],
    ['three families', 'Moscow, NATO and the OSCE will meet.'],
    ['a short passage', 'Allies will invite Ukraine when allies agree and conditions are met.'],
    ['a no-break space', 'The coalition of the willing meets Trump.'],
    ['NATO four times', 'NATO says that NATO decides when NATO and its allies in the North Atlantic Alliance agree.'],
    ['capitals', 'UKRAINE: NATO CHIEFS MEET'],
    ['Cyrillic capitals', 'УКРАЇНА І НАТО'],
    ['words that meet without a space', 'HomeWorldUkraineNATO'],
    ['Turkish', 'Ukrayna için garanti arayışı'],
    [
      'a long page that goes on about it',
      `${SOUP.repeat(200)} Kyiv, NATO, Kyiv and NATO: Ukraine asks again. ${SOUP.repeat(200)}`,
    ],
  ])('opens for %s', (_, text) => expect(opens(text)).toBe(true));

  it.each([
    ['the debate alone', 'The road to Kyiv is long. Kyiv is far. Kyiv, Kyiv, Kyiv.'],
    ['two families that others share', 'Russia and Trump, Russia and Trump again.'],
    ['beginnings inside words', 'Senators and computing in the minato ward'],
    ['nothing of the kind', 'Leek and potato soup for four.'],
    ['no text', ''],
    [
      'a teaser on a long page',
      `${SOUP.repeat(50)} Ukraine truce shaken near Donetsk; ceasefire holds. ${SOUP.repeat(200)}`,
    ],
    ['a very long page on Russia, Trump and a leader', `Russia, Trump, Merz. ${SOUP.repeat(2000)}`],
    ['crime', 'Crime in Kyiv: more crimes, less criminal law'],
    ['what becomes of something in Russian', 'Стать врачом в Москве. Стать лучше. Как стать собой.'],
    ['families in stories far from each other', `Ukraine. ${SOUP.repeat(40)} NATO.`],
  ])('stays shut for %s', (_, text) => expect(opens(text)).toBe(false));

  it('adds up over several texts', () => {
    const asked = new Gate(families);
    expect(asked.look('Ukraine')).toBe(false);
    expect(asked.look('NATO')).toBe(true);
  });

  it('takes a title to speak for the whole text', () => {
    const text = `${SOUP.repeat(200)} NATO.`;
    expect(opens(text, 'The war in Ukraine')).toBe(true);
    expect(opens(`The war in Ukraine. ${text}`)).toBe(false);
  });

  it('does not count a title again with every text that follows', () => {
    const asked = new Gate(families);
    expect(Array.from({ length: 9 }, () => asked.look('Soup.', 'NATO'))).not.toContain(true);
  });

  const shut = (names: readonly string[], other: string) =>
    names
      .flatMap(labelled)
      .filter(({ mentions }) => mentions.length > 0)
      .filter(({ title, text }) => !opens(`${other}${text}\n${other}`, other === '' ? (title ?? '') : 'Home'))
      .map(({ id }) => id);

  it('opens for every labelled text that has a mention', () =>
    expect(shut(['own', 'held-out', 'fresh', 'witty', 'plain', 'plain2', 'plain-xx'], '')).toEqual([]));

  it('opens for a labelled article amid a long page that is about much else', () =>
    expect(shut(['own', 'held-out', 'plain', 'plain2', 'plain-xx'], SOUP.repeat(100))).toEqual([]));
});
