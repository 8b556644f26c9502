/** Rules that the code keeps, beyond types and lint. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
const code = ['core', 'page', 'platform', 'components', 'entrypoints', 'modules', 'scripts', 'data']
  .flatMap((folder) => filesBelow(join(root, folder)))
  .filter((file) => /\.(ts|tsx|mjs|html)$/.test(file));

const holding = (files: readonly string[], pattern: RegExp) =>
  files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${file.slice(root.length + 1)}:${index + 1}: ${line.trim().slice(0, 100)}`] : [],
      ),
  );

it('writes no HTML from strings', () => {
  const shipped = code.filter((file) => !/[\\/](scripts|modules)[\\/]/.test(file));
  expect(
    holding(shipped, /innerHTML|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/),
  ).toEqual([]);
});

it('switches off no type and leaves nothing for later', () => {
  expect(
    holding(code, /@ts-(ignore|nocheck)|\bas any\b|: any\b|\b(TODO|FIXME|XXX|HACK)\b/).filter(
      (hit) => !hit.includes('card-skeleton') && !hit.includes('new-card'),
    ),
  ).toEqual([]);
});

it('says of each function that folders share what it does', () => {
  const shared = code.filter((file) => /[\\/](core|page|platform)[\\/]/.test(file.slice(root.length)));
  const silent = shared.flatMap((file) => {
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines.flatMap((line, at) => {
      const name = /^export (?:async )?function\*? (\w+)/.exec(line)?.[1];
      return name === undefined || lines[at - 1]?.endsWith('*/') ? [] : [`${file.slice(root.length + 1)}: ${name}`];
    });
  });
  expect(silent).toEqual([]);
});

it('compiles no expression over all of Unicode where pages are looked at and read', () => {
  const inPages = code.filter(
    (file) => /^.(page|core.(detection|gate))./.test(file.slice(root.length)) && !file.endsWith('surface.ts'),
  );
  expect(holding(inPages, /(?<!\\)\\p\{/)).toEqual([]);
});

const tests = filesBelow(join(root, 'tests')).filter(
  (file) => /\.tsx?$/.test(file) && !file.endsWith('source.test.ts'),
);

it('skips no test', () => {
  expect(holding(tests, /\b(it|test|describe)\.(skip|only|todo|fixme)\b/)).toEqual([]);
});

it('sleeps in no test, but where that nothing happens is what is tested', () => {
  const sleeps = holding(
    tests,
    /waitForTimeout|timers\/promises|\bpause\(|new Promise.*setTimeout|\bsetTimeout\((resolve|done|r)\b/,
  );
  expect(sleeps.filter((hit) => !hit.endsWith('setTimeout(done, ${TWICE_A_CARD}))`);'))).toEqual([]);
});
