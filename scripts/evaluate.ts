/**
 * `evaluate FILE.jsonl`: precision, recall and traps of a labelled set, with the worst errors (all with `--all`).
 * Spans that may be marked or not stand beside it in FILE-borderline.jsonl, where there are any.
 * `evaluate --publish`: measures the project's own texts and writes data/precision.json.
 */
import { existsSync } from 'node:fs';
import { CommandError, endWithOneLine } from './command-error';
import { type Judged, judge } from './evaluate-judge';
import { printReport } from './evaluate-report';
import { borderlineSchema, labelledSchema, readLines } from './labelled-file';
import { lexicons } from './lexicon-from-data';
import { writePrecision } from './measure-detection';

await endWithOneLine(() => {
  const args = process.argv.slice(2);
  if (args.includes('--publish')) {
    writePrecision();
    return 0;
  }
  const file = args.find((arg) => !arg.startsWith('-'));
  if (file === undefined) throw new CommandError('usage: evaluate FILE.jsonl [--all], or evaluate --publish');
  const articles = readLines(file, labelledSchema);
  const beside = file.replace(/(\.jsonl)?$/, '-borderline.jsonl');
  const borderline = existsSync(beside) ? readLines(beside, borderlineSchema) : [];
  const lexiconFor = lexicons();
  const judged: Judged[] = articles.map((article) =>
    judge(
      lexiconFor(article),
      article,
      borderline.filter((span) => span.id === article.id),
    ),
  );
  printReport(judged, args.includes('--all') ? Number.POSITIVE_INFINITY : 20);
  return 0;
});
