/** "None found" never stands on a card that holds the party's own words and puts them to no question. */
import type { Card, PartyId } from '../schema';
import { type Check, problemAt } from './records';
import { partyFinder } from './speakers';

/** Where the card itself shows the party's own words: a position, or a stated fact that answers no question of the card. */
function ownWords(
  { facts, accounts, positions }: Card,
  party: PartyId,
  partyOf: (speaker: string) => PartyId | undefined,
): string | undefined {
  const position = positions.findIndex((entry) => entry.party === party && 'text' in entry);
  if (position >= 0) return `positions.${position}`;
  if (accounts.some(({ voices }) => voices.some((voice) => voice.party === party && 'text' in voice))) return undefined;
  const fact = facts.findIndex(({ certainty, by }) => certainty === 'stated' && by && partyOf(by) === party);
  return fact < 0 ? undefined : `facts.${fact}`;
}

/** Records that nothing was found of a party on a question or an issue, against what the same card holds of it. */
export const checkSilence: Check = ({ cards }) => {
  const partyOf = partyFinder(cards.map(({ value }) => value));
  return cards.flatMap((card) => {
    const lists = [
      ...card.value.accounts.map(({ voices }, i) => ({ path: `accounts.${i}.voices`, entries: voices })),
      { path: 'positions', entries: card.value.positions },
    ];
    return lists.flatMap(({ path, entries }) =>
      entries.flatMap((entry, i) => {
        const words = 'noneFound' in entry ? ownWords(card.value, entry.party, partyOf) : undefined;
        // Beside a dated entry in the same list `check-accounts.ts` and `check-positions.ts` say so.
        if (words === undefined || entry.party === undefined || words.startsWith(path)) return [];
        const reason = `says that nothing of "${entry.party}" was found, but ${words} holds its own words: make them its voice`;
        return [problemAt(card, `${path}.${i}.noneFound`, reason)];
      }),
    );
  });
};
