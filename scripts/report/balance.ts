/** Who speaks how much: by party over all cards, and Ukraine against Russia on each contested card. */
import type { Records } from '../../data/checks/records';
import { partyFinder } from '../../data/checks/speakers';
import { type Statement, statementsOf } from '../../data/checks/statements';
import { type Card, PARTIES } from '../../data/schema';
import { type Section, words } from './section';

const SHOWN = 12;

interface Share {
  readonly facts: number;
  readonly voices: number;
  readonly positions: number;
  readonly words: number;
  readonly sources: number;
}

const isContested = (card: Card) =>
  card.accounts.length > 0 || card.issue !== undefined || card.facts.some(({ certainty }) => certainty === 'disputed');

function shareOf(statements: readonly Statement[]): Share {
  const count = (wanted: Statement['kind']) => statements.filter(({ kind }) => kind === wanted).length;
  return {
    facts: count('fact'),
    voices: count('voice'),
    positions: count('position'),
    words: statements.reduce((sum, { text }) => sum + words(text), 0),
    sources: new Set(statements.flatMap(({ sources }) => sources)).size,
  };
}

/** "1.20 : 1"; a dash where one side says nothing. */
const ratio = (a: number, b: number) => (a === 0 || b === 0 ? '-' : `${(a / b).toFixed(2)} : 1`);

export function balanceSections({ cards: filed }: Records): Section[] {
  const cards = filed.map(({ value }) => value);
  const partyOf = partyFinder(cards);
  const ofParty = (card: Card, party: string) =>
    statementsOf(card).filter(
      (statement) =>
        (statement.party ?? (statement.speaker === undefined ? undefined : partyOf(statement.speaker))) === party,
    );

  const contested = cards.filter(isContested);
  const shares = PARTIES.map((party) => ({ party, share: shareOf(contested.flatMap((card) => ofParty(card, party))) }));
  const shareFor = (name: string) => shares.find(({ party }) => party === name)?.share;
  const [ukraine, russia] = [shareFor('ukraine'), shareFor('russia')];
  const perCard = contested.flatMap((card) => {
    const [ours, theirs] = [shareOf(ofParty(card, 'ukraine')), shareOf(ofParty(card, 'russia'))];
    const spread = Math.max(ours.words, theirs.words) / Math.max(1, Math.min(ours.words, theirs.words));
    return card.kind === 'person' || ours.words + theirs.words === 0 ? [] : [{ id: card.id, ours, theirs, spread }];
  });
  const widest = [...perCard].sort((a, b) => b.spread - a.spread || (a.id < b.id ? -1 : 1)).slice(0, SHOWN);
  return [
    {
      title: 'Balance by party on contested cards',
      intro:
        `${contested.length} cards have an account, an issue or a disputed fact. What a party itself states there: ` +
        `Ukraine to Russia ${ratio(ukraine?.words ?? 0, russia?.words ?? 0)} in words, ${ratio(ukraine?.sources ?? 0, russia?.sources ?? 0)} in sources.`,
      table: {
        head: ['party', 'facts stated', 'voices', 'positions', 'words', 'sources'],
        rows: shares.map(({ party, share }) => [
          party,
          share.facts,
          share.voices,
          share.positions,
          share.words,
          share.sources,
        ]),
      },
    },
    {
      title: 'Contested cards furthest from balance',
      intro: `Words and sources of Ukraine and of Russia on the ${widest.length} cards where they differ most. Cards of people are left out: each carries its subject's own words.`,
      table: {
        head: ['card', 'words Ukraine', 'words Russia', 'sources Ukraine', 'sources Russia', 'imbalance'],
        rows: widest.map(({ id, ours, theirs }) => [
          id,
          ours.words,
          theirs.words,
          ours.sources,
          theirs.sources,
          ratio(Math.max(ours.words, theirs.words), Math.min(ours.words, theirs.words)),
        ]),
      },
    },
  ];
}
