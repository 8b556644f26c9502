/** The loaded lexicon: tables for scanning, and what the forms stand for, read when first met. */
import { type EndingClass, parseEndings } from './endings';
import { type Header, Lines, readHeader } from './packed';
import { type Group, type Payload, parseGroup, parsePayload, parseRule, type Rule } from './rules';
import { drained } from './steps';
import { FormTrie } from './trie';

/** To be had from `loadInSteps` and `loadLexicon` alone, which fill its trie. */
export class Lexicon {
  readonly trie: FormTrie;
  readonly cards: readonly string[];
  readonly groups: readonly Group[];
  readonly endings: readonly (EndingClass | undefined)[];
  /** Of the topic's features, in their order. */
  readonly weights: readonly number[];
  private readonly ruleLines: Lines;
  private readonly payloadLines: Lines;
  private readonly rules = new Map<number, Rule>();
  private payloads: (Payload | undefined)[] | null = null;
  /** What two payloads are together, by both numbers. */
  private readonly unions = new Map<string, number>();

  constructor(packed: string, header: Header) {
    const { offsets } = header;
    const [cards = '', groups = '', endings = '', weights = ''] = packed.slice(offsets[0], offsets[1]).split('\n');
    this.cards = cards === '' ? [] : cards.split(' ');
    this.groups = groups === '' ? [] : groups.split(' ').map(parseGroup);
    this.endings = parseEndings(endings);
    this.trie = new FormTrie(packed, header, this.endings);
    this.weights = weights.split(' ').map(Number);
    this.ruleLines = new Lines(packed, offsets[1], offsets[2]);
    this.payloadLines = new Lines(packed, offsets[2], offsets[3]);
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
    this.payloads ??= Array.from({ length: this.payloadLines.count });
    let payload = this.payloads[index];
    if (payload === undefined) {
      payload = parsePayload(this.payloadLines.line(index));
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
    this.payloads ??= [];
    const made =
      this.payloads.push({
        rules: [...new Set([...a.rules, ...b.rules])],
        groups: [...new Set([...a.groups, ...b.groups])],
      }) - 1;
    this.unions.set(key, made);
    return made;
  }
}

/** Reads a packed string, in steps. Throws where the string is no packed lexicon. */
export function* loadInSteps(packed: string): Generator<void, Lexicon> {
  const lexicon = new Lexicon(packed, readHeader(packed));
  yield* lexicon.trie.fill();
  return lexicon;
}

/** `loadInSteps` in one go. */
export function loadLexicon(packed: string): Lexicon {
  return drained(loadInSteps(packed));
}

export function cardIds(lexicon: Lexicon): readonly string[] {
  return lexicon.cards;
}
