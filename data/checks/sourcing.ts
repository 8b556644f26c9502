/** What a source may carry: which kinds stand alone, and which only beside another. */
import type { PartyId, Source } from '../schema';
import type { Statement } from './statements';

/** Texts that are their own proof: they may stand although the page was not opened again. */
const PRIMARY: readonly Source['kind'][] = ['treaty', 'resolution', 'official', 'parliament'];

/** The state media of these states are the voice of a party of the positions table. */
const PARTY_OF_STATE: Readonly<Record<string, PartyId>> = {
  Russia: 'russia',
  Ukraine: 'ukraine',
  China: 'china',
  Turkey: 'turkey',
};

const isPrimary = (source: Source): boolean => PRIMARY.includes(source.kind);

/** A treaty, a resolution, an official or parliamentary page or an established newsroom, whose text was read. */
export function isFirstRate(source: Source): boolean {
  return source.access === 'read' && (isPrimary(source) || source.kind === 'newsroom');
}

/** A state's medium may carry what that state's own side said, and nothing else. */
function isOwnMedium(source: Source, statement: Statement, partyOf: PartyOf): boolean {
  if (source.kind !== 'state-media' || statement.speaker === undefined || source.state === undefined) return false;
  const party = statement.party ?? partyOf(statement.speaker);
  return statement.speaker.includes(source.state) || (party !== undefined && PARTY_OF_STATE[source.state] === party);
}

type PartyOf = (speaker: string) => PartyId | undefined;

/** True where the source alone is enough for the statement. */
function canStandAlone(source: Source, statement: Statement, partyOf: PartyOf): boolean {
  if (source.access === 'copy') return false;
  if (source.access === 'not-reopened') return isPrimary(source);
  return isFirstRate(source) || source.kind === 'analysis' || isOwnMedium(source, statement, partyOf);
}

/** True where the sources carry the statement. A primary text read on a copy needs any other source beside it. */
export function isCarried(sources: readonly Source[], statement: Statement, partyOf: PartyOf): boolean {
  const copyOfPrimary = sources.some((source) => source.access === 'copy' && isPrimary(source));
  return (copyOfPrimary && sources.length > 1) || sources.some((source) => canStandAlone(source, statement, partyOf));
}

const UNITS =
  'troops|soldiers|servicemen|personnel|votes|tanks|aircraft|jets|brigades|warheads|missiles|prisoners|people|countries|states|members|kilometres|km|miles|points|days|weeks|months|years';

const QUANTITY = new RegExp(
  [
    String.raw`\d{1,3}(?:,\d{3})+`,
    String.raw`\d+(?:\.\d+)?\s?(?:%|per cent|percent|thousand|million|billion|trillion)`,
    String.raw`[$€£]\s?\d`,
    String.raw`(?<![-\d])\d+(?:\.\d+)? (?:${UNITS})\b`,
  ].join('|'),
  'i',
);

/** True where the text gives a quantity, as against a date, an article or the name of a plan. */
export function isNumeric(text: string): boolean {
  return QUANTITY.test(text);
}
