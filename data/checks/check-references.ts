/** References between records: sources and related cards. Works on raw records, so a broken card counts too. */
import {
  type Check,
  cardIds,
  type Filed,
  memberOf,
  type Problem,
  problemAt,
  type Records,
  stringMember,
} from './records';

interface List {
  readonly path: string;
  readonly ids: readonly unknown[];
}

/** Every list of source ids anywhere in a card. */
function sourceLists(value: unknown, path: readonly string[] = []): List[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const at = [...path, key];
    const isList = (key === 'sources' || key === 'definitionSources') && Array.isArray(member);
    return isList ? [{ path: at.join('.'), ids: member }] : sourceLists(member, at);
  });
}

function faultsIn(card: Filed<unknown>, list: List, known: ReadonlySet<string>, what: string): Problem[] {
  return list.ids.flatMap((id, index) => {
    if (typeof id !== 'string') return [];
    const path = `${list.path}.${index}`;
    if (list.ids.indexOf(id) < index) return [problemAt(card, path, `names ${what} "${id}" twice`)];
    return known.has(id) ? [] : [problemAt(card, path, `there is no ${what} "${id}"`)];
  });
}

const idsOf = (records: readonly Filed<unknown>[]) =>
  new Set(records.flatMap(({ value }) => stringMember(value, 'id') ?? []));

/** References to records that do not exist, repeated ones, and a card related to itself. */
export const checkReferences: Check = (records: Records) => {
  if (!records.complete) return [];
  const sources = idsOf(records.rawSources);
  const cards = cardIds(records);
  return records.rawCards.flatMap((card) => {
    const id = stringMember(card.value, 'id');
    const related = memberOf(card.value, 'related');
    const relatedIds: readonly unknown[] = Array.isArray(related) ? related : [];
    const self = relatedIds.indexOf(id);
    return [
      ...sourceLists(card.value).flatMap((list) => faultsIn(card, list, sources, 'source')),
      ...faultsIn(card, { path: 'related', ids: relatedIds }, cards, 'card'),
      ...(id !== undefined && self >= 0 ? [problemAt(card, `related.${self}`, 'the card is related to itself')] : []),
    ];
  });
};

/** Ids of the sources that no card names. */
export function unusedSources(records: Records): Filed<unknown>[] {
  const used = new Set(records.rawCards.flatMap(({ value }) => sourceLists(value).flatMap(({ ids }) => ids)));
  return records.rawSources.filter(({ value }) => {
    const id = stringMember(value, 'id');
    return id !== undefined && !used.has(id);
  });
}
