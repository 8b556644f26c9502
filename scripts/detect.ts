/** `detect [--jsonl] FILE|-`: prints the mentions of text files, one JSON line each. */
import { detect, explain, type Mention } from '../core/detection/index';
import { CommandError, endWithOneLine } from './command-error';
import { articleSchema, readInput, readLines } from './labelled-file';
import { lexicons } from './lexicon-from-data';

function row(mention: Mention, text: string) {
  const { start, end, card } = mention;
  return { start, end, text: text.slice(start, end), card, why: explain(mention.why) };
}

const print = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};

await endWithOneLine(() => {
  const args = process.argv.slice(2);
  const files = args.filter((arg) => arg === '-' || !arg.startsWith('-'));
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '-' && arg !== '--jsonl');
  if (unknown !== undefined) throw new CommandError(`unknown option ${unknown}`);
  if (files.length === 0) throw new CommandError('usage: detect [--jsonl] FILE|-');
  const lines = args.includes('--jsonl') ? files.flatMap((file) => readLines(file, articleSchema)) : null;
  const texts = lines === null ? files.map(readInput) : [];
  const lexiconFor = lexicons();
  for (const article of lines ?? []) {
    print({
      id: article.id,
      mentions: detect(lexiconFor(article), article).map((mention) => row(mention, article.text)),
    });
  }
  for (const text of texts) {
    for (const mention of detect(lexiconFor({ text, lang: '' }), { text, title: '', lang: '', published: null }))
      print(row(mention, text));
  }
  return 0;
});
