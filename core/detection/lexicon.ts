/** The loaded lexicon: tables for scanning, and what the forms stand for, read when first met. */
import { type EndingClass, parseEndings } from './endings';
import { type Header, Lines, readHeader } from './packed';
import { type Group, type Payload, parseGroup, parsePayload, parseRule, type Rule } from './rules';
import { FormTrie } from './trie';

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
}

/** Reads a packed string. Throws where the string is no packed lexicon. */
export function loadLexicon(packed: string): Lexicon {
  return new Lexicon(packed, readHeader(packed));
}

export function cardIds(lexicon: Lexicon): readonly string[] {
  return lexicon.cards;
}
