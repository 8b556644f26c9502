/** A card as one flat list of sourced statements and of texts in our own voice. */
import type { Card, PartyId } from '../schema';
import { endsOf } from './dates';

type StatementKind = 'definition' | 'status' | 'office' | 'fact' | 'voice' | 'position';

export interface Statement {
  readonly kind: StatementKind;
  readonly path: string;
  readonly sources: readonly string[];
  readonly text: string;
  /** When what it states happened or was said; without for a definition or an office of unknown beginning. */
  readonly dates: readonly string[];
  readonly party?: PartyId;
  /** Whose words it carries, where it carries somebody's. */
  readonly speaker?: string;
  /** A fact on which sources or sides disagree. */
  readonly disputed: boolean;
}

/** Every statement of a card that needs a source, in the order of the file. */
export function statementsOf(card: Card): Statement[] {
  const { definition, definitionSources, status, offices, facts, accounts, positions } = card;
  return [
    {
      kind: 'definition',
      path: 'definition',
      sources: definitionSources,
      text: definition,
      dates: [],
      disputed: false,
    },
    ...status.map((step, i): Statement => {
      return {
        kind: 'status',
        path: `status.${i}`,
        sources: step.sources,
        text: step.note ?? '',
        dates: [step.date],
        disputed: false,
      };
    }),
    ...offices.map((office, i): Statement => {
      const dates = [office.from, office.to].filter((date) => date !== null);
      return {
        kind: 'office',
        path: `offices.${i}`,
        sources: office.sources,
        text: office.title,
        dates,
        disputed: false,
      };
    }),
    ...facts.map((fact, i): Statement => {
      const speaker = fact.certainty === 'stated' && fact.by !== undefined ? { speaker: fact.by } : {};
      const { sources, text, date, certainty } = fact;
      return {
        kind: 'fact',
        path: `facts.${i}`,
        sources,
        text,
        dates: [date],
        disputed: certainty === 'disputed',
        ...speaker,
      };
    }),
    ...accounts.flatMap((account, i) =>
      account.voices.flatMap((voice, j): Statement[] => {
        if (!('text' in voice)) return [];
        const { sources, text, date, who, party } = voice;
        const path = `accounts.${i}.voices.${j}`;
        return [
          { kind: 'voice', path, sources, text, dates: [date], speaker: who, disputed: false, ...(party && { party }) },
        ];
      }),
    ),
    ...positions.flatMap((position, i): Statement[] => {
      if (!('text' in position)) return [];
      const { party, date, text, sources } = position;
      return [
        {
          kind: 'position',
          path: `positions.${i}`,
          sources,
          text,
          dates: [date],
          party,
          speaker: party,
          disputed: false,
        },
      ];
    }),
  ];
}

interface OwnText {
  readonly path: string;
  readonly text: string;
}

/** Every text of a card that is in our own voice, titles and questions included. */
export function textsOf(card: Card): OwnText[] {
  return [
    { path: 'title', text: card.title },
    { path: 'definition', text: card.definition },
    ...(card.issue ? [{ path: 'issue.short', text: card.issue.short }] : []),
    ...card.status.flatMap(({ note }, i) => (note === undefined ? [] : [{ path: `status.${i}.note`, text: note }])),
    ...card.offices.map(({ title }, i) => ({ path: `offices.${i}.title`, text: title })),
    ...card.facts.map(({ text }, i) => ({ path: `facts.${i}.text`, text })),
    ...card.facts.flatMap(({ by }, i) => (by === undefined ? [] : [{ path: `facts.${i}.by`, text: by }])),
    ...card.accounts.flatMap(({ question, voices }, i) => [
      { path: `accounts.${i}.question`, text: question },
      ...voices.flatMap((voice, j) => {
        if (!('text' in voice)) return [];
        const path = `accounts.${i}.voices.${j}`;
        return [
          { path: `${path}.who`, text: voice.who },
          { path: `${path}.text`, text: voice.text },
        ];
      }),
    ]),
    ...card.positions.flatMap((position, i) =>
      'text' in position ? [{ path: `positions.${i}.text`, text: position.text }] : [],
    ),
    ...card.history.map(({ change }, i) => ({ path: `history.${i}.change`, text: change })),
  ];
}

/** Every date of a card with its path, "none found as of" included; a history date is not about the subject. */
export function datesOf(card: Card): { path: string; date: string }[] {
  const noneFound = [
    ...card.accounts.flatMap(({ voices }, i) =>
      voices.map((voice, j) => ({ path: `accounts.${i}.voices.${j}.noneFound`, entry: voice })),
    ),
    ...card.positions.map((position, i) => ({ path: `positions.${i}.noneFound`, entry: position })),
  ];
  return [
    ...(card.period === undefined ? [] : [{ path: 'period', date: card.period.replace(/\/$/, '') }]),
    ...statementsOf(card).flatMap(({ kind, path, dates }) =>
      dates.map((date) => ({ path: kind === 'office' ? path : `${path}.date`, date })),
    ),
    ...noneFound.flatMap(({ path, entry }) => ('noneFound' in entry ? [{ path, date: entry.noneFound }] : [])),
  ];
}

/** The first day, month or year a statement speaks of; undefined where it has no date. */
export function beginningOf(statement: Statement): string | undefined {
  const [date] = statement.dates;
  return date === undefined ? undefined : endsOf(date).from;
}
