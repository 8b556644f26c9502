import type { CardAsOf } from './as-of';
import { statementsKnown, statementsSince } from './statements';

/**
 * The number of each source on the card, counted from 1 in the order in which a reader meets them:
 * definition, status, offices, facts, who says what, since then.
 */
export function numberSources(view: CardAsOf): ReadonlyMap<string, number> {
  const { card, status, offices, facts, accounts, positions } = view;
  const order = [
    { sources: card.definitionSources },
    ...(status.current ? [status.current] : []),
    ...offices.held,
    ...facts.known,
    ...positions.flatMap(({ current }) => (current ? [current] : [])),
    ...accounts.flatMap(({ voices }) => voices),
    ...statementsSince(view),
    ...statementsKnown(view),
  ].flatMap(({ sources }) => sources);
  return new Map([...new Set(order)].map((id, index) => [id, index + 1]));
}
