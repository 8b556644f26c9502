/** The commands that read and write the data, run as an editor runs them. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readRecords } from '../../data/read-data';
import { goodFolder } from '../unit/data/good-data';

const root = fileURLToPath(new URL('../..', import.meta.url));

function run(script: string, ...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, out: stdout.trim(), err: stderr.trim() };
}

test('report: the same data give the same file; missed bars end with 1', () => {
  const folder = goodFolder();
  const out = join(folder.path, 'report.md');
  const first = run('report', '--data', folder.path, '--out', out);
  expect(first.status).toBe(1);
  expect(first.out).toMatch(/Cards +at least 145 +3 +FAIL/);
  const text = readFileSync(out, 'utf8');
  expect(run('report', '--data', folder.path, '--out', out).out).toBe(first.out);
  expect(readFileSync(out, 'utf8')).toBe(text);
});

test('report: broken data end with 2 and one line a problem', () => {
  const folder = goodFolder();
  folder.set('cards/the-treaty.json', 'facts.0.date', '2025-02-30');
  folder.set('cards/the-issue.json', 'related', ['nobody']);
  const { status, err, out } = run('report', '--data', folder.path, '--out', join(folder.path, 'report.md'));
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err.split('\n')).toEqual([
    'cards/the-treaty.json: facts.0.date: is not a real ISO date or interval (found "2025-02-30")',
    'cards/the-issue.json: related.0: there is no card "nobody"',
  ]);
});

test('new-card: a skeleton of every kind, which no build accepts before it is filled in', () => {
  const folder = goodFolder();
  const { status, out } = run('new-card', 'minsk-iii', '--kind', 'document', '--data', folder.path);
  expect({ status, out }).toEqual({ status: 0, out: expect.stringContaining('data/cards/minsk-iii.json') });
  expect(() => readRecords(folder.path)).toThrow(/minsk-iii\.json: title: still holds the skeleton's/);
});

test.each([
  [['the-treaty'], /exists/],
  [['../evil'], /not an id/],
  [['Minsk_III'], /not an id/],
  [['minsk-iii', '--kind', 'tale'], /not a kind/],
  [['minsk-iii', '--colour', 'red'], /Unknown option/],
  [[], /usage/],
])('new-card %j: one line and exit code 2', (args, reason) => {
  const folder = goodFolder();
  const before = readdirSync(join(folder.path, 'cards'));
  const { status, out, err } = run('new-card', ...args, '--data', folder.path);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(reason);
  expect(err.split('\n')).toHaveLength(1);
  expect(readdirSync(join(folder.path, 'cards'))).toEqual(before);
});

test.each([
  ['evaluate', ['nowhere.jsonl'], /^nowhere\.jsonl: no such file$/],
  ['evaluate', ['README.md'], /^README\.md:1: not a line of JSON$/],
  ['detect', ['--colour', '-'], /^unknown option --colour$/],
  ['report', ['--colour'], /Unknown option '--colour'/],
  ['prune-sources', ['--colour'], /Unknown option '--colour'/],
] as const)('%s %j: one line and exit code 2', (script, args, reason) => {
  const { status, out, err } = run(script, ...args);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(reason);
  expect(err.split('\n')).toHaveLength(1);
});

test('prune-sources: drops the unused, files the rest by kind, and is done', () => {
  const folder = goodFolder();
  expect(run('prune-sources', '--data', folder.path).status).toBe(0);
  const names = [
    'newsroom-p-s.json',
    'official-and-parliament.json',
    'other.json',
    'state-media.json',
    'treaty-and-resolution.json',
  ];
  expect(readdirSync(join(folder.path, 'sources')).sort()).toEqual(names);
  expect([...readRecords(folder.path).sourceById.keys()].sort()).toEqual([
    'news',
    'news-two',
    'official',
    'official-closed',
    'official-copy',
    'reprint',
    'tass',
    'treaty',
    'wiki',
  ]);
  const text = readFileSync(join(folder.path, 'sources/newsroom-p-s.json'), 'utf8');
  run('prune-sources', '--data', folder.path);
  expect(readFileSync(join(folder.path, 'sources/newsroom-p-s.json'), 'utf8')).toBe(text);
});

test('prune-sources: touches nothing where a card cannot be read', () => {
  const folder = goodFolder();
  writeFileSync(join(folder.path, 'cards/the-treaty.json'), '{');
  expect(run('prune-sources', '--data', folder.path).status).toBe(2);
  expect(readdirSync(join(folder.path, 'sources'))).toEqual(['all.json']);
});
