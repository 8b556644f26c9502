/** What a file shows to others, somebody else uses. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const EXPORT =
  /^export (?:declare )?(?:async )?(?:abstract )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm;

/** Exports whose name stands in no other file: "file: name". A name that others use for something else is not found. */
function unused(files: ReadonlyMap<string, string>): string[] {
  const users = new Map<string, number>();
  for (const text of files.values())
    for (const word of new Set(text.match(/\w+/g))) users.set(word, (users.get(word) ?? 0) + 1);
  return [...files].flatMap(([file, text]) =>
    [...text.matchAll(EXPORT)].flatMap(([, name = '']) => (users.get(name) === 1 ? [`${file}: ${name}`] : [])),
  );
}

it('finds an export that nobody else names', () => {
  const files = new Map([
    ['a.ts', 'export const one = 1;\nexport type Two = 2;\nexport async function three() {}\nconst four = one;'],
    ['b.ts', "import { one } from './a';\nexport function* five() {}"],
  ]);
  expect(unused(files)).toEqual(['a.ts: Two', 'a.ts: three', 'b.ts: five']);
});

it('has none, but for the class that stands in for one of WXT’s', () => {
  const folders = ['core', 'page', 'platform', 'components', 'entrypoints', 'modules', 'scripts', 'data', 'tests'];
  const names = folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((name) => /\.(ts|tsx|mts|mjs)$/.test(name));
  const files = new Map(names.map((name) => [name, readFileSync(join(root, name), 'utf8')]));
  expect(files.size).toBeGreaterThan(300);
  expect(unused(files).filter((hit) => !hit.endsWith(': ContentScriptContext'))).toEqual([]);
});
