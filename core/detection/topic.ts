/** Whether a passage is about the debate: a score from the cues in it, around it and in the title. */
import type { BlockContext, PageCues } from './context';
import type { Hit } from './scan';

export interface BlockTopic {
  /** Score of the passage: own cues, those of the neighbours, the title and the page. */
  readonly score: number;
  /** The cues that spoke for it, as they stand in the text. */
  readonly cues: readonly string[];
}

interface Own {
  place: number;
  debate: number;
  other: number;
  cues: string[];
}

/** A block says no more than this, however long it is. */
const MOST = 6;
const MOST_PLACE = 3;
/** A sure mention of a card speaks for the debate as strongly as the best cue. */
const SURE = 2;
const BESIDE = 0.5;
const FARTHER = 0.25;
const TITLE = 0.6;
const PAGE = 0.5;
/** A page must be about Ukraine at all. */
const LEAST_PLACE = 1;

function ownScore(page: PageCues, block: BlockContext, seen: Set<string>): Own {
  const own: Own = { place: 0, debate: 0, other: 0, cues: [] };
  const { lexicon } = page;
  for (const hit of block.hits) {
    const key = `${hit.groups.join()}:${hit.text.toLowerCase().slice(0, 5)}`;
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
    if (isSure(page, hit)) debate += SURE;
    if (debate > 0.4) own.cues.push(hit.text);
    own.debate += debate;
  }
  own.place = Math.min(own.place, MOST_PLACE);
  own.debate = Math.min(own.debate, MOST);
  own.other = Math.min(own.other, MOST);
  return own;
}

function isSure(page: PageCues, hit: Hit): boolean {
  return hit.rules.some((index) => page.lexicon.rule(index).use === 'sure');
}

/** Scores of all blocks, in order. Linear in the number of hits. */
export function topicOf(page: PageCues): readonly BlockTopic[] {
  const title = ownScore(page, page.title, new Set());
  const own = page.blocks.map((block) => ownScore(page, block, new Set()));
  const filled = Math.max(1, own.filter((one) => one.place + one.debate + one.other > 0).length);
  const sum = (of: (one: Own) => number): number => own.reduce((total, one) => total + of(one), 0);
  const meanDebate = sum((one) => one.debate) / filled;
  const meanOther = sum((one) => one.other) / filled;
  const pagePlace = sum((one) => one.place) + title.place;
  return own.map((one, at) => {
    const around = (of: (other: Own) => number): number => {
      const value = (offset: number): number => {
        const other = own[at + offset];
        return other === undefined ? 0 : of(other);
      };
      return BESIDE * Math.max(value(-1), value(1)) + BESIDE * Math.min(value(-1), value(1)) + FARTHER * (value(-2) + value(2));
    };
    const place = one.place + around((other) => other.place) + title.place;
    const debate = one.debate + around((other) => other.debate) + TITLE * title.debate + PAGE * meanDebate;
    const other = one.other + around((another) => another.other) + TITLE * title.other + PAGE * meanOther;
    const here = place >= LEAST_PLACE || pagePlace >= 2 * LEAST_PLACE + 1;
    const score = here ? debate + Math.min(place, 2) * 0.5 - other : -other;
    return { score, cues: [...one.cues, ...title.cues].slice(0, 3) };
  });
}
