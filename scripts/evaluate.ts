/** `evaluate FILE.jsonl`: precision, recall and traps of a labelled set, with the worst errors. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Judged, judge } from './evaluate-judge';
import { printReport } from './evaluate-report';
import { borderlineSchema, InputError, labelledSchema, readLines, runCommand } from './labelled-file';
import { lexicons } from './lexicon-from-data';
import { writePrecision } from './measure-detection';

runCommand(() => {
  const args = process.argv.slice(2);
  if (args.includes('--publish')) return writePrecision();
  const file = args.find((arg) => !arg.startsWith('-'));
  if (file === undefined) throw new InputError('usage: evaluate FILE.jsonl [--all], or evaluate --publish');
  const articles = readLines(file, labelledSchema);
  const beside = [file.replace(/\.jsonl$/, '-borderline.jsonl'), join(dirname(file), 'dev-borderline.jsonl')];
  const borderlineFile = beside.find((name) => name !== file && existsSync(name));
  const borderline = borderlineFile === undefined ? [] : readLines(borderlineFile, borderlineSchema);
  const lexiconFor = lexicons();
  const judged: Judged[] = articles.map((article) =>
    judge(
      lexiconFor(article),
      article,
      borderline.filter((span) => span.id === article.id),
    ),
  );
  printReport(judged, args.includes('--all') ? Number.POSITIVE_INFINITY : 20);
});
