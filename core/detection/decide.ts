/** From the scanned blocks of a page to its mentions. */
import { pageCues } from './context';
import { withinDates } from './dates';
import { besides } from './explain';
import type { Lexicon } from './lexicon';
import { People } from './people';
import { type Hit, type ScannedBlock, scan } from './scan';
import { isOthers, type Place, type Weighed, weigh } from './senses';
import { drained, mapInSteps } from './steps';
import { topicOf } from './topic';
import type { Mention, PageContext } from './types';

/** Two meanings closer than this are not told apart: no mark. */
const LEAST_MARGIN = 0.5;

/** `decideInSteps` in one go. */
export function decide(
  lexicon: Lexicon,
  page: PageContext,
  blocks: readonly (ScannedBlock | null)[],
): readonly (readonly Mention[])[] {
  return drained(decideInSteps(lexicon, page, blocks));
}

/**
 * Chooses the mentions of every block (all blocks of the page, in reading order). Pure: called again
 * whenever a block changes. Linear in the number of hits.
 */
export function* decideInSteps(
  lexicon: Lexicon,
  page: PageContext,
  blocks: readonly (ScannedBlock | null)[],
): Generator<void, readonly (readonly Mention[])[]> {
  if (blocks.every((block) => block === null)) return blocks.map(() => []);
  const cues = yield* pageCues(lexicon, page.title === '' ? null : scan(lexicon, page.title, page.lang), blocks);
  const topics = yield* topicOf(cues);
  const people = new People(cues, page.lang);
  const earlier = new Map<number, string>();
  return yield* mapInSteps(cues.blocks, (block, at) => {
    const topic = topics[at];
    const place: Place = {
      page: cues,
      block: at,
      topic: topic?.score ?? 0,
      topicCues: topic?.cues ?? [],
      published: page.published,
      earlier,
    };
    const mentions: Mention[] = [];
    let taken = 0;
    // A longer form began here and was turned down, and not for its date alone: a doubtful shorter one is no better.
    let refused: Hit | null = null;
    for (const hit of block.hits) {
      if (hit.rules.length === 0 || hit.dateline) continue;
      if (hit.start < taken) {
        // "full membership" and "membership of NATO" are one mention: what is left of the second is no other.
        const last = mentions.at(-1);
        if (last?.end !== taken || hit.end <= taken) continue;
        const further = choose(lexicon, hit, place, people, false);
        if (further === null || further === 'never' || lexicon.cards[further.card] !== last.card) continue;
        mentions.splice(-1, 1, { ...last, end: hit.end });
        taken = hit.end;
        continue;
      }
      const longer = refused !== null && refused.start === hit.start && refused.end > hit.end;
      const choice = choose(lexicon, hit, place, people, longer);
      if (choice === null) {
        if (!longer && isOfTheTime(lexicon, hit, page.published)) refused = hit;
        // A full name that is not marked here is not marked in part either.
        if (hit.rules.some((index) => lexicon.rule(index).use === 'full')) taken = hit.end;
      }
      if (choice === 'never') {
        taken = hit.end;
        continue;
      }
      if (choice === null) continue;
      const card = lexicon.cards[choice.card];
      if (card === undefined) continue;
      mentions.push({ start: hit.start, end: hit.end, card, why: besides(choice.why, hit.text) });
      if (!earlier.has(choice.card)) earlier.set(choice.card, hit.text);
      taken = hit.end;
    }
    return mentions;
  });
}

/** True if a page of this date can mean the form at all. */
function isOfTheTime(lexicon: Lexicon, hit: Hit, published: string | null): boolean {
  return hit.rules.some((index) => {
    const { from, to } = lexicon.rule(index);
    return withinDates(published, from, to);
  });
}

function choose(lexicon: Lexicon, hit: Hit, place: Place, people: People, refused: boolean): Weighed | 'never' | null {
  let best: Weighed | null = null;
  let second: Weighed | null = null;
  let never = false;
  for (const index of hit.rules) {
    const rule = lexicon.rule(index);
    if (rule.use === 'never') {
      never = true;
      people.breakLink(rule.card);
      continue;
    }
    if (refused && (rule.use === 'near' || rule.use === 'office')) continue;
    // What is somebody else's is so in all its parts.
    if (isOthers(rule, hit, place)) {
      never = true;
      continue;
    }
    const person = rule.use === 'full' || rule.use === 'linked' || rule.use === 'surname' || rule.use === 'office';
    const weighed = person ? people.weigh(rule, hit, place) : weigh(rule, hit, place);
    if (weighed === null) continue;
    if (best === null || weighed.score > best.score) {
      if (best !== null && best.card !== weighed.card) second = best;
      best = weighed;
    } else if (weighed.card !== best.card && (second === null || weighed.score > second.score)) second = weighed;
  }
  if (best !== null && second !== null && best.score - second.score < LEAST_MARGIN) return null;
  if (best !== null) return best;
  return never ? 'never' : null;
}
