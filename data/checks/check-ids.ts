/** Ids: unique, and for a card the name of its file. Works on raw records, so a broken card counts too. */
import { PARTIES } from '../schema';
import { type Check, type Filed, nameOf, type Problem, problemAt, type Records, stringMember } from './records';

function duplicates(records: readonly Filed<unknown>[], what: string): Problem[] {
  const first = new Map<string, Filed<unknown>>();
  return records.flatMap((record) => {
    const id = stringMember(record.value, 'id');
    if (id === undefined) return [];
    const earlier = first.get(id);
    first.set(id, earlier ?? record);
    const place = earlier && [earlier.file, earlier.path].filter(Boolean).join(' ');
    return place === undefined ? [] : [problemAt(record, 'id', `${what} id "${id}" is already taken in ${place}`)];
  });
}

function notFileName({ rawCards }: Records): Problem[] {
  return rawCards.flatMap((card) => {
    const name = nameOf(card.file);
    const id = stringMember(card.value, 'id');
    return id === undefined || id === name
      ? []
      : [
          problemAt(
            card,
            'id',
            `"${id}" is not the name of its file: rename the file to ${id}.json or the id to "${name}"`,
          ),
        ];
  });
}

/** Ids that are taken twice or do not fit their file, and parties that are missing. */
export const checkIds: Check = (records) => {
  const present = new Set(records.parties.map(({ value }) => value.id));
  const missing = records.complete ? PARTIES.filter((party) => !present.has(party)) : [];
  return [
    ...notFileName(records),
    ...duplicates(records.rawCards, 'card'),
    ...duplicates(records.rawSources, 'source'),
    ...duplicates(records.parties, 'party'),
    ...missing.map((party) => ({ file: 'parties.json', path: '', reason: `party "${party}" is missing` })),
  ];
};
