/** How many of what. */

import { unusedSources } from '../../data/checks/check-references';
import type { Records } from '../../data/checks/records';
import { statementsOf, textsOf } from '../../data/checks/statements';
import { type Card, CERTAINTIES, KINDS, SOURCE_KINDS, type Source, STANDINGS } from '../../data/schema';
import { type Section, tally, words } from './section';

const cardWords = (card: Card) => textsOf(card).reduce((sum, { text }) => sum + words(text), 0);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function cardSection(cards: readonly Card[]): Section {
  const row = (name: string, list: readonly Card[]) => [
    name,
    list.length,
    sum(list.map(({ facts }) => facts.length)),
    sum(list.map(({ status }) => status.length)),
    sum(list.map(({ offices }) => offices.length)),
    sum(list.map(({ accounts }) => accounts.length)),
    sum(list.map(({ positions }) => positions.length)),
    sum(list.map((card) => statementsOf(card).length)),
    sum(list.map(cardWords)),
  ];
  return {
    title: 'Cards by kind',
    table: {
      head: [
        'kind',
        'cards',
        'facts',
        'status steps',
        'offices',
        'accounts',
        'positions',
        'sourced statements',
        'words',
      ],
      rows: [...tally(KINDS, cards, ({ kind }) => kind).map(([kind, list]) => row(kind, list)), row('all', cards)],
    },
  };
}

function certaintySection(cards: readonly Card[]): Section {
  const facts = cards.flatMap((card) => card.facts);
  const voices = cards.flatMap(({ accounts }) =>
    accounts.flatMap((account) => account.voices.flatMap((voice) => ('text' in voice ? [voice] : []))),
  );
  return {
    title: 'Facts by certainty, voices by standing',
    table: {
      head: ['certainty or standing', 'count'],
      rows: [
        ...tally(CERTAINTIES, facts, ({ certainty }) => certainty).map(([name, list]) => [
          `fact: ${name}`,
          list.length,
        ]),
        ...tally(STANDINGS, voices, ({ standing }) => standing).map(([name, list]) => [`voice: ${name}`, list.length]),
      ],
    },
  };
}

function sourceSection(records: Records): Section {
  const unused = new Set(unusedSources(records).map(({ value }) => JSON.stringify(value)));
  const used = records.sources.map(({ value }) => value).filter((source) => !unused.has(JSON.stringify(source)));
  const citations = new Map<string, number>();
  for (const { value } of records.cards) {
    for (const id of statementsOf(value).flatMap(({ sources }) => sources))
      citations.set(id, (citations.get(id) ?? 0) + 1);
  }
  const row = (name: string, list: readonly Source[]) => [
    name,
    list.length,
    ...tally(['read', 'copy', 'not-reopened'], list, ({ access }) => access).map(([, part]) => part.length),
    sum(list.map(({ id }) => citations.get(id) ?? 0)),
  ];
  return {
    title: 'Sources by kind and access',
    intro: `${used.length} sources carry a statement; ${records.sources.length - used.length} more in the folder are used by none.`,
    table: {
      head: ['kind', 'sources', 'read', 'on a copy', 'not re-opened', 'times named'],
      rows: [...tally(SOURCE_KINDS, used, ({ kind }) => kind).map(([kind, list]) => row(kind, list)), row('all', used)],
    },
  };
}

export function countSections(records: Records): Section[] {
  const cards = records.cards.map(({ value }) => value);
  return [cardSection(cards), certaintySection(cards), sourceSection(records)];
}
