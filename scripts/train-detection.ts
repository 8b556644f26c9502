/**
 * `train-detection FILE.jsonl…`: fits the weights of the topic score on labelled sets and on
 * `tests/labelled/passages.jsonl`, and writes `data/topic-weights.json`. Every general name (uses topic, full,
 * surname) that is labelled or a trap is one example, and so is an unmarked one where a text has no label at all: in a
 * text about the debate what is unmarked may as well be a matter of taste. Prints the accuracy of five-fold
 * cross-validation by page first.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pageCues } from '../core/detection/context';
import { blocksOf } from '../core/detection/detect';
import { scan } from '../core/detection/scan';
import { drained } from '../core/detection/steps';
import { FEATURES, topicFeatures } from '../core/detection/topic';
import type { TopicWeights } from '../data/mentions-schema';
import { CommandError, endWithOneLine } from './command-error';
import { borderlineSchema, labelledSchema, passageSchema, readLines } from './labelled-file';
import { lexicons, readMentions } from './lexicon-from-data';
import { type Example, fitted, oddsOf } from './logistic';

const WEIGHTS_FILE = fileURLToPath(new URL('../data/topic-weights.json', import.meta.url));
const PASSAGES = fileURLToPath(new URL('../tests/labelled/passages.jsonl', import.meta.url));
/** A wrong mark costs more than a missed one. */
const COST_OF_WRONG = 2.5;
/** What an example in a short passage counts: whole texts are more like what is read. */
const PASSAGE = 0.5;
/** Weights of single groups, cards and names rest on fewer examples than the features, and are held closer to zero. */
const PENALTY = { feature: 0.001, single: 0.003 } as const;
/** A weight that changes nothing is not written. */
const LEAST_WEIGHT = 0.02;

interface Page {
  readonly title: string;
  readonly lang: string;
  readonly weight: number;
  readonly blocks: readonly { readonly text: string; readonly labelOf: (start: number, end: number) => 0 | 1 | null }[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text whose mentions are labelled; borderline forms are no examples. */
function labelledPages(file: string): Page[] {
  const borderline = readLines(file.replace(/\.jsonl$/, '-borderline.jsonl'), borderlineSchema);
  return readLines(file, labelledSchema).map((article) => ({
    title: article.title,
    lang: article.lang,
    weight: 1,
    blocks: blocksOf(article.text).map(({ start: offset, text }) => ({
      text,
      labelOf: (start, end) => {
        const covers = (span: Span): boolean => span.start < end + offset && start + offset < span.end;
        if (borderline.some((span) => span.id === article.id && covers(span))) return null;
        if (article.mentions.some(covers)) return 1;
        return article.traps.some(covers) || article.mentions.length === 0 ? 0 : null;
      },
    })),
  }));
}

/** Short passages that are about the debate or not, as a whole. */
function passages(): Page[] {
  return readLines(PASSAGES, passageSchema).map(({ title, blocks }) => ({
    title,
    lang: '',
    weight: PASSAGE,
    blocks: blocks.map(({ text, debate }) => ({ text, labelOf: () => (debate ? 1 : 0) })),
  }));
}

/** Inputs by number: the features, then every cue group, every card, every card's own name. */
function inputNames(): { readonly kind: keyof TopicWeights; readonly name: string }[] {
  const { entries, topic } = readMentions();
  const named = (kind: keyof TopicWeights, names: readonly string[]) => names.map((name) => ({ kind, name }));
  const cards = entries.map(({ id }) => id);
  return [
    ...named('features', FEATURES),
    ...named('groups', Object.keys(topic.groups)),
    ...named('cards', cards),
    ...named('names', cards),
  ];
}

function examplesOf(pages: readonly Page[]): Example[] {
  const lexiconFor = lexicons();
  return pages.flatMap(({ title, lang, weight, blocks }, page) => {
    const lexicon = lexiconFor({ lang, text: blocks.map(({ text }) => text).join('\n\n') });
    const single = lexicon.groups.length + lexicon.cards.length;
    const scanned = blocks.map(({ text }) => scan(lexicon, text, ''));
    const cues = drained(pageCues(lexicon, scan(lexicon, title, ''), scanned));
    const features = drained(topicFeatures(cues));
    return cues.blocks.flatMap((block, at) =>
      block.hits.flatMap((hit): Example[] => {
        const rules = hit.rules.map((index) => lexicon.rule(index));
        const general = rules.find(({ use }) => use === 'topic' || use === 'full' || use === 'surname');
        const label = blocks[at]?.labelOf(hit.start, hit.end) ?? null;
        if (general === undefined || label === null || rules.some(({ use }) => use === 'never')) return [];
        const { values = [], evidence = new Map<number, number>() } = features[at] ?? {};
        const inputs: [number, number][] = [
          ...values.map((value, number): [number, number] => [number, value]),
          ...[...evidence].map(([number, value]): [number, number] => [FEATURES.length + number, value]),
          [FEATURES.length + single + general.card, 1],
        ];
        return [
          {
            page,
            inputs: inputs.filter(([, value]) => value !== 0),
            label,
            cost: weight * (label ? 1 : COST_OF_WRONG),
          },
        ];
      }),
    );
  });
}

await endWithOneLine(() => {
  const files = process.argv.slice(2);
  if (files.length === 0) throw new CommandError('usage: train-detection FILE.jsonl…');
  const examples = examplesOf([...files.flatMap(labelledPages), ...passages()]);
  const names = inputNames();
  const how = names.map(({ kind, name }) => {
    if (kind !== 'features') return { penalty: PENALTY.single, sign: 0 } as const;
    if (name === 'bias') return { penalty: 0, sign: 0 } as const;
    // Words of Ukraine and the debate cannot speak against it, nor other matters for it.
    return { penalty: PENALTY.feature, sign: /^(other|un)/.test(name) ? -1 : 1 } as const;
  });
  let right = 0;
  for (let fold = 0; fold < 5; fold++) {
    const weights = fitted(
      examples.filter(({ page }) => page % 5 !== fold),
      how,
    );
    for (const { page, inputs, label } of examples)
      if (page % 5 === fold && oddsOf(inputs, weights) > 0 === (label === 1)) right++;
  }
  process.stdout.write(`${examples.length} examples, cross-validated ${(right / examples.length).toFixed(3)}\n`);
  const weights = fitted(examples, how);
  const written: TopicWeights = { features: {}, groups: {}, cards: {}, names: {} };
  names.forEach(({ kind, name }, at) => {
    const weight = Number((weights[at] ?? 0).toFixed(2));
    if (Math.abs(weight) >= LEAST_WEIGHT) written[kind][name] = weight;
  });
  writeFileSync(WEIGHTS_FILE, `${JSON.stringify(written, null, 1)}\n`);
  return 0;
});
