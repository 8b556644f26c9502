/** Build time: packs the mentions of all cards into one string. Not part of the content script. */
import type { Forms, MentionRule, Mentions, Topic } from '../../data/mentions-schema';
import { foldText } from './fold';
import { MAGIC, SHARED_BASE, SHARED_MAX } from './packed';
import { REACHES, USE_CODES } from './rules';
import { alternatives, surfaceOf } from './surface';
import { FEATURES } from './topic';
import { STEM_SALT } from './trie';
import { HASH_SEED, hashStep } from './words';

export interface PackEntry {
  readonly id: string;
  readonly mentions: Mentions;
}

/** Thrown with every fault found, one a line. */
export class PackError extends Error {}

type Senses = Map<string, number[]>;

/**
 * Packs a lexicon. The same input always gives the same string. Throws PackError where a rule names an
 * unknown cue group, a form cannot be read, or two words have the same hash.
 */
export function packLexicon(entries: readonly PackEntry[], topic: Topic): string {
  const faults: string[] = [];
  const forms = new Map<string, Senses>();
  const groupNames = Object.keys(topic.groups);

  const add = (where: string, list: Forms, key: string): void => {
    for (const [lang, texts] of Object.entries(list)) {
      for (const text of texts.flatMap(alternatives)) {
        try {
          const { folded, capitals } = surfaceOf(text.trim(), lang);
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
      const fields = [card, USE_CODES[rule.use], REACHES.indexOf(rule.reach ?? 'page'), rule.topic ?? 0, rule.from ?? '', rule.to ?? ''];
      const line = [...fields, numbersOf(where, rule.with), numbersOf(where, rule.without)].join(',');
      add(where, rule.forms, `r${rules.length}`);
      rules.push(line);
    });
  });
  const groups = groupNames.map((name) => {
    const { place = 0, debate = 0, other = 0 } = topic.groups[name] ?? {};
    return [name, place, debate, other].join(':');
  });
  const endings = Object.entries(topic.endings).map(([name, list]) => `${name}${name === 'T' ? '+' : ''}:${list.map(foldText).join(',')}`);
  const weights = FEATURES.map((name) => topic.weights[name] ?? 0);
  const meta = `${entries.map(({ id }) => id).join(' ')}\n${groups.join(' ')}\n${endings.join(' ')}\n${weights.join(' ')}\n`;
  const packed = write(meta, rules, forms, faults);
  if (faults.length > 0) throw new PackError(faults.join('\n'));
  return packed;
}

function write(meta: string, rules: readonly string[], forms: ReadonlyMap<string, Senses>, faults: string[]): string {
  const payloads = new Map<string, number>();
  const words = new Map<number, string>();
  const firstWords = new Set<string>();
  let edges = 0;
  let before = '';
  let body = '';
  for (const folded of [...forms.keys()].sort()) {
    const list = [...(forms.get(folded) ?? [])].flatMap(([key, masks]) => masks.map((mask) => `${key}.${mask}`)).join(',');
    const payload = payloads.get(list) ?? payloads.size;
    payloads.set(list, payload);
    let shared = 0;
    while (shared < SHARED_MAX && shared < folded.length && folded[shared] === before[shared]) shared++;
    body += `${String.fromCharCode(SHARED_BASE + shared)}${folded.slice(shared)}=${payload}\n`;
    before = folded;
    const parts = folded.split(' ');
    edges += parts.length;
    firstWords.add(parts[0] ?? '');
    for (const part of parts) checkHash(part, words, faults);
  }
  const sections = [meta, lines(rules), lines([...payloads.keys()]), body];
  return `${[MAGIC, forms.size, words.size, edges, firstWords.size, ...sections.map((section) => section.length)].join(' ')}\n${sections.join('')}`;
}

const lines = (list: readonly string[]): string => list.map((line) => `${line}\n`).join('');

/** Words are looked up by hash alone, so no two may share one. */
function checkHash(word: string, words: Map<number, string>, faults: string[]): void {
  const stem = /[A-Z]$/.test(word);
  const bare = stem ? word.slice(0, -1) : word;
  let hash = HASH_SEED;
  for (let i = 0; i < bare.length; i++) hash = hashStep(hash, bare.charCodeAt(i));
  if (stem) hash ^= STEM_SALT;
  const known = words.get(hash);
  const name = stem ? `${bare}~` : bare;
  if (known !== undefined && known !== name) faults.push(`“${known}” and “${name}” have the same hash; reword one form`);
  words.set(hash, name);
}
