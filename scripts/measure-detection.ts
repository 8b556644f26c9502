/** `npm run evaluate -- --publish`: measures detection on the project's own labelled texts and writes what the glossary shows. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Precision, precisionSchema } from '../data/precision-schema';
import { root } from './build';
import { type Judged, judge } from './evaluate-judge';
import { borderlineSchema, labelledSchema, readLines } from './labelled-file';
import { lexicons } from './lexicon-from-data';

const FILE = join(root, 'data/precision.json');

/** The project's labelled sets: `tests/labelled/README.md` says what each is for. */
export const LABELLED_SETS = [
  'own',
  'held-out',
  'fresh',
  'witty',
  'plain',
  'plain2',
  'plain3',
  'plain4',
  'plain5',
  'plain6',
  'plain-xx',
] as const;

export type LabelledSet = (typeof LABELLED_SETS)[number];

/** Every text of a labelled set of the project, judged. */
export function judgeOwnTexts(set: LabelledSet = 'own'): Judged[] {
  const lexiconFor = lexicons();
  const borderline = readLines(join(root, `tests/labelled/${set}-borderline.jsonl`), borderlineSchema);
  return readLines(join(root, `tests/labelled/${set}.jsonl`), labelledSchema).map((article) =>
    judge(
      lexiconFor(article),
      article,
      borderline.filter((span) => span.id === article.id),
    ),
  );
}

export function precisionOf(judged: readonly Judged[]): Precision {
  const cards = new Map<string, { right: number; wrong: number }>();
  const count = (card: string, key: 'right' | 'wrong') => {
    const now = cards.get(card) ?? { right: 0, wrong: 0 };
    cards.set(card, { ...now, [key]: now[key] + 1 });
  };
  for (const { right, faults } of judged) {
    for (const card of right) count(card, 'right');
    for (const { kind, card } of faults) if (kind === 'trap' || kind === 'wrong card') count(card, 'wrong');
  }
  return {
    about: 'Written by npm run evaluate -- --publish from tests/labelled; shown in the glossary.',
    texts: judged.length,
    cards: Object.fromEntries([...cards].sort(([one], [other]) => (one < other ? -1 : 1))),
  };
}

export function writePrecision(): void {
  writeFileSync(FILE, `${JSON.stringify(precisionOf(judgeOwnTexts()), null, 2)}\n`);
}

export function readPrecision(): Precision {
  return precisionSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));
}
