/** What a form can stand for: rules of cards, and groups of cues. Parsed from their packed lines. */

/**
 * sure: always. topic: in a passage about the debate. near: with cues. linked: a surname, once the
 * person is clear. surname: one that needs no introduction. full: a full name. office: a state and its
 * office, where no name follows. never: a false friend; nothing inside it is marked.
 */
export type Use = 'sure' | 'topic' | 'near' | 'linked' | 'surname' | 'full' | 'office' | 'never';
const USES: Readonly<Record<string, Use>> = {
  s: 'sure',
  t: 'topic',
  n: 'near',
  l: 'linked',
  k: 'surname',
  f: 'full',
  o: 'office',
  x: 'never',
};
export const USE_CODES: Readonly<Record<Use, string>> = {
  sure: 's',
  topic: 't',
  near: 'n',
  linked: 'l',
  surname: 'k',
  full: 'f',
  office: 'o',
  never: 'x',
};

/** How far from a form its cues may stand; each reach holds the ones before it. */
type Reach = 'phrase' | 'sentence' | 'block' | 'page';
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
  /** Cue groups of which one must stand beside the form where the words after it say whose it is, or what about; none: whatever. */
  readonly of: readonly number[];
  readonly about: readonly number[];
}

export interface Group {
  readonly name: string;
  /** What one cue of the group adds to a passage: about Ukraine, about the debate, about something else. */
  readonly place: number;
  readonly debate: number;
  readonly other: number;
}

/** What one written form can stand for: rules of cards and groups of cues, by number. */
export interface Payload {
  readonly rules: readonly number[];
  readonly groups: readonly number[];
}

const numbers = (list: string): number[] => (list === '' ? [] : list.split('.').map(Number));

/** "card,use,reach,topic,from,to,with,without,of,about" */
export function parseRule(line: string): Rule {
  const [
    card = '0',
    use = 's',
    reach = '3',
    topic = '0',
    from = '',
    to = '',
    cues = '',
    against = '',
    of = '',
    about = '',
  ] = line.split(',');
  return {
    card: Number(card),
    use: USES[use] ?? 'never',
    reach: REACHES[Number(reach)] ?? 'page',
    topic: Number(topic),
    from,
    to,
    with: numbers(cues),
    without: numbers(against),
    of: numbers(of),
    about: numbers(about),
  };
}

/** "name:place:debate:other" */
export function parseGroup(text: string): Group {
  const [name = '', place = '0', debate = '0', other = '0'] = text.split(':');
  return { name, place: Number(place), debate: Number(debate), other: Number(other) };
}

/** "r<rule>,g<group>" */
export function parsePayload(line: string): Payload {
  const of = (kind: string): number[] =>
    line.split(',').flatMap((part) => (part.startsWith(kind) ? [Number(part.slice(1))] : []));
  return { rules: of('r'), groups: of('g') };
}
