/** The real data: no error, every source in use, and everything generated from them up to date. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findErrors } from '../../data/checks';
import { unusedSources } from '../../data/checks/check-references';
import { cardJsonSchema } from '../../data/checks/json-schema';
import { loadRecords } from '../../data/checks/load';
import { stringMember } from '../../data/checks/records';
import { formatProblem } from '../../data/read-data';
import { buildReport, reportMarkdown } from '../../scripts/report/build';

const { records, problems } = loadRecords(fileURLToPath(new URL('../../data', import.meta.url)));
const text = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('no rule is broken', () => {
  expect([...problems, ...findErrors(records)].map(formatProblem)).toEqual([]);
});

test('every source is used: else run `npx tsx scripts/prune-sources.ts`', () => {
  expect(unusedSources(records).map(({ value }) => stringMember(value, 'id'))).toEqual([]);
});

test('the ten columns of the positions table are taken', () => {
  const columns = records.cards.flatMap(({ value }) => value.issue?.order ?? []);
  expect(columns.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('every bar is met', () => {
  expect(buildReport(records).bars.filter(({ passed }) => !passed)).toEqual([]);
});

test('docs/data-report.md is up to date: else run `npm run report`', () => {
  expect(text('docs/data-report.md') === reportMarkdown(buildReport(records))).toBe(true);
});

test('data/card.schema.json is up to date: else run `npx tsx scripts/card-schema.ts`', () => {
  expect(text('data/card.schema.json') === cardJsonSchema()).toBe(true);
});
