/**
 * What a card says on a day, and what came after.
 *
 * The rule, made for the reader of an old article: a statement counts as known on the day only if its
 * whole date certainly lies on or before it. So an interval counts from its end (its text knows how it
 * ended), "2025-08" counts from 31 August, and an article dated "2025-08" is read as of 1 August.
 * Everything else is "since then". Every statement is in exactly one of the two.
 */
import { compareSpans, firstDay, isOverBy, lastDay } from '../dates/span';
import {
  type Account,
  type Card,
  type Fact,
  isNoneFound,
  type NoneFound,
  type Office,
  type PartyId,
  type Position,
  type StatusStep,
  type Voice,
} from './types';

/** A party's statements on one issue around the day. */
export interface PositionCell {
  readonly party: PartyId;
  /** The latest step on or before the day; null where none was found. */
  readonly current: Position | null;
  /** Set where `current` is null: the day up to which nothing was found. */
  readonly noneAsOf: string | null;
  /** Steps before the current one, newest first. */
  readonly earlier: readonly Position[];
  /** Steps after the day, newest first. */
  readonly later: readonly Position[];
  readonly noneFound: readonly NoneFound[];
  readonly noneFoundLater: readonly NoneFound[];
}

/** One contested question around the day; voices newest first. */
interface AccountAsOf {
  readonly question: string;
  readonly voices: readonly Voice[];
  readonly later: readonly Voice[];
  /** Parties of the question without a voice by the day, with the day up to which none was found. */
  readonly silent: readonly NoneFound[];
  readonly noneFound: readonly NoneFound[];
  readonly noneFoundLater: readonly NoneFound[];
}

/** All lists are newest first. */
export interface CardAsOf {
  readonly card: Card;
  /** The day the card is shown on, "YYYY-MM-DD". */
  readonly day: string;
  readonly status: {
    readonly current: StatusStep | null;
    readonly earlier: readonly StatusStep[];
    readonly later: readonly StatusStep[];
  };
  readonly offices: {
    readonly held: readonly Office[];
    readonly former: readonly Office[];
    readonly later: readonly Office[];
    /** Those of `held` that ended after the day: an event of "since then", not a further office. */
    readonly ended: readonly Office[];
  };
  readonly facts: { readonly known: readonly Fact[]; readonly later: readonly Fact[] };
  readonly accounts: readonly AccountAsOf[];
  readonly positions: readonly PositionCell[];
}

/** Splits a card at a date of any precision. Pure; the parts together always hold the whole card. */
export function cardAsOf(card: Card, date: string): CardAsOf {
  const day = firstDay(date);
  const status = split(card.status, day);
  // Of two steps with the same date the one written later is the later one.
  const [current = null, ...earlier] = newestFirst([...status.known].reverse());
  return {
    card,
    day,
    status: { current, earlier, later: newestFirst([...status.later].reverse()) },
    offices: splitOffices(card.offices, day),
    facts: newestFirstBoth(split(card.facts, day)),
    accounts: card.accounts.map((account) => splitAccount(account, day)),
    positions: splitPositions(card.positions, day),
  };
}

interface Dated {
  readonly date: string;
}

function split<T extends Dated>(entries: readonly T[], day: string): { known: T[]; later: T[] } {
  return {
    known: entries.filter((entry) => isOverBy(entry.date, day)),
    later: entries.filter((entry) => !isOverBy(entry.date, day)),
  };
}

function newestFirst<T extends Dated>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => compareSpans(b.date, a.date));
}

function newestFirstBoth<T extends Dated>(parts: { known: T[]; later: T[] }) {
  return { known: newestFirst(parts.known), later: newestFirst(parts.later) };
}

/** An office without a known beginning lies before everything the card needs. */
function splitOffices(offices: readonly Office[], day: string): CardAsOf['offices'] {
  const newest = [...offices].sort((a, b) => compareSpans(b.from ?? '0001', a.from ?? '0001'));
  const later = newest.filter((office) => office.from !== null && !isOverBy(office.from, day));
  const begun = newest.filter((office) => !later.includes(office));
  // Held to the end of its last possible day: a departure is never shown before it certainly happened.
  const former = begun.filter((office) => office.to !== null && lastDay(office.to) < day);
  const held = begun.filter((office) => !former.includes(office));
  return { held, former, later, ended: held.filter((office) => office.to !== null && lastDay(office.to) > day) };
}

function splitNoneFound(entries: readonly NoneFound[], day: string) {
  return {
    noneFound: entries.filter((entry) => isOverBy(entry.noneFound, day)),
    noneFoundLater: entries.filter((entry) => !isOverBy(entry.noneFound, day)),
  };
}

/** Where nobody looked before the day itself, the first later entry shows that nothing was found until then. */
function lastLooked(none: readonly NoneFound[], party: PartyId, day: string): string {
  const dates = none.filter((entry) => entry.party === party).map((entry) => entry.noneFound);
  return dates.sort(compareSpans).at(-1) ?? day;
}

function splitAccount(account: Account, day: string): AccountAsOf {
  const voices: Voice[] = [];
  const none: NoneFound[] = [];
  for (const entry of account.voices) isNoneFound(entry) ? none.push(entry) : voices.push(entry);
  const parts = newestFirstBoth(split(voices, day));
  const found = splitNoneFound(none, day);
  const heard = new Set(parts.known.map((voice) => voice.party));
  const parties = new Set(account.voices.flatMap((entry) => (entry.party === undefined ? [] : [entry.party])));
  const silent = [...parties]
    .filter((party) => !heard.has(party))
    .map((party) => ({ party, noneFound: lastLooked(found.noneFound, party, day) }));
  return { question: account.question, voices: parts.known, later: parts.later, silent, ...found };
}

function splitPositions(entries: Card['positions'], day: string): PositionCell[] {
  const parties = [...new Set(entries.map((entry) => entry.party))];
  return parties.map((party) => {
    const positions: Position[] = [];
    const none: NoneFound[] = [];
    for (const entry of entries) {
      if (entry.party !== party) continue;
      isNoneFound(entry) ? none.push(entry) : positions.push(entry);
    }
    const parts = newestFirstBoth(split(positions, day));
    const found = splitNoneFound(none, day);
    const [current = null, ...earlier] = parts.known;
    const noneAsOf = current ? null : lastLooked(found.noneFound, party, day);
    return { party, current, noneAsOf, earlier, later: parts.later, ...found };
  });
}
