/**
 * `train-detection FILE.jsonl…`: fits the weights of the topic score on labelled sets and on
 * `tests/labelled/passages.jsonl`, and writes them to `data/topic.json`. Logistic regression by gradient descent with an L2 penalty towards zero; every
 * general name (uses topic, full, surname) that is labelled, a trap or unmarked is one example. Prints
 * the accuracy of five-fold cross-validation by page first.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pageCues } from '../core/detection/context';
import { blocksOf } from '../core/detection/detect';
import { scan } from '../core/detection/scan';
import { drained } from '../core/detection/steps';
import { FEATURES, topicFeatures } from '../core/detection/topic';
import { borderlineSchema, InputError, labelledSchema, passageSchema, readLines, runCommand } from './labelled-file';
import { lexicons } from './lexicon-from-data';

interface Example {
  readonly page: number;
  readonly values: readonly number[];
  readonly label: 0 | 1;
  readonly weight: number;
}

const TOPIC_FILE = fileURLToPath(new URL('../data/topic.json', import.meta.url));
const PASSAGES = fileURLToPath(new URL('../tests/labelled/passages.jsonl', import.meta.url));
const PENALTY = 0.001;
const STEPS = 3000;
const RATE = 0.1;
const MOMENTUM = 0.9;
/** A wrong mark costs more than a missed one. */
const COST_OF_WRONG = 1.7;
/** Words of Ukraine and the debate cannot speak against it, nor other matters for it. */
const SIGN = FEATURES.map((name) => (name === 'bias' ? 0 : /^(other|un)/.test(name) ? -1 : 1));

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

function fitted(examples: readonly Example[]): number[] {
  let weights = FEATURES.map(() => 0);
  let speed = weights;
  const total = examples.reduce((sum, example) => sum + example.weight, 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = FEATURES.map(() => 0);
    for (const { values, label, weight } of examples) {
      const error = (1 / (1 + Math.exp(-dot(values, weights))) - label) * weight;
      values.forEach((value, at) => {
        slope[at] = (slope[at] ?? 0) + error * value;
      });
    }
    speed = speed.map((now, at) => {
      const pull = (slope[at] ?? 0) / total + (at === 0 ? 0 : PENALTY * (weights[at] ?? 0));
      return MOMENTUM * now - RATE * pull;
    });
    weights = weights.map((weight, at) => {
      const next = weight + (speed[at] ?? 0);
      const sign = SIGN[at] ?? 0;
      return sign !== 0 && next * sign < 0 ? 0 : next;
    });
  }
  return weights;
}

interface Page {
  readonly title: string;
  readonly lang: string;
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
    blocks: blocksOf(article.text).map(({ start: offset, text }) => ({
      text,
      labelOf: (start, end) => {
        const covers = (span: Span): boolean => span.start < end + offset && start + offset < span.end;
        if (borderline.some((span) => span.id === article.id && covers(span))) return null;
        return article.mentions.some(covers) ? 1 : 0;
      },
    })),
  }));
}

/** Short passages that are about the debate or not, as a whole. */
function passages(): Page[] {
  return readLines(PASSAGES, passageSchema).map(({ title, blocks }) => ({
    title,
    lang: '',
    blocks: blocks.map(({ text, debate }) => ({ text, labelOf: () => (debate ? 1 : 0) })),
  }));
}

function examplesOf(pages: readonly Page[]): Example[] {
  const lexiconFor = lexicons();
  return pages.flatMap(({ title, lang, blocks }, page) => {
    const lexicon = lexiconFor({ lang, text: blocks.map(({ text }) => text).join('\n\n') });
    const scanned = blocks.map(({ text }) => scan(lexicon, text, ''));
    const cues = drained(pageCues(lexicon, scan(lexicon, title, ''), scanned));
    const features = drained(topicFeatures(cues));
    return cues.blocks.flatMap((block, at) =>
      block.hits.flatMap((hit): Example[] => {
        const uses = hit.rules.map((index) => lexicon.rule(index).use);
        if (uses.includes('never') || !uses.some((use) => use === 'topic' || use === 'full' || use === 'surname'))
          return [];
        const label = blocks[at]?.labelOf(hit.start, hit.end) ?? null;
        const values = features[at]?.values ?? [];
        return label === null ? [] : [{ page, values, label, weight: label === 1 ? 1 : COST_OF_WRONG }];
      }),
    );
  });
}

runCommand(() => {
  const files = process.argv.slice(2);
  if (files.length === 0) throw new InputError('usage: train-detection FILE.jsonl…');
  const examples = examplesOf([...files.flatMap(labelledPages), ...passages()]);
  let right = 0;
  for (let fold = 0; fold < 5; fold++) {
    const weights = fitted(examples.filter((example) => example.page % 5 !== fold));
    for (const { values, label } of examples.filter((example) => example.page % 5 === fold)) {
      if (dot(values, weights) > 0 === (label === 1)) right++;
    }
  }
  const weights = fitted(examples);
  process.stdout.write(`${examples.length} examples, cross-validated ${(right / examples.length).toFixed(3)}\n`);
  const named = Object.fromEntries(FEATURES.map((name, at) => [name, Number((weights[at] ?? 0).toFixed(3))]));
  process.stdout.write(`${JSON.stringify(named)}\n`);
  const text = readFileSync(TOPIC_FILE, 'utf8');
  const start = text.indexOf('"weights": {');
  const end = text.indexOf('}', start);
  writeFileSync(
    TOPIC_FILE,
    `${text.slice(0, start)}"weights": ${JSON.stringify(named, null, 1)
      .replace(/\n/g, '\n ')
      .replace(/\s*\}$/, '\n ')}${text.slice(end)}`,
  );
});
