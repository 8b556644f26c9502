/**
 * Whether a passage is about the debate: a logistic score over what stands in it, beside it, in the
 * title and on the page, by kind (features) and by what it is itself (evidence: each cue group, each card). The
 * weights are trained by `scripts/train-detection.ts` and lie in `data/topic-weights.json`.
 */
import type { BlockContext, PageCues } from './context';
import { telling } from './explain';
import type { Lexicon } from './lexicon';
import type { Rule } from './rules';
import { mapInSteps } from './steps';

interface BlockTopic {
  /** Probability that the passage is about the debate. */
  readonly score: number;
  /** The cues that spoke for it, as they stand in the text. */
  readonly cues: readonly string[];
}

/** How often something stands in a place, by its number: that of a cue group, or of a card after all the groups. */
type Evidence = Map<number, number>;

/** What one block holds: words of Ukraine, of Russia and the people around it, of the debate, of other matters; and forms of cards. */
interface Own {
  ukraine: number;
  russia: number;
  debate: number;
  other: number;
  sure: number;
  terms: number;
  people: number;
  evidence: Evidence;
  cues: { text: string; weight: number }[];
}

const KINDS = ['ukraine', 'russia', 'debate', 'other', 'sure', 'terms', 'people'] as const;
type Kind = (typeof KINDS)[number];

/** What a form of a card says about its passage by itself. World leaders are named in many a debate. */
const EVIDENCE: Readonly<Record<Rule['use'], readonly [Kind, number]>> = {
  sure: ['sure', 1.5],
  near: ['terms', 0.7],
  topic: ['terms', 0.6],
  full: ['people', 0.5],
  surname: ['people', 0.4],
  office: ['people', 0.4],
  linked: ['people', 0.15],
  never: ['people', 0],
};

/** A cue group whose word adds so much to the place means Ukraine itself; one that adds less, what lies around it. */
const UKRAINE_ITSELF = 0.6;

export const FEATURES = [
  'bias',
  ...(['Here', 'Beside', 'Title', 'Page'] as const).flatMap((where) => KINDS.map((kind) => `${kind}${where}`)),
  'unplaced',
  'unnamed',
  'placedNear',
  'placedHere',
];

const EMPTY: Own = {
  ukraine: 0,
  russia: 0,
  debate: 0,
  other: 0,
  sure: 0,
  terms: 0,
  people: 0,
  evidence: new Map(),
  cues: [],
};

