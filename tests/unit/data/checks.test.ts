/** The parts of the checks that more than one rule leans on. */
import { expect, test } from 'vitest';
import { isAfter, yearsIn } from '../../../data/checks/dates';
import { jsonFaults } from '../../../data/checks/json-text';
import { partyFinder } from '../../../data/checks/speakers';
import { verdictsIn } from '../../../data/checks/verdict-words';
import { readRecords } from '../../../data/read-data';
import { isPartialDate } from '../../../data/schema';
import { goodFolder } from './good-data';

test.each([
  ['2025', '2024-12-31', true],
  ['2026', '2026-07-01', false],
  ['2026-08', '2026-07-01', true],
  ['2026-07-01', '2026-07', false],
])('%s certainly after %s: %s', (date, limit, expected) => {
  expect(isAfter(date, limit)).toBe(expected);
});

test.each(['2025-02-30', '2025-13', '2025-00-01', '25-01-01', '2025-1-1', '2023-02-29', '2025-08-15T00:00', ''])(
  '%j is no date',
  (date) => {
    expect(isPartialDate(date)).toBe(false);
  },
);

test('years, but no figures', () => {
  expect(yearsIn('Signed in 1994, kept until 2014; 2,014 men, 20145, resolution 2202.')).toEqual(['1994', '2014']);
});

test.each([
  ['{"a": [1, true, null, -2.5e3, "x\\n"], "b": {}}', []],
  ['{"a": 1,}', ['1:9 is not JSON: expected a key in double quotes, found "}"']],
  ['[1 2]', ['1:4 is not JSON: expected "," or "]", found "2"']],
  ['{"a": 1}\n x', ['2:2 is not JSON: expected the end of the file, found "x"']],
  ['{"a": 1,\n "a": 2}', ['2:2 stands twice in the same object']],
  ['', ['1:1 is not JSON: expected a value, found the end of the file']],
])('%j', (text, expected) => {
  expect(jsonFaults(text).map(({ line, column, reason }) => `${line}:${column} ${reason}`)).toEqual(expected);
});

test.each([
  ['Russia’s foreign ministry', 'russia'],
  ['US envoy to Ukraine', 'united-states'],
  ['Sergei Lavrov', 'russia'],
  ['Lavrov', 'russia'],
  ['A passer-by', undefined],
])('%s speaks for %s', (speaker, party) => {
  const cards = readRecords(goodFolder().path).cards.map(({ value }) => value);
  expect(partyFinder(cards)(speaker)).toBe(party);
});

test('verdict words: whole words, any case, not inside an official title', () => {
  const found = (text: string) =>
    verdictsIn(text, readRecords(goodFolder().path).verdictWords).map((verdict) => verdict.found);
  expect(found('Regimes and a Sham')).toEqual(['Regimes', 'Sham']);
  expect(found('The regimen; a shampoo')).toEqual([]);
  expect(found('The Special Tribunal for the Crime of Aggression')).toEqual([]);
  expect(found('The crime of aggression is an aggression')).toEqual(['aggression']);
});
