/** Which card a form stands for here: every meaning is weighed by the cues for and against it. */

import type { Cue, Nearness, PageCues } from './context';
import { isNews, withinDates } from './dates';
import { telling } from './explain';
import type { Rule } from './rules';
import type { Hit } from './scan';
import { topicOfName } from './topic';
import type { Why } from './types';

/** What a cue counts by where it stands. */
const FOR: Readonly<Record<Nearness, number>> = {
  tail: 6,
  head: 6,
  sentence: 3,
  block: 2,
  title: 2,
  beside: 1.2,
  page: 0.8,
};
const AGAINST: Readonly<Record<Nearness, number>> = {
  tail: 8,
  head: 7,
  sentence: 3.2,
  block: 1.8,
  title: 1.8,
  beside: 0.4,
  page: 0.15,
};
/** Further groups of cues add less than the best one. */
const FURTHER = 0.4;
/** The date of the page lies within the bounds of the rule. */
const DATED = 0.7;
/** It was published while that was news: of several events the last is meant. */
const RECENT = 2.5;
/** In a passage about the debate a doubtful form needs less: times the square of the topic's probability. */
const TOPICAL = 2.1;
/** An earlier mention of the same card on the page. */
const EARLIER = 2;

const LEAST_FOR = 2;
const LEAST_LEAD = 0.9;
const MOST_AGAINST_SURE = 3;
const MOST_AGAINST_TOPIC = 3;
/** In the midst of the debate only a namesake's mark right beside the name counts against it. */
const AMID = 0.8;
const MOST_AGAINST_AMID = 5;
const MOST_AGAINST_CONCEPT = 1.2;
/** Probability of the topic from which a general name is marked. */
export const TOPIC = 0.5;

/** Least probability of the topic: even what has one meaning is off the debate in a report on something else. */
const LEAST_TOPIC = { sure: 0.4, near: 0.3, block: 0.9 } as const;

export interface Weighed {
  readonly card: number;
  readonly score: number;
  readonly why: Why;
}

interface Sum {
  readonly total: number;
  readonly best: Cue | null;
  readonly texts: readonly string[];
}

const REACHABLE: Readonly<Record<Rule['reach'], ReadonlySet<Nearness>>> = {
  phrase: new Set(['tail', 'head']),
  sentence: new Set(['tail', 'head', 'sentence']),
  block: new Set(['tail', 'head', 'sentence', 'block', 'title']),
  page: new Set(['tail', 'head', 'sentence', 'block', 'title', 'beside', 'page']),
};

function sum(
  page: PageCues,
  groups: readonly number[],
  block: number,
  form: Hit,
  weights: Readonly<Record<Nearness, number>>,
  reach: Rule['reach'],
): Sum {
  let best: Cue | null = null;
  let most = 0;
  let rest = 0;
  const texts: string[] = [];
  for (const group of groups) {
    const cue = weights === AGAINST ? page.contrary(group, block, form) : page.nearest(group, block, form);
    if (cue === null || !REACHABLE[reach].has(cue.nearness)) continue;
    const weight = weights[cue.nearness];
    if (weight > most) {
      rest += most;
      most = weight;
      best = cue;
      texts.unshift(cue.text);
    } else {
      rest += weight;
      texts.push(cue.text);
    }
  }
  return { total: most + FURTHER * rest, best, texts: telling(texts) };
}

export interface Place {
  readonly page: PageCues;
  readonly block: number;
  readonly topic: number;
  readonly topicCues: readonly string[];
  readonly published: string | null;
  /** Cards marked on this page so far. */
  readonly earlier: ReadonlyMap<number, string>;
}

/** How much may speak against a general name: little for a concept, much for a person in the midst of the debate. */
function mostAgainst(rule: Rule, place: Place): number {
  if (rule.with.length > 0) return MOST_AGAINST_CONCEPT;
  return place.topic >= AMID ? MOST_AGAINST_AMID : MOST_AGAINST_TOPIC;
}

function inSentence(cue: Cue | null): boolean {
  return cue !== null && REACHABLE.sentence.has(cue.nearness);
}

function inBlock(cue: Cue | null): boolean {
  return inSentence(cue) || cue?.nearness === 'block';
}

function isClose(cue: Cue | null): boolean {
  return inBlock(cue) || cue?.nearness === 'title' || cue?.nearness === 'beside';
}

