/** Contested questions show both sides; one party never has an entry and "none found" at once. */
import type { Card, PartyId } from '../schema';
import { type Check, type Filed, type Problem, problemAt } from './records';

type Entry = Card['accounts'][number]['voices'][number] | Card['positions'][number];

/** The sides that every contested question must show. */
const SIDES: readonly PartyId[] = ['ukraine', 'russia'];

/** A "none found" next to a dated entry of the same party, or twice. */
export function falseNoneFound(card: Filed<Card>, entries: readonly Entry[], path: string): Problem[] {
  return entries.flatMap((entry, i) => {
    if (!('noneFound' in entry)) return [];
    const others = entries.filter((other, j) => j !== i && other.party === entry.party);
    const dated = others.some((other) => 'text' in other);
    const repeated = entries.findIndex((other) => 'noneFound' in other && other.party === entry.party) < i;
    if (dated)
      return [
        problemAt(
          card,
          `${path}.${i}.noneFound`,
          `says that nothing of "${entry.party}" was found, but a dated entry of it stands beside`,
        ),
      ];
    return repeated
      ? [problemAt(card, `${path}.${i}.noneFound`, `says a second time that nothing of "${entry.party}" was found`)]
      : [];
  });
}

/** Accounts with one side only. */
export const checkAccounts: Check = ({ cards }) =>
  cards.flatMap((card) =>
    card.value.accounts.flatMap(({ voices }, i) => {
      const path = `accounts.${i}.voices`;
      const missing = SIDES.filter((side) => !voices.some(({ party }) => party === side));
      return [
        ...missing.map((side) =>
          problemAt(
            card,
            path,
            `has one side only: add the account of "${side}", or { "party": "${side}", "noneFound": DATE }`,
          ),
        ),
        ...falseNoneFound(card, voices, path),
      ];
    }),
  );
