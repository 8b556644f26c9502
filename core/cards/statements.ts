/** A card as one list of dated, sourced statements: what lists, the strip of dates and the timeline show. */
import { compareSpans, isOverBy } from '../dates/span';
import type { CardAsOf } from './as-of';
import type { Fact, Office, Position, StatusStep, Voice } from './types';

interface Common {
  /** A date, span, or for an office its beginning or end; null only for an office of unknown beginning. */
  readonly date: string | null;
  readonly sources: readonly string[];
}

export type Statement = Common &
  (
    | { readonly kind: 'fact'; readonly fact: Fact }
    | { readonly kind: 'status'; readonly step: StatusStep }
    | { readonly kind: 'office'; readonly office: Office; readonly event: 'begun' | 'ended' }
    | { readonly kind: 'position'; readonly position: Position }
    | { readonly kind: 'voice'; readonly question: string; readonly voice: Voice }
  );

const ofFact = (fact: Fact): Statement => ({ kind: 'fact', date: fact.date, sources: fact.sources, fact });
const ofStep = (step: StatusStep): Statement => ({ kind: 'status', date: step.date, sources: step.sources, step });
export const ofPosition = (position: Position): Statement => ({
  kind: 'position',
  date: position.date,
  sources: position.sources,
  position,
});
export const ofVoice = (question: string, voice: Voice): Statement => ({
  kind: 'voice',
  date: voice.date,
  sources: voice.sources,
  question,
  voice,
});

/** `event` decides which of the office's two dates the statement has. */
export function ofOffice(office: Office, event: 'begun' | 'ended'): Statement {
  return { kind: 'office', date: event === 'begun' ? office.from : office.to, sources: office.sources, office, event };
}

/** Everything known on the day, newest first. */
export function statementsKnown(view: CardAsOf): Statement[] {
  const { status, offices, facts, accounts, positions } = view;
  return byNewest([
    ...(status.current ? [status.current] : []).map(ofStep),
    ...status.earlier.map(ofStep),
    ...[...offices.held, ...offices.former].map((office) => ofOffice(office, 'begun')),
    ...offices.former.map((office) => ofOffice(office, 'ended')),
    ...facts.known.map(ofFact),
    ...accounts.flatMap(({ question, voices }) => voices.map((voice) => ofVoice(question, voice))),
    ...positions.flatMap(({ current, earlier }) => (current ? [current, ...earlier] : [])).map(ofPosition),
  ]);
}

/** Everything that came after the day, newest first. An office begun and ended since is told by its beginning alone. */
export function statementsSince(view: CardAsOf): Statement[] {
  const { status, offices, facts, accounts, positions } = view;
  return byNewest([
    ...status.later.map(ofStep),
    ...offices.later.map((office) => ofOffice(office, 'begun')),
    ...offices.ended.map((office) => ofOffice(office, 'ended')),
    ...facts.later.map(ofFact),
    ...accounts.flatMap(({ question, later }) => later.map((voice) => ofVoice(question, voice))),
    ...positions.flatMap(({ later }) => later).map(ofPosition),
  ]);
}

/** Facts, status steps and the offices that were past on the day: all that a rail of events shows. Newest first. */
export function eventsKnown(view: CardAsOf): Statement[] {
  const { status, offices, facts } = view;
  const past = offices.held.length > 0 ? offices.former : offices.former.slice(1);
  return byNewest([
    ...facts.known.map(ofFact),
    ...(status.current ? [status.current, ...status.earlier] : []).map(ofStep),
    ...past.map((office) => ofOffice(office, 'ended')),
  ]);
}

function byNewest(statements: Statement[]): Statement[] {
  return statements.sort((a, b) => compareSpans(b.date ?? '0001', a.date ?? '0001'));
}

/** True where the statement's whole date lies on or before the day. */
export function isKnownOn(statement: Statement, day: string): boolean {
  return statement.date === null || isOverBy(statement.date, day);
}

/** The statement's own words; null for a status step without a note, whose step says all. */
export function textOf(statement: Statement): string | null {
  switch (statement.kind) {
    case 'fact':
      return statement.fact.text;
    case 'status':
      return statement.step.note ?? null;
    case 'office':
      return statement.office.title;
    case 'position':
      return statement.position.text;
    case 'voice':
      return statement.voice.text;
  }
}
