/** A small data folder that breaks no rule, for tests that break one rule at a time in a copy of it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { PARTIES } from '../../../data/schema';

const FIRST = [{ date: '2026-07-01', change: 'First version.' }];
const $schema = '../card.schema.json';

const source = (id: string, kind: string, access = 'read', extra: object = {}) => ({
  ...{ id, publisher: 'Publisher', title: 'Title', date: '2025-08-20', url: `https://example.org/${id}`, kind, access },
  ...extra,
});

const SOURCES = [
  source('treaty', 'treaty', 'read', { date: '1949-04-04' }),
  source('official-closed', 'official', 'not-reopened'),
  source('official', 'official'),
  source('news', 'newsroom'),
  source('news-two', 'newsroom'),
  source('news-closed', 'newsroom', 'not-reopened'),
  source('news-copy', 'newsroom', 'copy'),
  source('official-copy', 'official', 'copy'),
  source('wiki', 'wiki'),
  source('reprint', 'reprint'),
  source('digest', 'digest'),
  source('forum', 'forum'),
  source('tass', 'state-media', 'read', { state: 'Russia' }),
];

const DOCUMENT = {
  ...{
    $schema,
    id: 'the-treaty',
    kind: 'document',
    title: 'The treaty',
    definition: 'A treaty signed in 1949.',
    definitionSources: ['treaty'],
  },
  period: '1949-04-04',
  status: [
    { date: '1949-04-04', step: 'signed', sources: ['treaty'] },
    { date: '1949-08', step: 'in-force', note: 'After ratification.', sources: ['official-closed'] },
  ],
  facts: [
    {
      date: '2025-08-15',
      text: 'It was called "a puppet regime" in a speech.',
      certainty: 'agreed',
      sources: ['news', 'wiki'],
    },
    {
      date: '2025-08',
      text: 'Russia has said it would not agree.',
      certainty: 'stated',
      by: 'Sergei Lavrov',
      sources: ['tass'],
    },
    { date: '2025-08-20', text: 'It was published.', certainty: 'agreed', sources: ['official-copy', 'reprint'] },
  ],
  accounts: [
    {
      question: 'Does it bind?',
      voices: [
        {
          who: 'Russia',
          party: 'russia',
          date: '2025-08-20',
          standing: 'official',
          text: 'It does not bind.',
          sources: ['tass'],
        },
        { party: 'ukraine', noneFound: '2026-07-01' },
      ],
    },
  ],
  related: ['the-issue', 'lavrov-sergei'],
  history: FIRST,
};

const ISSUE = {
  ...{
    $schema,
    id: 'the-issue',
    kind: 'concept',
    title: 'The issue',
    definition: 'A question of the talks.',
    definitionSources: ['news'],
  },
  issue: { order: 1, short: 'Issue' },
  positions: [
    { party: 'ukraine', date: '2025-08-20', text: 'For it.', sources: ['news'] },
    ...PARTIES.filter((party) => party !== 'ukraine').map((party) => ({ party, noneFound: '2026-07-01' })),
  ],
  related: ['the-treaty'],
  history: FIRST,
};

const PERSON = {
  ...{
    $schema,
    id: 'lavrov-sergei',
    kind: 'person',
    title: 'Sergei Lavrov',
    definition: 'Russian diplomat.',
    definitionSources: ['news'],
  },
  offices: [{ title: 'Foreign Minister of Russia', from: '2004-03-09', to: null, sources: ['news'] }],
  facts: [
    { date: '2025-08-20', text: 'Spoke of “guarantees”.', certainty: 'agreed', sources: ['official', 'news-two'] },
  ],
  history: FIRST,
};

const rule = (form: string) => [{ use: 'sure', forms: { en: [form] } }];

/** The files of the good folder, fresh for each test. */
function goodFiles(): Record<string, unknown> {
  return structuredClone({
    'cards/the-treaty.json': DOCUMENT,
    'cards/the-issue.json': ISSUE,
    'cards/lavrov-sergei.json': PERSON,
    'sources/all.json': SOURCES,
    'parties.json': PARTIES.map((id) => ({ id, name: id, note: 'A party.' })),
    'mentions/the-treaty.json': rule('the (treaty|pact)'),
    'mentions/the-issue.json': rule('the issue'),
    'topic.json': { groups: { treaty: { about: 'Treaties.', forms: { en: ['treaty'] } } } },
    'verdict-words.json': JSON.parse(
      readFileSync(new URL('../../../data/verdict-words.json', import.meta.url), 'utf8'),
    ),
  });
}

export class DataFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'backgrounder-data-'));

  constructor() {
    for (const [file, value] of Object.entries(goodFiles())) this.write(file, value);
  }

  write(file: string, value: unknown): void {
    this.writeText(file, JSON.stringify(value, null, 2));
  }

  writeText(file: string, text: string): void {
    mkdirSync(dirname(join(this.path, file)), { recursive: true });
    writeFileSync(join(this.path, file), text);
  }

  text(file: string): string {
    return readFileSync(join(this.path, file), 'utf8');
  }

  /** Puts a value at a path such as "facts.0.text"; undefined takes the member out. */
  set(file: string, path: string, value: unknown): void {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const root: unknown = JSON.parse(this.text(file));
    let target: unknown = root;
    for (const key of keys) target = Reflect.get(Object(target), key);
    Reflect.set(Object(target), last, value);
    this.write(file, root);
  }

  remove(file: string): void {
    rmSync(join(this.path, file), { recursive: true });
  }
}

/** A fresh copy of the good folder, gone when the test is over. */
export function goodFolder(): DataFolder {
  const folder = new DataFolder();
  onTestFinished(() => rmSync(folder.path, { recursive: true }));
  return folder;
}
