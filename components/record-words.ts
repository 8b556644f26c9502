/** The data's closed lists, as message keys: a new value in the schema does not compile until it has words. */
import type { DateOrigin, ReadingDate } from '../core/cards/reading-date';
import type { Fact, Kind, PartyId, Source, StatusStep, Voice } from '../core/cards/types';
import { stateName } from './state-name';
import type { WordKey, Words } from './words';

export const KIND_WORDS: Record<Kind, WordKey> = {
  document: 'kindDocument',
  concept: 'kindConcept',
  proposal: 'kindProposal',
  organisation: 'kindOrganisation',
  person: 'kindPerson',
  event: 'kindEvent',
  place: 'kindPlace',
};

export const STATUS_WORDS: Record<StatusStep['step'], WordKey> = {
  proposed: 'statusProposed',
  drafted: 'statusDrafted',
  initialled: 'statusInitialled',
  adopted: 'statusAdopted',
  signed: 'statusSigned',
  ratified: 'statusRatified',
  'in-force': 'statusInForce',
  suspended: 'statusSuspended',
  ended: 'statusEnded',
  rejected: 'statusRejected',
  'never-signed': 'statusNeverSigned',
};

export const PARTY_WORDS: Record<PartyId, WordKey> = {
  ukraine: 'partyUkraine',
  russia: 'partyRussia',
  'united-states': 'partyUnitedStates',
  e3: 'partyE3',
  eu: 'partyEu',
  nato: 'partyNato',
  turkey: 'partyTurkey',
  china: 'partyChina',
};

/** "Later, under “Since then”: Russia, Turkey": whose words on the card all came after the day. */
export function heardLater(parties: readonly PartyId[], words: Words): string {
  return words('cardHeardLater', parties.map((party) => words(PARTY_WORDS[party])).join(', '));
}

export const STANDING_WORDS: Record<Voice['standing'], WordKey> = {
  participant: 'standingParticipant',
  official: 'standingOfficial',
  mediator: 'standingMediator',
  reporter: 'standingReporter',
  analyst: 'standingAnalyst',
  'leaked-text': 'standingLeakedText',
};

const SOURCE_KIND_WORDS: Record<Source['kind'], WordKey> = {
  treaty: 'sourceTreaty',
  resolution: 'sourceResolution',
  official: 'sourceOfficial',
  parliament: 'sourceParliament',
  newsroom: 'sourceNewsroom',
  analysis: 'sourceAnalysis',
  'state-media': 'sourceStateMedia',
  reprint: 'sourceReprint',
  digest: 'sourceDigest',
  wiki: 'sourceWiki',
  forum: 'sourceForum',
};

export const ORIGIN_WORDS: Record<DateOrigin, WordKey> = {
  'json-ld': 'dateFromPageData',
  meta: 'dateFromPageData',
  time: 'dateFromPageText',
  url: 'dateFromAddress',
  none: 'dateFromNowhere',
  chosen: 'dateChosen',
};

export const CERTAINTY_WORDS: Record<Fact['certainty'], WordKey> = {
  agreed: 'certaintyAgreed',
  stated: 'certaintyStated',
  reported: 'certaintyReported',
  disputed: 'certaintyDisputed',
};

/** "state media (Russia)", "official", with how far the text itself was read. */
export function sourceKindLabel(source: Source, words: Words): string {
  const kind = words(SOURCE_KIND_WORDS[source.kind]);
  return source.state === undefined
    ? kind
    : words('stateMediaOf', kind, stateName(source.state, words.locale) ?? source.state);
}

/** What must be said about the date a card is shown at; null when it is simply the article's. */
export function readingNotice(
  reading: ReadingDate,
  dataDate: string,
  words: Words,
  write: (date: string) => string,
): string | null {
  switch (reading.case) {
    case 'article':
    case 'chosen':
      return null;
    case 'no-date':
      return words('noticeNoDate', write(dataDate));
    case 'after-data':
      return words('noticeAfterData', write(reading.article ?? ''), write(dataDate));
    case 'future':
      return words('noticeFuture', write(reading.article ?? ''), write(dataDate));
  }
}
