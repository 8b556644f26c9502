/** Build time: packs the mentions of all cards into strings, one a language. Not part of the content script. */
import type { Forms, MentionRule, Mentions, Topic } from '../../data/mentions-schema';
import { encode } from './alphabet';
import { WINDOW } from './filter';
import { foldText } from './fold';
import { MAGIC, type PackedLexicon, SHARED } from './packed';
import { REACHES, USE_CODES } from './rules';
import { alternatives, surfaceOf } from './surface';
import { FEATURES } from './topic';
import { LANGS, type Lang } from './types';

export interface PackEntry {
  readonly id: string;
  readonly mentions: Mentions;
}

/** Thrown with every fault found, one a line. */
export class PackError extends Error {}

/** By what it stands for: the rules for capitals under which a form does. */
type Senses = Map<string, number[]>;
type Written = Map<string, Senses>;

/**
 * Packs a lexicon. The same input always gives the same strings. Throws PackError where a rule names an
 * unknown cue group or a form cannot be read.
 */
export function packLexicon(entries: readonly PackEntry[], topic: Topic): PackedLexicon {
  const faults: string[] = [];
  const written = new Map<Lang, Written>();
  const groupNames = Object.keys(topic.groups);

  const add = (where: string, list: Forms, key: string): void => {
    for (const [lang, texts] of Object.entries(list)) {
      const part = LANGS.find((known) => known === lang) ?? 'en';
      const forms: Written = written.get(part) ?? new Map();
      written.set(part, forms);
      for (const text of texts.flatMap(alternatives)) {
        try {
          const { folded, capitals } = surfaceOf(text.trim(), lang);
          if (/[^ -~]/.test(encode(folded))) throw new Error(`“${text}”: neither a Latin nor a Cyrillic letter`);
          const senses: Senses = forms.get(folded) ?? new Map();
          forms.set(folded, senses);
          const known = senses.get(key) ?? [];
          // A looser rule for capitals makes a stricter one of the same meaning pointless.
          if (known.some((other) => (other & ~capitals) === 0)) continue;
          senses.set(key, [...known.filter((other) => (capitals & ~other) !== 0), capitals]);
        } catch (error) {
          faults.push(`${where}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
    }
  };
  const numbersOf = (where: string, names: readonly string[] | undefined): string =>
    (names ?? [])
      .map((name) => {
        const at = groupNames.indexOf(name);
        if (at < 0) faults.push(`${where}: unknown cue group “${name}”`);
        return at;
      })
      .join('.');

  groupNames.forEach((name, at) => {
    const group = topic.groups[name];
    if (group !== undefined) add(`topic ${name}`, group.forms, `g${at}`);
  });
  const rules: string[] = [];
  entries.forEach(({ id, mentions }, card) => {
    mentions.forEach((rule: MentionRule, at) => {
      const where = `${id}: rule ${at + 1}`;
      const fields = [
        card,
        USE_CODES[rule.use],
        REACHES.indexOf(rule.reach ?? 'page'),
        rule.topic ?? 0,
        rule.from ?? '',
        rule.to ?? '',
      ];
      const groups = [rule.with, rule.without, rule.of, rule.about].map((names) => numbersOf(where, names));
      const line = [...fields, ...groups].join(',').replace(/,+$/, '');
      add(where, rule.forms, `r${rules.length}`);
      rules.push(line);
    });
  });
  const groups = groupNames.map((name) => {
    const { place = 0, debate = 0, other = 0 } = topic.groups[name] ?? {};
    return [name, place, debate, other].join(':');
  });
  const endings = Object.entries(topic.endings).map(
    ([name, list]) => `${name}${name === 'T' ? '+' : ''}:${list.map((ending) => encode(foldText(ending))).join(',')}`,
  );
  const { features, groups: groupWeights, cards, names } = topic.weights;
  const numbers = (keys: readonly string[], from: Readonly<Record<string, number>>) =>
    keys.map((key) => from[key] ?? 0);
  const ids = entries.map(({ id }) => id);
  const weights = [
    numbers(FEATURES, features),
    [...numbers(groupNames, groupWeights), ...numbers(ids, cards)],
    numbers(ids, names),
  ].map((line) => line.join(' '));
  const meta = `${ids.join(' ')}\n${groups.join(' ')}\n${endings.join(' ')}\n${weights.join('\n')}\n`;
  if (faults.length > 0) throw new PackError(faults.join('\n'));
  const english = written.get('en') ?? new Map();
  const parts = [...written].map(([lang, forms]) => ({
    lang,
    ...writePart(lang === 'en' ? forms : without(forms, english)),
  }));
  const count = parts.reduce((sum, { lines }) => sum + lines, 0);
  const ruleLines = linesOf(rules);
  return {
    base: `${[MAGIC, count, meta.length, ruleLines.length].join(' ')}\n${meta}${ruleLines}`,
    parts: Object.fromEntries(parts.map(({ lang, text }) => [lang, text])),
  };
}

/** The forms that mean more than what is known of them already. */
function without(forms: Written, known: Written): Written {
  const left: Written = new Map();
  for (const [folded, senses] of forms) {
    for (const [key, masks] of senses) {
      const fresh = masks.filter(
        (mask) =>
          !known
            .get(folded)
            ?.get(key)
            ?.some((other) => (other & ~mask) === 0),
      );
      if (fresh.length > 0) left.set(folded, (left.get(folded) ?? new Map()).set(key, fresh));
    }
  }
  return left;
}

function writePart(forms: Written): { text: string; lines: number } {
  const written = [...forms].flatMap(([folded, senses]) => {
    const byCapitals = new Map<number, string[]>();
    for (const [key, masks] of senses)
      for (const mask of masks) byCapitals.set(mask, [...(byCapitals.get(mask) ?? []), key]);
    return [...byCapitals].map(([mask, keys]) => ({ folded, mask, payload: keys.join(',') }));
  });
  const keys = new Map<string, Map<string, string[]>>();
  for (const { folded, mask, payload } of written) {
    const { key, rest } = split(folded, mask);
    const line = keys.get(key) ?? new Map<string, string[]>();
    keys.set(key, line.set(payload, [...(line.get(payload) ?? []), rest]));
  }
  // Lines with the same first payload stand together and need not name it; each begins with its rarest.
  const uses = new Map<string, number>();
  for (const line of keys.values()) for (const payload of line.keys()) uses.set(payload, (uses.get(payload) ?? 0) + 1);
  const byUse = [...uses].sort((a, b) => b[1] - a[1]).map(([payload]) => payload);
  const rank = new Map(byUse.map((payload, at) => [payload, at]));
  const drafts = [...keys].map(([key, line]) => ({
    key,
    groups: [...line].sort((a, b) => (rank.get(b[0]) ?? 0) - (rank.get(a[0]) ?? 0)),
  }));
  const firsts = new Set(drafts.map(({ groups }) => groups[0]?.[0]));
  const payloads = [...byUse.filter((one) => firsts.has(one)), ...byUse.filter((one) => !firsts.has(one))];
  const numbers = new Map(payloads.map((payload, at) => [payload, at]));
  const firstOf = ({ groups }: { groups: readonly [string, string[]][] }) => numbers.get(groups[0]?.[0] ?? '') ?? 0;
  drafts.sort((a, b) => firstOf(a) - firstOf(b) || (a.key < b.key ? -1 : 1));
  const body = drafts.map((draft, at) => {
    const before = drafts[at - 1];
    const next = before === undefined || firstOf(before) !== firstOf(draft) ? '=' : '';
    return draft.groups
      .map(([payload, rests], n) => `${n === 0 ? draft.key + next : `=${numbers.get(payload)}`}${frontCoded(rests)}`)
      .join('');
  });
  const payloadLines = linesOf(payloads);
  return { text: `${payloads.length} ${payloadLines.length}\n${payloadLines}${linesOf(body)}`, lines: keys.size };
}

/** The key of a form's line, and the form without it, both encoded. */
function split(folded: string, mask: number): { key: string; rest: string } {
  const marked = folded
    .split(' ')
    .map((word, at) => ((mask >> (8 + at)) & 1 ? '*' : (mask >> at) & 1 ? '^' : '') + word);
  const text = marked.join(' ');
  const mark = /^[*^]/.exec(text)?.[0] ?? '';
  const first = folded.split(' ')[0] ?? '';
  const letters = first.replace(/[A-Z]$/, '');
  // A short stem has a line of its own.
  const plain = letters.length >= WINDOW ? letters.slice(0, WINDOW) : first;
  const key = encode(plain);
  // The rest goes on in the script that the key ended in.
  return { key, rest: mark + encode(text.slice(mark.length)).slice(key.length) };
}

/** Forms of one line and payload, each as what it shares with the one before and the rest. */
function frontCoded(rests: readonly string[]): string {
  let before = '';
  return [...rests]
    .sort()
    .map((rest) => {
      let shared = 0;
      while (shared < SHARED.length - 1 && shared < rest.length && rest[shared] === before[shared]) shared++;
      before = rest;
      return SHARED.charAt(shared) + rest.slice(shared);
    })
    .join('');
}

const linesOf = (list: readonly string[]): string => list.map((line) => `${line}\n`).join('');
