/**
 * Removes the sources that no card uses and files the others by kind:
 * `npx tsx scripts/prune-sources.ts [--dry-run]`. Running it twice changes nothing the second time.
 *
 * Refuses broken data with one line a problem and exit code 2: what cannot be read may use a source.
 */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unusedSources } from '../data/checks/check-references';
import { stringMember } from '../data/checks/records';
import { readRecords } from '../data/read-data';
import type { Source } from '../data/schema';
import { endWithOneLine, readWords } from './command-error';

const FILE_OF_KIND: Readonly<Record<Exclude<Source['kind'], 'newsroom'>, string>> = {
  treaty: 'treaty-and-resolution',
  resolution: 'treaty-and-resolution',
  official: 'official-and-parliament',
  parliament: 'official-and-parliament',
  analysis: 'analysis',
  'state-media': 'state-media',
  reprint: 'other',
  digest: 'other',
  wiki: 'other',
  forum: 'other',
};

/** Newsrooms are most of the sources: the first letter of the publisher says which file. */
const NEWSROOM_BANDS: readonly (readonly [last: string, name: string])[] = [
  ['c', 'a-c'],
  ['f', 'd-f'],
  ['k', 'g-k'],
  ['o', 'l-o'],
  ['s', 'p-s'],
  ['z', 't-z'],
];

function fileOf({ kind, publisher }: Source): string {
  if (kind !== 'newsroom') return `${FILE_OF_KIND[kind]}.json`;
  const name = publisher.replace(/^the /i, '').normalize('NFD');
  const letter = /\p{L}/u.exec(name)?.[0].toLowerCase() ?? 'z';
  return `newsroom-${NEWSROOM_BANDS.find(([last]) => letter <= last)?.[1] ?? 't-z'}.json`;
}

await endWithOneLine(() => {
  const { values } = readWords({ options: { data: { type: 'string' }, 'dry-run': { type: 'boolean' } } });
  const data = values.data ?? fileURLToPath(new URL('../data', import.meta.url));
  const records = readRecords(data);
  const unused = new Set(unusedSources(records).map(({ value }) => stringMember(value, 'id')));
  const kept = records.sources.map(({ value }) => value).filter(({ id }) => !unused.has(id));

  const files = new Map<string, Source[]>();
  for (const source of kept.sort((a, b) => (a.id < b.id ? -1 : 1)))
    files.set(fileOf(source), [...(files.get(fileOf(source)) ?? []), source]);
  const names = [...files.keys()].sort();
  const old = readdirSync(join(data, 'sources')).filter((name) => name.endsWith('.json') && !files.has(name));

  if (values['dry-run'] !== true) {
    // New files first: a run that is cut short leaves ids twice, which the checks name, and loses none.
    for (const name of names)
      writeFileSync(join(data, 'sources', name), `${JSON.stringify(files.get(name), null, 2)}\n`);
    for (const name of old) rmSync(join(data, 'sources', name));
  }
  for (const name of names) console.log(`${name}: ${files.get(name)?.length ?? 0}`);
  console.log(
    `${kept.length} sources kept, ${unused.size} unused ${values['dry-run'] ? 'would be ' : ''}removed; old files: ${old.join(', ') || 'none'}`,
  );
  return 0;
});
