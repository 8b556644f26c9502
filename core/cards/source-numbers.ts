import type { CardAsOf } from './as-of';
import { statementsKnown, statementsSince } from './statements';

/** The sources of what was known on the day, in the order in which a reader meets them. */
export function sourcesKnown(view: CardAsOf): ReadonlySet<string> {
  const { card, status, offices, facts, accounts, positions } = view;
  const order = [
    { sources: card.definitionSources },
    ...(status.current ? [status.current] : []),
    ...offices.held,
    ...facts.known,
    ...positions.flatMap(({ current }) => (current ? [current] : [])),
    ...accounts.flatMap(({ voices }) => voices),
    ...statementsKnown(view),
  ];
  return new Set(order.flatMap(({ sources }) => sources));
}

/** The number of each source on the card, counted from 1: those of what was known, then those of what came since. */
export function numberSources(view: CardAsOf): ReadonlyMap<string, number> {
  const since = statementsSince(view).flatMap(({ sources }) => sources);
  return new Map([...new Set([...sourcesKnown(view), ...since])].map((id, index) => [id, index + 1]));
}
