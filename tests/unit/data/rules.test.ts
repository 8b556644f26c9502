/** Every rule of the data, broken one at a time: refused with file, path and reason. */
import { expect, test } from 'vitest';
import { DataError, type Problem, readData } from '../../../data/read-data';
import { goodFolder } from './good-data';
import { RULES } from './rules';

function problemsOf(folder: string): readonly Problem[] {
  try {
    readData(folder);
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
}

test('the good folder has no problem', () => {
  expect(problemsOf(goodFolder().path)).toEqual([]);
});

test.each(RULES)('$name', ({ breakIt, file, path, reason }) => {
  const folder = goodFolder();
  breakIt(folder);
  const problems = problemsOf(folder.path);
  expect(problems).toContainEqual({ file, path, reason: expect.stringMatching(reason) });
  expect(problems.filter((problem) => problem.file !== file)).toEqual([]);
});

test('all problems of all files are named at once, in a broken card too', () => {
  const folder = goodFolder();
  folder.set('cards/the-treaty.json', 'kind', 'tale');
  folder.set('cards/the-treaty.json', 'facts.0.sources', ['nowhere']);
  folder.set('cards/the-issue.json', 'related', ['nobody']);
  folder.set('sources/all.json', '3.url', 'http://example.org/');
  folder.writeText('cards/broken.json', '{\n  "id": "broken",\n}');
  expect(problemsOf(folder.path).map(({ file }) => file)).toEqual(
    expect.arrayContaining(['cards/broken.json', 'cards/the-treaty.json', 'sources/all.json']),
  );
  folder.remove('cards/broken.json');
  expect(problemsOf(folder.path).map(({ file, path }) => `${file} ${path}`)).toEqual([
    'cards/the-treaty.json kind',
    'sources/all.json 3.url',
    'cards/the-issue.json related.0',
    'cards/the-treaty.json facts.0.sources.0',
  ]);
});

test('the message has one line a problem', () => {
  const folder = goodFolder();
  folder.set('cards/the-treaty.json', 'facts.0.date', '2025-02-30');
  expect(() => readData(folder.path)).toThrow(
    /^cards\/the-treaty\.json: facts\.0\.date: is not a real ISO date or interval \(found "2025-02-30"\)$/,
  );
});
