/** Surface forms: no form may mean two cards unless something in its rules tells them apart. */
import type { Forms, MentionRule } from '../mentions-schema';
import { type CardMentions, type Check, cardIds, type Filed, type Problem, problemAt, type Records } from './records';

/** Forms with more alternatives than this are compared as they are written. */
const MOST_VARIANTS = 200;

/** "(a|b) c" stands for "a c" and "b c". */
function variants(form: string): string[] {
  const bracket = /\(([^()]*)\)/.exec(form);
  if (!bracket) return [form];
  const [whole, inner = ''] = bracket;
  const expanded = inner.split('|').flatMap((choice) => variants(form.replace(whole, () => choice)));
  return expanded.length > MOST_VARIANTS ? [form] : expanded;
}

/** As detection sees it: diacritics, dashes, apostrophes and spaces do not count; capitals do, as they tell names from words. */
function fold(form: string): string {
  const plain = form.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain
    .replace(/~/g, '')
    .replace(/[\u2010-\u2015-]/g, ' ')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

interface Use {
  readonly filed: Filed<CardMentions>;
  readonly path: string;
  readonly lang: string;
  readonly rule: MentionRule;
}

/** What decides for a rule; two rules that agree in all of it cannot be told apart. */
function conditions({ use, with: cues, without, reach, topic, from, to }: MentionRule): string {
  const sorted = (names: readonly string[] | undefined) => [...(names ?? [])].sort();
  return JSON.stringify([use === 'never', sorted(cues), sorted(without), reach, topic, from, to]);
}

function toldApart(a: MentionRule, b: MentionRule): boolean {
  // Two false friends mark nothing, whichever card names them.
  if (a.use === 'never' && b.use === 'never') return true;
  return conditions(a) !== conditions(b);
}

function clashes(mentions: Records['mentions']): Problem[] {
  const seen = new Map<string, Use[]>();
  const problems: Problem[] = [];
  const meet = (form: string, use: Use) => {
    const key = fold(form);
    const others = seen.get(key) ?? [];
    const other = others.find(
      ({ filed, lang, rule }) =>
        filed.value.card !== use.filed.value.card &&
        (lang === use.lang || lang === 'any' || use.lang === 'any') &&
        !toldApart(rule, use.rule),
    );
    if (other)
      problems.push(
        problemAt(
          use.filed,
          use.path,
          `"${form}" also stands for ${other.filed.value.card}, and no rule tells the two apart`,
        ),
      );
    seen.set(key, [...others, use]);
  };
  for (const filed of mentions) {
    filed.value.rules.forEach((rule, i) => {
      for (const [lang, forms] of entriesOf(rule.forms)) {
        forms.forEach((form, j) => {
          for (const variant of new Set(variants(form)))
            meet(variant, { filed, path: `${i}.forms.${lang}.${j}`, lang, rule });
        });
      }
    });
  }
  return problems;
}

const entriesOf = (forms: Forms): [string, readonly string[]][] =>
  Object.entries(forms).map(([lang, list]) => [lang, list ?? []]);

function unknownCues({ mentions, cueGroups }: Records): Problem[] {
  if (cueGroups === null) return [];
  return mentions.flatMap((filed) =>
    filed.value.rules.flatMap((rule, i) =>
      (['with', 'without'] as const).flatMap((key) =>
        (rule[key] ?? []).flatMap((name, j) =>
          cueGroups.has(name) ? [] : [problemAt(filed, `${i}.${key}.${j}`, `topic.json has no cue group "${name}"`)],
        ),
      ),
    ),
  );
}

/** Mentions of cards that do not exist, unknown cues, and forms that mean two cards. */
export const checkMentions: Check = (records) => {
  const cards = cardIds(records);
  const misplaced = records.mentions
    .filter(({ value }) => records.complete && !cards.has(value.card))
    .map((filed) => problemAt(filed, '', `there is no card "${filed.value.card}"`));
  return [...misplaced, ...unknownCues(records), ...clashes(records.mentions)];
};
