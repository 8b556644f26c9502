/** What a statement rests on: at least one source that may stand alone. */
import { type Check, problemAt } from './records';
import { isCarried } from './sourcing';
import { partyFinder } from './speakers';
import { statementsOf } from './statements';

/** Statements that rest on reprints, digests, wikis, forums, copies or a foreign state's media alone. */
export const checkSourcing: Check = ({ cards, sourceById }) => {
  const partyOf = partyFinder(cards.map(({ value }) => value));
  return cards.flatMap((card) =>
    statementsOf(card.value).flatMap((statement) => {
      const sources = statement.sources.flatMap((id) => sourceById.get(id) ?? []);
      // A missing or broken source is a problem of its own: nothing is known of what it could carry.
      if (sources.length < statement.sources.length || isCarried(sources, statement, partyOf)) return [];
      const list = sources
        .map(({ id, kind, access, state }) => `${id} (${[kind, state, access].filter(Boolean).join(', ')})`)
        .join(', ');
      return [problemAt(card, statement.path, `rests only on ${list}, which cannot stand alone`)];
    }),
  );
};
