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
  /** Set where the data records that somebody looked: the day up to which nothing was found. */
  readonly noneAsOf: string | null;
  /** Steps before the current one, newest first. */
  readonly earlier: readonly Position[];
  /** Steps after the day, newest first. */
  readonly later: readonly Position[];
}

/** One contested question around the day; voices newest first. */
export interface AccountAsOf {
  readonly question: string;
  readonly voices: readonly Voice[];
  readonly later: readonly Voice[];
  /** Parties of which the data records that nothing was found, with the day up to which that holds. */
  readonly silent: readonly NoneFound[];
  /** The same records in full, where they reach past the day. */
  readonly silentSince: readonly NoneFound[];
  /** Parties whose voices all came after the day. That is no silence: nobody may have looked before. */
  readonly heardLater: readonly PartyId[];
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

/**
 * What a record "none found up to that day" says on an earlier or later day. A missing record says nothing:
 * a party is called silent only where somebody looked.
 */
function silentOn(none: readonly NoneFound[], day: string): NoneFound[] {
  return none.flatMap(({ party, noneFound }) => {
    if (isOverBy(noneFound, day)) return [{ party, noneFound }];
    return firstDay(noneFound) >= day ? [{ party, noneFound: day }] : [];
  });
}

function splitAccount(account: Account, day: string): AccountAsOf {
  const none = account.voices.filter((entry) => isNoneFound(entry));
  const { known, later } = newestFirstBoth(
    split(
      account.voices.filter((entry) => 'date' in entry),
      day,
    ),
  );
  const heard = new Set(known.map(({ party }) => party));
  const partiesLater = new Set(later.flatMap(({ party }) => (party === undefined ? [] : [party])));
  return {
    question: account.question,
    voices: known,
    later,
    silent: silentOn(none, day).filter(({ party }) => !heard.has(party)),
    silentSince: none.filter(({ noneFound }) => !isOverBy(noneFound, day)),
    heardLater: [...partiesLater].filter((party) => !heard.has(party)),
  };
}

function splitPositions(entries: Card['positions'], day: string): PositionCell[] {
  const silent = silentOn(
    entries.filter((entry) => isNoneFound(entry)),
    day,
  );
  const dated = entries.filter((entry) => 'date' in entry);
  return [...new Set(entries.map(({ party }) => party))].map((party) => {
    const { known, later } = newestFirstBoth(
      split(
        dated.filter((position) => position.party === party),
        day,
      ),
    );
    const [current = null, ...earlier] = known;
    const noneAsOf = current ? null : (silent.find((entry) => entry.party === party)?.noneFound ?? null);
    return { party, current, noneAsOf, earlier, later };
  });
}
