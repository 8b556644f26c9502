/** What is reported and stops nothing. */
import { expect, test } from 'vitest';
import { findNotes } from '../../../data/checks';
import { unusedSources } from '../../../data/checks/check-references';
import { isNumeric } from '../../../data/checks/sourcing';
import { readRecords } from '../../../data/read-data';
import { type DataFolder, goodFolder } from './good-data';

const CARD = 'cards/the-treaty.json';

function notesOf(folder: DataFolder, title: RegExp): string[] {
  const notes = findNotes(readRecords(folder.path)).filter((note) => title.test(note.title));
  return notes.flatMap(({ problems }) => problems.map(({ path, reason }) => `${path}: ${reason}`));
}

const long = `It ${'very '.repeat(25)}long.`;

test.each([
  ['facts.0.text', long, /Sentences over/, 'facts.0.text: a sentence of 27 words; the bar is 25'],
  ['facts.0.sources', ['treaty'], /older/, undefined],
  ['facts.0.date', '2025-08', /older/, undefined],
  [
    'facts.1',
    { date: '2025-08', text: 'It named 15,000 troops.', certainty: 'agreed', sources: ['news'] },
    /figure/,
    'facts.1: a figure, with one source only (news)',
  ],
  [
    'facts.1',
    { date: '2025-08', text: 'It failed.', certainty: 'disputed', sources: ['news'] },
    /figure/,
    'facts.1: disputed, with one source only (news)',
  ],
  [
    'facts.1',
    { date: '2025-12', text: 'It failed.', certainty: 'agreed', sources: ['news'] },
    /older/,
    'facts.1: dated 2025-12, but its sources are all older: 2025-08-20',
  ],
  [
    'definitionSources',
    ['official-closed'],
    /first-rate/,
    'definition: no first-rate source that was read: official-closed (official, not-reopened)',
  ],
  ['facts', [], /without a dated fact/, 'facts: the card has no dated fact as of 2026-07-01'],
])('%s %j', (path, value, title, expected) => {
  const folder = goodFolder();
  folder.set(CARD, path, value);
  const notes = notesOf(folder, title);
  if (expected !== undefined) expect(notes).toContain(expected);
  else expect(notes).toEqual([]);
});

test('a side that has far fewer words', () => {
  const folder = goodFolder();
  const voice = {
    who: 'Kyiv',
    party: 'ukraine',
    date: '2025-08-20',
    standing: 'official',
    text: 'It binds all who signed it and all who came after them.',
    sources: ['news'],
  };
  folder.set(CARD, 'accounts.0.voices.1', voice);
  expect(notesOf(folder, /Uneven/)).toEqual(['accounts.0: uneven: Ukraine has 12 words, Russia 4']);
});

test('unused sources are named, used ones are not', () => {
  const unused = unusedSources(readRecords(goodFolder().path)).map(({ path }) => path);
  expect(unused).toEqual(['5', '6', '10', '11']);
});

test.each([
  ['a ceiling of 600,000', true],
  ['3.5 per cent of output', true],
  ['adopted by 141 votes', true],
  ['guarantees for 15 years', true],
  ['on 20 August 2025', false],
  ['the 28-point plan and Article 5', false],
  ['in 2014 and 2022', false],
])('%s: a figure? %s', (text, expected) => {
  expect(isNumeric(text)).toBe(expected);
});
