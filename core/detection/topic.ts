/**
 * Whether a passage is about the debate: a logistic score over what stands in it, beside it, in the
 * title and on the page. The weights are trained by `scripts/train-detection.ts` and lie in
 * `data/topic.json`.
 */
import type { BlockContext, PageCues } from './context';
import type { Rule } from './rules';

export interface BlockTopic {
  /** Probability that the passage is about the debate. */
  readonly score: number;
  /** The cues that spoke for it, as they stand in the text. */
  readonly cues: readonly string[];
}

/** What one block holds: words of Ukraine, of the debate, of other matters; and forms of cards. */
interface Own {
  place: number;
  debate: number;
  other: number;
  cards: number;
  cues: { text: string; weight: number }[];
}

/** What a form of a card says about its passage by itself, for the place and for the cards. */
const EVIDENCE: Readonly<Record<Rule['use'], number>> = {
  sure: 1.5,
  near: 0.7,
  topic: 0.6,
  full: 0.5,
  surname: 0.4,
  office: 0.4,
  linked: 0.15,
  never: 0,
};

/** A card's unmistakable name is about this debate, so about Ukraine. */
const SURE_PLACE = 0.6;

export const FEATURES = [
  'bias',
  'place',
  'debate',
  'other',
  'cards',
  'placeBeside',
  'debateBeside',
  'otherBeside',
  'cardsBeside',
  'placeTitle',
  'debateTitle',
  'otherTitle',
  'cardsTitle',
  'placePage',
  'debatePage',
  'otherPage',
  'cardsPage',
] as const;

/** A page that never names Ukraine, or Russia several times, is about something else. */
const LEAST_PLACE = 0.8;
/** What its log-odds lose. */
const NOWHERE = 2.5;

const EMPTY: Own = { place: 0, debate: 0, other: 0, cards: 0, cues: [] };

function ownScore(page: PageCues, block: BlockContext): Own {
  const own: Own = { place: 0, debate: 0, other: 0, cards: 0, cues: [] };
  const { lexicon } = page;
  const seen = new Set<string>();
  for (const hit of block.hits) {
    // The same word again, in another case or ending, says nothing new.
    const key = `${hit.groups.join()}:${hit.rules.join()}:${hit.text.slice(0, 6).toLowerCase()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    let debate = 0;
    for (const number of hit.groups) {
      const group = lexicon.groups[number];
      if (group === undefined) continue;
      own.place += group.place;
      debate += group.debate;
      own.other += group.other;
    }
    let evidence = 0;
    for (const index of hit.rules) evidence = Math.max(evidence, EVIDENCE[lexicon.rule(index).use]);
    own.cards += evidence;
    if (evidence >= EVIDENCE.sure) own.place += SURE_PLACE;
    own.debate += debate;
    if (debate + evidence > 0.5) own.cues.push({ text: hit.text, weight: debate + evidence });
  }
  return own;
}

/** Diminishing: the tenth cue of a long block says less than the first. */
const damp = (value: number): number => Math.log1p(Math.max(0, value));

/** The features of every block, in the order of FEATURES. Linear in the number of hits. */
export function topicFeatures(page: PageCues): readonly { values: readonly number[]; cues: readonly string[] }[] {
  const title = ownScore(page, page.title);
  const own = page.blocks.map((block) => ownScore(page, block));
  const filled = Math.max(1, own.filter((one) => one.place + one.debate + one.other + one.cards > 0).length);
  const mean = (of: (one: Own) => number): number => damp(own.reduce((total, one) => total + of(one), 0) / filled);
  const kinds: readonly ((one: Own) => number)[] = [
    (one) => one.place,
    (one) => one.debate,
    (one) => one.other,
    (one) => one.cards,
  ];
  const onPage = kinds.map(mean);
  const inTitle = kinds.map((kind) => damp(kind(title)));
  return own.map((one, at) => {
    const near = [own[at - 1] ?? EMPTY, own[at + 1] ?? EMPTY];
    const far = [own[at - 2] ?? EMPTY, own[at + 2] ?? EMPTY];
    const beside = kinds.map((kind) =>
      damp(near.reduce((sum, other) => sum + kind(other), 0) + 0.4 * far.reduce((sum, other) => sum + kind(other), 0)),
    );
    const values = [1, ...kinds.map((kind) => damp(kind(one))), ...beside, ...inTitle, ...onPage];
    const cues = [...one.cues].sort((a, b) => b.weight - a.weight).map((cue) => cue.text);
    return { values, cues: [...new Set([...cues, ...title.cues.map((cue) => cue.text)])].slice(0, 3) };
  });
}

/** Scores of all blocks, in order. */
export function topicOf(page: PageCues): readonly BlockTopic[] {
  const { weights } = page.lexicon;
  const where = page.blocks.reduce((sum, block) => sum + ownScore(page, block).place, ownScore(page, page.title).place);
  return topicFeatures(page).map(({ values, cues }) => {
    const odds = values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
    return { score: 1 / (1 + Math.exp(where < LEAST_PLACE ? NOWHERE - odds : -odds)), cues };
  });
}
