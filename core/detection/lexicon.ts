/** The loaded lexicon: tables for scanning, and what the forms stand for, read when first met. */
import { type EndingClass, parseEndings } from './endings';
import { type Lines, type PackedLexicon, readBase, readPart } from './packed';
import { type Group, type Payload, parseGroup, parsePayload, parseRule, type Rule } from './rules';
import { drained } from './steps';
import { FormTrie } from './trie';
import { LANGS, type Lang } from './types';

const numbersOf = (line: string): number[] => line.split(' ').map(Number);

/** Finds nothing until a part has been added. */
export class Lexicon {
  readonly trie: FormTrie;
  readonly cards: readonly string[];
  readonly groups: readonly Group[];
  readonly endings: readonly (EndingClass | undefined)[];
  /** Of the topic's features, in their order. */
  readonly weights: readonly number[];
  /** Those whose parts have been added. */
  readonly languages = new Set<Lang>();
  private readonly ruleLines: Lines;
  private readonly coded: { readonly evidence: string; readonly names: string };
  private evidenceRead: readonly number[] | null = null;
  private namesRead: readonly number[] | null = null;
  private readonly rules = new Map<number, Rule>();
  /** By number; a part's come one after the other, those of unions in between. Read when first met. */
  private readonly payloads: (Payload | undefined)[] = [];
  private readonly payloadLines: { readonly first: number; readonly lines: Lines }[] = [];
  /** What two payloads are together, by both numbers. */
  private readonly unions = new Map<string, number>();

  /** Throws where the string is no base of a packed lexicon. */
  constructor(base: string) {
    const { lines, meta, rules } = readBase(base);
    const [cards = '', groups = '', endings = '', weights = '', evidence = '', names = ''] = meta;
    this.cards = cards === '' ? [] : cards.split(' ');
    this.groups = groups === '' ? [] : groups.split(' ').map(parseGroup);
    this.endings = parseEndings(endings);
    this.trie = new FormTrie(lines, this.endings);
    this.weights = numbersOf(weights);
    this.coded = { evidence, names };
    this.ruleLines = rules;
  }

  /** Adds a language, in steps; again is nothing. Throws where the string is no part of a packed lexicon. */
  *add(language: Lang, part: string): Generator<void, void> {
    if (this.languages.has(language)) return;
    this.languages.add(language);
    const { payloads, count, formsFrom } = readPart(part);
    const first = this.payloads.length;
    this.payloadLines.push({ first, lines: payloads });
    this.payloads.length += count;
    yield* this.trie.add(part, formsFrom, first);
  }

  /** What each cue group, and after them each card, says for its passage. */
  get evidence(): readonly number[] {
    this.evidenceRead ??= numbersOf(this.coded.evidence);
    return this.evidenceRead;
  }

  /** What a card's own name says for it. */
  get names(): readonly number[] {
    this.namesRead ??= numbersOf(this.coded.names);
    return this.namesRead;
  }

  rule(index: number): Rule {
    let rule = this.rules.get(index);
    if (rule === undefined) {
      rule = parseRule(this.ruleLines.line(index));
      this.rules.set(index, rule);
    }
    return rule;
  }

  payload(index: number): Payload {
    let payload = this.payloads[index];
    if (payload === undefined) {
      const part = this.payloadLines.findLast(({ first }) => first <= index);
      payload = parsePayload(part?.lines.line(index - part.first) ?? '');
      this.payloads[index] = payload;
    }
    return payload;
  }

  /** The payload that stands for what two others stand for, made when first asked for. */
  union(one: number, other: number): number {
    const key = `${one} ${other}`;
    const known = this.unions.get(key);
    if (known !== undefined) return known;
    const [a, b] = [this.payload(one), this.payload(other)];
    const made =
      this.payloads.push({
        rules: [...new Set([...a.rules, ...b.rules])],
        groups: [...new Set([...a.groups, ...b.groups])],
      }) - 1;
    this.unions.set(key, made);
    return made;
  }
}

/** A whole lexicon in one go, or some languages of it. Throws where a string is not what it should be. */
export function loadLexicon({ base, parts }: PackedLexicon, languages: readonly Lang[] = LANGS): Lexicon {
  const lexicon = new Lexicon(base);
  for (const language of languages) {
    const part = parts[language];
    if (part !== undefined) drained(lexicon.add(language, part));
  }
  return lexicon;
}

/** Ids of all cards of a lexicon, in the order of their numbers. */
export function cardIds(lexicon: Lexicon): readonly string[] {
  return lexicon.cards;
}