function ownOf(page: PageCues, block: BlockContext): Own {
  const own: Own = { ...EMPTY, evidence: new Map(), cues: [] };
  const { lexicon } = page;
  const seen = new Set<string>();
  for (const hit of block.hits) {
    // The same word again, in another case or ending, says nothing new.
    const key = `${hit.groups.join()}:${hit.rules.join()}:${hit.text.slice(0, 6).toLowerCase()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    let debate = 0;
    for (const number of hit.groups) {
      add(own.evidence, number, 1);
      const group = lexicon.groups[number];
      if (group === undefined) continue;
      own[group.place >= UKRAINE_ITSELF ? 'ukraine' : 'russia'] += group.place;
      debate += group.debate;
      own.other += group.other;
    }
    const cards = new Set<number>();
    for (const index of hit.rules) if (lexicon.rule(index).use !== 'never') cards.add(lexicon.rule(index).card);
    for (const card of cards) add(own.evidence, lexicon.groups.length + card, 1 / cards.size);
    let kind: Kind = 'terms';
    let evidence = 0;
    for (const index of hit.rules) {
      const [of, weight] = EVIDENCE[lexicon.rule(index).use];
      if (weight > evidence) [kind, evidence] = [of, weight];
    }
    own[kind] += evidence;
    own.debate += debate;
    if (debate + evidence > 0.5) own.cues.push({ text: hit.text, weight: debate + evidence });
  }
  return own;
}

const add = (evidence: Evidence, number: number, count: number): void => {
  evidence.set(number, (evidence.get(number) ?? 0) + count);
};

/** Diminishing: the tenth cue of a long block says less than the first. */
const damp = (value: number): number => Math.log1p(Math.max(0, value));

interface BlockFeatures {
  /** In the order of FEATURES. */
  readonly values: readonly number[];
  readonly evidence: ReadonlyMap<number, number>;
  readonly cues: readonly string[];
}

/** What counts as evidence, by how many blocks away it stands. */
const NEARBY = [1, 0.5, 0.25] as const;

function evidenceAt(own: readonly Own[], at: number, title: Own): Evidence {
  const sum: Evidence = new Map(title.evidence);
  NEARBY.forEach((share, away) => {
    for (const one of away === 0 ? [own[at]] : [own[at - away], own[at + away]])
      for (const [number, count] of one?.evidence ?? []) add(sum, number, share * count);
  });
  for (const [number, count] of sum) sum.set(number, damp(count));
  return sum;
}

/** Of a block in which no form of a card stands: nobody asks what it is about. */
const UNASKED: BlockFeatures = { values: [], evidence: new Map(), cues: [] };

/** The features of every block with a form of a card, in steps. Linear in the number of hits. */
export function* topicFeatures(page: PageCues): Generator<void, readonly BlockFeatures[]> {
  const title = ownOf(page, page.title);
  const own = yield* mapInSteps(page.blocks, (block) => ownOf(page, block));
  const total = (of: (one: Own) => number): number => own.reduce((sum, one) => sum + of(one), 0);
  const filled = Math.max(1, own.filter((one) => KINDS.some((kind) => one[kind] > 0)).length);
  const onPage = KINDS.map((kind) => damp(total((one) => one[kind]) / filled));
  const inTitle = KINDS.map((kind) => damp(title[kind]));
  const unplaced = total((one) => one.ukraine) + title.ukraine === 0;
  const unnamed = unplaced && total((one) => one.sure) + title.sure === 0;
  const flag = (is: boolean): number => (is ? 1 : 0);
  return yield* mapInSteps(own, (one, at) => {
    if (page.blocks[at]?.hits.every(({ rules }) => rules.length === 0)) return UNASKED;
    const near = [own[at - 1] ?? EMPTY, own[at + 1] ?? EMPTY];
    const far = [own[at - 2] ?? EMPTY, own[at + 2] ?? EMPTY];
    const around = (kind: Kind, from: readonly Own[]): number => from.reduce((sum, other) => sum + other[kind], 0);
    const beside = KINDS.map((kind) => damp(around(kind, near) + 0.4 * around(kind, far)));
    const placed = one.ukraine > 0;
    const values = [
      1,
      ...KINDS.map((kind) => damp(one[kind])),
      ...beside,
      ...inTitle,
      ...onPage,
      flag(unplaced),
      flag(unnamed),
      flag(placed || title.ukraine + around('ukraine', near) > 0),
      flag(placed),
    ];
    const cues = [...one.cues].sort((a, b) => b.weight - a.weight).map((cue) => cue.text);
    return {
      values,
      evidence: evidenceAt(own, at, title),
      cues: telling([...cues, ...title.cues.map((cue) => cue.text)]),
    };
  });
}

/** Scores of all blocks, in order, in steps. */
export function* topicOf(page: PageCues): Generator<void, readonly BlockTopic[]> {
  const { weights, evidence: known } = page.lexicon;
  const features = yield* topicFeatures(page);
  return features.map(({ values, evidence, cues }) => {
    let odds = values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
    for (const [number, value] of evidence) odds += value * (known[number] ?? 0);
    return { score: 1 / (1 + Math.exp(-odds)), cues };
  });
}

/** The same probability for the name of one card: some names are hardly ever written outside the debate. */
export function topicOfName(lexicon: Lexicon, card: number, score: number): number {
  const odds = score * Math.exp(lexicon.names[card] ?? 0);
  return odds / (odds + 1 - score);
}
