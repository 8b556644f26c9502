import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardAsOf, cardAsOf } from '../../../core/cards/as-of';
import { statementsKnown, statementsSince } from '../../../core/cards/statements';
import { type Card, isNoneFound } from '../../../core/cards/types';
import { firstDay, lastDay } from '../../../core/dates/span';
import { anyCard, anyDate } from './arbitrary';

/** Each entry of the card, once for every place it appears in on either side of the day. */
function knownEntries({ status, offices, facts, accounts, positions }: CardAsOf): object[] {
  return [
    ...(status.current ? [status.current] : []),
    ...status.earlier,
    ...offices.held,
    ...offices.former,
    ...facts.known,
    ...accounts.flatMap(({ voices }) => voices),
    ...positions.flatMap(({ current, earlier }) => [...(current ? [current] : []), ...earlier]),
  ];
}

function laterEntries({ status, offices, facts, accounts, positions }: CardAsOf): object[] {
  return [
    ...status.later,
    ...offices.later,
    ...facts.later,
    ...accounts.flatMap(({ later }) => later),
    ...positions.flatMap(({ later }) => later),
  ];
}

/** Every dated entry: a record that none was found is no statement. */
function entriesOf({ status, offices, facts, accounts, positions }: Card): object[] {
  const said = [...accounts.flatMap(({ voices }) => voices), ...positions];
  return [...status, ...offices, ...facts, ...said.filter((entry) => !isNoneFound(entry))];
}

describe('a card at any date', () => {
  it('shows nothing as known that may have come after the article', () => {
    fc.assert(
      fc.property(anyCard, anyDate, (card, date) => {
        const view = cardAsOf(card, date);
        for (const { date: known } of statementsKnown(view))
          expect(known === null || lastDay(known) <= firstDay(date)).toBe(true);
        for (const cell of view.positions)
          expect(cell.noneAsOf === null || lastDay(cell.noneAsOf) <= view.day).toBe(true);
        for (const account of view.accounts) {
          for (const { noneFound } of account.silent) expect(lastDay(noneFound) <= view.day).toBe(true);
        }
      }),
    );
  });

  it('calls a party silent only where the data records that nothing was found, up to that day at least', () => {
    const isOnRecord = (entries: readonly object[], party: string, day: string) =>
      entries.some((entry) => isNoneFound(entry) && entry.party === party && lastDay(day) <= lastDay(entry.noneFound));
    fc.assert(
      fc.property(anyCard, anyDate, (card, date) => {
        const view = cardAsOf(card, date);
        for (const { party, noneAsOf } of view.positions)
          expect(noneAsOf === null || isOnRecord(card.positions, party, noneAsOf)).toBe(true);
        for (const [index, { silent }] of view.accounts.entries())
          for (const { party, noneFound } of silent)
            expect(isOnRecord(card.accounts[index]?.voices ?? [], party, noneFound)).toBe(true);
      }),
    );
  });

  it('never counts as later what was certainly known', () => {
    fc.assert(
      fc.property(anyCard, anyDate, (card, date) => {
        const view = cardAsOf(card, date);
        for (const statement of statementsSince(view)) expect(lastDay(statement.date ?? '') > view.day).toBe(true);
      }),
    );
  });

  it('holds every entry exactly once, known or later', () => {
    fc.assert(
      fc.property(anyCard, anyDate, (card, date) => {
        const view = cardAsOf(card, date);
        const shown = [...knownEntries(view), ...laterEntries(view)];
        expect(shown).toHaveLength(entriesOf(card).length);
        expect(new Set(shown)).toEqual(new Set(entriesOf(card)));
        for (const entry of entriesOf(card)) expect(shown).toContain(entry);
      }),
    );
  });

  it('only moves entries from later to known as the date moves on', () => {
    fc.assert(
      fc.property(anyCard, anyDate, anyDate, (card, a, b) => {
        const [early, late] = firstDay(a) <= firstDay(b) ? [a, b] : [b, a];
        const after = new Set(knownEntries(cardAsOf(card, late)));
        for (const entry of knownEntries(cardAsOf(card, early))) expect(after).toContain(entry);
      }),
    );
  });

  it('lists newest first', () => {
    fc.assert(
      fc.property(anyCard, anyDate, (card, date) => {
        const view = cardAsOf(card, date);
        for (const statements of [statementsKnown(view), statementsSince(view)]) {
          const days = statements.map((statement) => lastDay(statement.date ?? '0001'));
          expect(days).toEqual([...days].sort().reverse());
        }
      }),
    );
  });
});
