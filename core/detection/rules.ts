/** What a form can stand for: rules of cards, and groups of cues. Parsed from their packed lines. */

/**
 * sure: always. topic: in a passage about the debate. near: with cues. linked: a surname, once the
 * person is clear. surname: one that needs no introduction. full: a full name. never: a false friend; nothing inside it is marked.
 */
export type Use = 'sure' | 'topic' | 'near' | 'linked' | 'surname' | 'full' | 'never';
const USES: Readonly<Record<string, Use>> = { s: 'sure', t: 'topic', n: 'near', l: 'linked', k: 'surname', f: 'full', x: 'never' };
export const USE_CODES: Readonly<Record<Use, string>> = { sure: 's', topic: 't', near: 'n', linked: 'l', surname: 'k', full: 'f', never: 'x' };

/** How far from a form its cues may stand; each reach holds the ones before it. */
export type Reach = 'phrase' | 'sentence' | 'block' | 'page';
export const REACHES: readonly Reach[] = ['phrase', 'sentence', 'block', 'page'];

export interface Rule {
  readonly card: number;
  readonly use: Use;
  readonly reach: Reach;
  /** Least topic score of the passage. */
  readonly topic: number;
  /** Bounds on the date of publication, ISO and maybe partial; '' = open. */
  readonly from: string;
  readonly to: string;
  /** Cue groups, by number. */
  readonly with: readonly number[];
  readonly without: readonly number[];
}

export interface Group {
  readonly name: string;
  /** What one cue of the group adds to a passage: about Ukraine, about the debate, about something else. */
  readonly place: number;
  readonly debate: number;
  readonly other: number;
}

/** One meaning of a form: a rule or a group, and which of its words must be capitals. */
export interface Sense {
  readonly index: number;
  /** Bits 0-7: word n begins with a capital; bits 8-15: word n is all capitals. */
  readonly capitals: number;
}
export interface Payload {
  readonly rules: readonly Sense[];
  readonly groups: readonly Sense[];
}

const numbers = (list: string): number[] => (list === '' ? [] : list.split('.').map(Number));

/** "card,use,reach,topic,from,to,with,without" */
export function parseRule(line: string): Rule {
  const [card = '0', use = 's', reach = '3', topic = '0', from = '', to = '', cues = '', against = ''] = line.split(',');
  return {
    card: Number(card),
    use: USES[use] ?? 'never',
    reach: REACHES[Number(reach)] ?? 'page',
    topic: Number(topic),
    from,
    to,
    with: numbers(cues),
    without: numbers(against),
  };
}

/** "name:place:debate:other" */
export function parseGroup(text: string): Group {
  const [name = '', place = '0', debate = '0', other = '0'] = text.split(':');
  return { name, place: Number(place), debate: Number(debate), other: Number(other) };
}

/** "r<rule>.<capitals>,g<group>.<capitals>" */
export function parsePayload(line: string): Payload {
  const rules: Sense[] = [];
  const groups: Sense[] = [];
  for (const part of line.split(',')) {
    const [index = '0', capitals = '0'] = part.slice(1).split('.');
    (part.startsWith('r') ? rules : groups).push({ index: Number(index), capitals: Number(capitals) });
  }
  return { rules, groups };
}
