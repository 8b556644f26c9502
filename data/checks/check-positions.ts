/** The positions table: ten issue cards in ten columns, eight parties in each, no cell left silent. */
import { PARTIES } from '../schema';
import { falseNoneFound } from './check-accounts';
import { type Check, problemAt } from './records';

/** Parties an issue card forgets, and two issues in the same column. */
export const checkPositions: Check = ({ cards }) => {
  const columns = new Map<number, string>();
  return cards.flatMap((card) => {
    const { issue, positions } = card.value;
    if (issue === undefined) {
      return positions.length > 0
        ? [
            problemAt(
              card,
              'positions',
              'stands on a card that is no issue: give the card an `issue`, or use an account',
            ),
          ]
        : [];
    }
    const earlier = columns.get(issue.order);
    columns.set(issue.order, earlier ?? card.file);
    const missing = PARTIES.filter((party) => !positions.some((position) => position.party === party));
    return [
      ...(earlier === undefined
        ? []
        : [problemAt(card, 'issue.order', `column ${issue.order} is already taken by ${earlier}`)]),
      ...missing.map((party) =>
        problemAt(
          card,
          'positions',
          `says nothing of "${party}": add a dated position, or { "party": "${party}", "noneFound": DATE }`,
        ),
      ),
      ...falseNoneFound(card, positions, 'positions'),
    ];
  });
};