function ruleOf(cue: Cue | null): Why['rule'] {
  if (cue === null) return 'topic';
  if (cue.nearness === 'title') return 'title';
  return cue.nearness === 'tail' || cue.nearness === 'head' || cue.nearness === 'sentence' ? 'near' : 'block';
}

/** Whether the topic by itself says something for a doubtful form: the more, the nearer its cues would have to stand. */
function isTopical({ reach }: Rule, topic: number): boolean {
  return (reach === 'page' && topic >= TOPIC) || (reach === 'block' && topic >= LEAST_TOPIC.block);
}

/** "The other Geneva talks" are none that have a card. */
const OTHER =
  /^(?:(?:an)?other|different|unrelated|rival|separate|інш(?:і|их|им|ими|ою|ої)|друг(?:ие|их|им|ими|ой)|ин(?:ые|ых)|andere[nr]?|autres?|diğer|başka)$/iu;

/** True where the words beside the form say that it is somebody else's, about something else, or another. */
export function isOthers(rule: Rule, form: Hit, { page, block }: Place): boolean {
  if (rule.about.length > 0 && OTHER.test(form.before)) return true;
  if (form.follower === null) return false;
  const groups = rule[form.follower];
  return (
    groups.length > 0 &&
    !groups.some((group) => REACHABLE.phrase.has(page.nearest(group, block, form)?.nearness ?? 'page'))
  );
}

/** Weighs one meaning; null where it does not hold. Persons' names are weighed in `people.ts`. */
export function weigh(rule: Rule, form: Hit, place: Place): Weighed | null {
  if (!withinDates(place.published, rule.from, rule.to)) return null;
  const topic = rule.use === 'topic' ? topicOfName(place.page.lexicon, rule.card, place.topic) : place.topic;
  if (rule.topic > 0 && topic < rule.topic) return null;
  const contrary = sum(place.page, rule.without, place.block, form, AGAINST, 'page');
  const against = contrary.total;
  const dated = rule.from !== '' || rule.to !== '';
  const bonus = dated && place.published !== null ? DATED : 0;
  const news = isNews(place.published, rule.from) ? RECENT : 0;
  if (rule.use === 'sure') {
    if (topic < LEAST_TOPIC.sure) return null;
    if (against >= MOST_AGAINST_SURE) return null;
    return { card: rule.card, score: 5 + bonus + news - against, why: { rule: 'sure', cues: [form.text] } };
  }
  const cues = sum(place.page, rule.with, place.block, form, FOR, rule.reach);
  // A contrary word outweighs any support from farther away; of a general word in the midst of the debate, one in the sentence does.
  const reaches = rule.use === 'near' || place.topic < AMID ? inBlock : inSentence;
  if (rule.with.length > 0 && reaches(contrary.best) && !reaches(cues.best)) return null;
  if (rule.with.length > 0 && inSentence(contrary.best) && !inSentence(cues.best)) return null;
  if (rule.use === 'topic') {
    if (topic < (rule.topic > 0 ? rule.topic : TOPIC) || against >= mostAgainst(rule, place) + 0.5 * cues.total)
      return null;
    // A common word shall not be the only one that puts its passage on the topic.
    if (rule.with.length > 0 && topic < AMID && !isClose(cues.best)) return null;
    return {
      card: rule.card,
      score: 2 + cues.total + bonus + news - against,
      why:
        dated && place.published !== null
          ? { rule: 'date', cues: [place.published.slice(0, 10)] }
          : { rule: 'topic', cues: place.topicCues },
    };
  }
  if (rule.use !== 'near' || topic < LEAST_TOPIC.near) return null;
  const earlier = rule.reach === 'page' ? place.earlier.get(rule.card) : undefined;
  const topical = isTopical(rule, place.topic) ? TOPICAL * place.topic ** 2 : 0;
  const total = cues.total + topical + (earlier === undefined ? 0 : EARLIER) + (topical > 0 ? bonus : 0);
  if (total < LEAST_FOR || total - against < LEAST_LEAD) return null;
  const byEarlier = cues.total + topical < LEAST_FOR && earlier !== undefined;
  const byTopic = cues.total < LEAST_FOR && !byEarlier;
  const why: Why = byTopic
    ? { rule: 'topic', cues: place.topicCues }
    : byEarlier
      ? { rule: 'earlier', cues: [earlier] }
      : { rule: ruleOf(cues.best), cues: cues.texts };
  return { card: rule.card, score: total + (topical > 0 ? 0 : bonus) + news - against, why };
}
