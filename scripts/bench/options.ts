import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CommandError, readWords } from '../command-error';

export interface BenchOptions {
  /** HTML files to measure on; null: the project's own fixture pages and demo article. */
  readonly pages: readonly string[] | null;
  /** Fewer rounds, smaller texts: for a first look, not for a verdict. */
  readonly quick: boolean;
  /** Scan, growth and pages where none is chosen; else those chosen, and the pages where --pages names a folder. */
  readonly parts: ReadonlySet<Part>;
  /** Folder of an extension that is already built; null: build it. */
  readonly extension: string | null;
  /** Where the figures go. */
  readonly json: string;
}

export const PARTS = ['scan', 'growth', 'pages', 'endurance'] as const;
export type Part = (typeof PARTS)[number];

const USAGE =
  'npm run bench [-- --pages DIR] [--quick] [--scan] [--growth] [--endurance] [--extension DIR] [--json FILE]';

const HTML = /\.(html?|xhtml)$/i;

/** The HTML files of a folder, sorted by name. */
export function htmlFilesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && HTML.test(entry.name))
    .map(({ name }) => join(folder, name))
    .sort();
}

/** @throws CommandError with the usage where the words are off, the folder is missing or holds no HTML. */
export function readOptions(args: readonly string[], defaultJson: string): BenchOptions {
  const { values } = parse(args);
  const chosen = (['scan', 'growth', 'endurance'] as const).filter((part) => values[part] === true);
  const parts = new Set<Part>(chosen.length === 0 ? ['scan', 'growth', 'pages'] : chosen);
  if (values.pages !== undefined) parts.add('pages');
  return {
    pages: values.pages === undefined ? null : pagesOf(values.pages),
    quick: values.quick ?? false,
    parts,
    extension: values.extension === undefined ? null : extensionOf(values.extension),
    json: values.json ?? defaultJson,
  };
}

function parse(args: readonly string[]) {
  return readWords(
    {
      args: [...args],
      options: {
        pages: { type: 'string' },
        quick: { type: 'boolean' },
        scan: { type: 'boolean' },
        growth: { type: 'boolean' },
        endurance: { type: 'boolean' },
        extension: { type: 'string' },
        json: { type: 'string' },
      },
    },
    ` Usage: ${USAGE}`,
  );
}

function pagesOf(folder: string): string[] {
  const path = resolve(folder);
  if (!existsSync(path) || !statSync(path).isDirectory()) throw new CommandError(`There is no folder ${folder}.`);
  const files = htmlFilesIn(path);
  if (files.length === 0) throw new CommandError(`There is no HTML file in ${folder}.`);
  return files;
}

function extensionOf(folder: string): string {
  const path = resolve(folder);
  if (!existsSync(join(path, 'manifest.json'))) throw new CommandError(`There is no built extension in ${folder}.`);
  return path;
}
