/** Folders are permissions: where a file lies says what it may import. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folders = ['data', 'core', 'page', 'platform', 'components', 'entrypoints', 'modules'] as const;
type Folder = (typeof folders)[number];

/** What each folder may import: project folders, and packages. Types of `data` are open to `core` and its users. */
const may: Record<Folder, { folders: readonly string[]; types: readonly string[]; packages: RegExp }> = {
  data: { folders: ['data'], types: [], packages: /^(zod|node:.*)$/ },
  core: { folders: ['core'], types: ['data', 'locales'], packages: /^zod\/mini$/ },
  page: { folders: ['page', 'core'], types: ['core'], packages: /^@floating-ui\/dom$/ },
  platform: {
    folders: ['platform', 'core'],
    types: ['core'],
    packages: /^(wxt\/browser|@wxt-dev\/i18n|zod\/mini|virtual:backgrounder\/\w+)$/,
  },
  components: { folders: ['components', 'core'], types: ['core', 'locales'], packages: /^preact(\/.*)?$/ },
  entrypoints: {
    folders: ['components', 'core', 'page', 'platform', 'data', 'locales'],
    types: [],
    packages: /^(preact(\/.*)?|wxt\/utils\/define-\w+(-\w+)*|virtual:backgrounder\/\w+)$/,
  },
  modules: { folders: ['data', 'core', 'modules'], types: [], packages: /^(wxt(\/.*)?|vite|node:.*)$/ },
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const isCode = (name: string) => /\.(ts|tsx|mts)$/.test(name) && !name.endsWith('.d.ts');
const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesBelow(path);
    return isCode(name) ? [path] : [];
  });

const IMPORT = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const TYPE_IMPORT = /typeof import\(['"]([^'"]+)['"]\)/g;
const DYNAMIC_IMPORT = /(?<!typeof )import\(['"]([^'"]+)['"]\)/g;

function importsOf(file: string): Import[] {
  const code = readFileSync(file, 'utf8');
  return [
    ...[...code.matchAll(IMPORT)].map((found) => ({
      from: file,
      to: found[2] ?? '',
      typeOnly: found[1] !== undefined,
    })),
    ...[...code.matchAll(DYNAMIC_IMPORT)].map((found) => ({ from: file, to: found[1] ?? '', typeOnly: false })),
    ...[...code.matchAll(TYPE_IMPORT)].map((found) => ({ from: file, to: found[1] ?? '', typeOnly: true })),
  ];
}

const isRelative = (specifier: string) => specifier.startsWith('.');
const named = (path: string) => relative(root, path).replaceAll('\\', '/');

/** The file that a relative import names, or undefined for assets. */
function resolved({ from, to }: Import): string | undefined {
  const base = resolve(dirname(from), to.replace(/\?.*$/, ''));
  return [base, `${base}.ts`, `${base}.tsx`, join(base, 'index.ts'), join(base, 'index.tsx')].find((path) => {
    try {
      return statSync(path).isFile();
    } catch {
      return false;
    }
  });
}

const imports = folders.flatMap((folder) => filesBelow(join(root, folder)).flatMap(importsOf));

describe('imports', () => {
  it.each(folders)('%s imports only what its folder permits', (folder) => {
    const rule = may[folder];
    const broken = imports
      .filter((edge) => named(edge.from).startsWith(`${folder}/`))
      .filter((edge) => {
        if (!isRelative(edge.to)) return !rule.packages.test(edge.to);
        const target = named(resolve(dirname(edge.from), edge.to));
        const [top = ''] = target.split('/');
        if (folder === 'entrypoints' && top === 'entrypoints')
          return target.split('/')[1] !== named(edge.from).split('/')[1];
        return !(rule.folders.includes(top) || (edge.typeOnly && rule.types.includes(top)));
      })
      .map((edge) => `${named(edge.from)} imports ${edge.to}`);
    expect(broken).toEqual([]);
  });

  it('has no cycle', () => {
    const next = new Map<string, string[]>();
    for (const edge of imports) {
      const target = isRelative(edge.to) && !edge.typeOnly ? resolved(edge) : undefined;
      if (target && isCode(target)) next.set(edge.from, [...(next.get(edge.from) ?? []), target]);
    }
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) {
        cycles.push([...path.slice(path.indexOf(file)), file].map(named).join(' → '));
        return;
      }
      if (done.has(file)) return;
      for (const target of next.get(file) ?? []) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of next.keys()) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('keeps entrypoints to wiring: under 95 lines each', () => {
    const long = filesBelow(join(root, 'entrypoints'))
      .filter((file) => !named(file).startsWith('entrypoints/gallery/'))
      .map((file) => ({ file: named(file), lines: readFileSync(file, 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 95);
    expect(long).toEqual([]);
  });

  it('keeps files small: none over 350 lines', () => {
    const long = [...folders, 'scripts' as const]
      .flatMap((folder) => filesBelow(join(root, folder)))
      .map((file) => ({ file: named(file), lines: readFileSync(file, 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 350);
    expect(long).toEqual([]);
  });
});
