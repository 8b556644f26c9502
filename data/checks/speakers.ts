/** Which party of the positions table a named speaker belongs to. */
import type { Card, PartyId } from '../schema';

const SIGNS: readonly (readonly [PartyId, RegExp])[] = [
  ['ukraine', /ukrain|kyiv/i],
  ['russia', /russia|kremlin|moscow/i],
  ['united-states', /\bUS\b|united[ -]states|american|white house|pentagon/i],
  ['e3', /\bfrance|french|german|brit(ain|ish)|united kingdom|\bUK\b|\bE3\b/i],
  ['eu', /european (union|commission|council|parliament)|\beu\b/i],
  ['nato', /\bnato\b|north atlantic/i],
  ['turkey', /turk|türk/i],
  ['china', /\bchin(a|ese)/i],
];

/** The first party named decides: "US envoy to Ukraine" speaks for the United States. */
function partyNamedIn(text: string): PartyId | undefined {
  const found = SIGNS.flatMap(([party, sign]) => {
    const at = text.search(sign);
    return at < 0 ? [] : [{ party, at }];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.party;
}

/** A function from a speaker to a party. People are known by the surname on their cards and their latest office. */
export function partyFinder(cards: readonly Card[]): (speaker: string) => PartyId | undefined {
  const people = cards.flatMap((card) => {
    const surname = card.title.split(' ').at(-1);
    const [office] = [...card.offices].sort((a, b) => ((b.from ?? '') > (a.from ?? '') ? 1 : -1));
    const party = office && partyNamedIn(office.title);
    return card.kind === 'person' && surname !== undefined && party !== undefined ? [{ surname, party }] : [];
  });
  return (speaker) => partyNamedIn(speaker) ?? people.find(({ surname }) => speaker.includes(surname))?.party;
}
