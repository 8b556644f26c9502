/** What git keeps: no link, and nothing that .gitignore leaves out. Checking out such a thing removes what lies there. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** The lines that git prints; undefined where this is no clone, as in the sources zip. */
function git(...args: readonly string[]): string[] | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.split('\n').filter((line) => line !== '') : undefined;
}

const ignored = git('ls-files', '--cached', '--ignored', '--exclude-standard');
const staged = git('ls-files', '--stage');
const LINK = /^120000 /;

describe.skipIf(staged === undefined)('the repository', () => {
  it('tracks nothing that .gitignore leaves out (take it out with `git rm --cached PATH`)', () => {
    expect(staged?.length).toBeGreaterThan(100);
    expect(ignored).toEqual([]);
  });

  it('tracks no link', () => {
    expect(staged?.filter((line) => LINK.test(line))).toEqual([]);
  });
});
