/** A card as text to paste elsewhere: every statement with its date and sources, and what the sources are. */
import type { CardAsOf, PositionCell } from './as-of';
import type { CardBundle } from './bundle';
import { numberSources } from './source-numbers';
import { ofPosition, ofVoice, type Statement, statementsKnown, statementsSince, textOf } from './statements';
import type { NoneFound, PartyId, Source, Voice } from './types';
import { whoSaysWhat } from './who-says-what';

/** The words of the interface that a citation needs; dates and labels come ready made in its language. */
export interface CitationWords {
  /** "Document · never signed" */
  readonly kind: string;
  /** "As of this article (21 Aug 2025)" */
  readonly asOf: string;
  readonly whoSaysWhat: string;
  readonly since: string;
  readonly sources: string;
  /** "Facts as of 1 July 2026" */
  readonly factsAsOf: string;
  readonly date: (span: string) => string;
  /** What kind of statement it is or how certain; null where there is nothing to say. */
  readonly label: (statement: Statement) => string | null;
  /** "Turkey: none found as of 21 Aug 2025" */
  readonly noneFound: (party: PartyId, asOf: string) => string;
  /** "Later, under “Since then”: Turkey" */
  readonly heardLater: (parties: readonly PartyId[]) => string;
  readonly sourceKind: (source: Source) => string;
}

interface CitationOptions {
  readonly format: 'text' | 'markdown';
  /** Whether the reader has unfolded what came later; a copy holds what was shown. */
  readonly withSince: boolean;
}

interface Marks {
  readonly heading: (text: string, level: 2 | 3 | 4) => string;
  readonly text: (text: string) => string;
  readonly source: (number: number, source: Source, rest: string) => string;
}

const PLAIN: Marks = {
  heading: (text) => text,
  text: (text) => text,
  source: (number, source, rest) => `[${number}] ${source.publisher}, “${source.title}”, ${rest}. ${source.url}`,
};

const MARKDOWN: Marks = {
  heading: (text, level) => `${'#'.repeat(level)} ${escapeMarkdown(text)}`,
  text: escapeMarkdown,
  source: (number, source, rest) =>
    `- \\[${number}\\] ${escapeMarkdown(source.publisher)}, [${escapeMarkdown(source.title)}](<${source.url}>), ${escapeMarkdown(rest)}`,
};

/** Writes the card as it stands on the view's day. */
export function citation(bundle: CardBundle, view: CardAsOf, words: CitationWords, options: CitationOptions): string {
  const marks = options.format === 'markdown' ? MARKDOWN : PLAIN;
  const numbers = numberSources(view);
  const used = new Set<string>();
  const refs = (ids: readonly string[]) => {
    for (const id of ids) used.add(id);
    return marks.text(`[${ids.map((id) => numbers.get(id) ?? '?').join(', ')}]`);
  };
  const line = (statement: Statement) => {
    const head = [statement.date === null ? null : words.date(statement.date), words.label(statement)].filter(
      (part) => part !== null,
    );
    const parts = [head.join(' · '), textOf(statement)].filter((part) => part !== null && part !== '');
    return `- ${marks.text(parts.join(': '))} ${refs(statement.sources)}`;
  };
  const none = (party: PartyId, asOf: string) => `- ${marks.text(words.noneFound(party, asOf))}`;
  const later = (parties: readonly PartyId[]) =>
    parties.length === 0 ? [] : [`- ${marks.text(words.heardLater(parties))}`];
  const position = ({ party, current, earlier, noneAsOf }: PositionCell) => [
    ...(current ? [current, ...earlier] : []).map((step) => line(ofPosition(step))),
    ...(noneAsOf === null ? [] : [none(party, noneAsOf)]),
  ];
  const question = (title: string, voices: readonly Voice[], silent: readonly NoneFound[]) => [
    marks.heading(title, 4),
    ...voices.map((voice) => line(ofVoice(title, voice))),
    ...silent.map(({ party, noneFound }) => none(party, noneFound)),
  ];
  const { cells, heardLater, questions } = whoSaysWhat(view);
  const said = [
    ...cells.flatMap(position),
    ...later(heardLater),
    ...questions.flatMap((account) => [
      ...question(account.question, account.voices, account.silent),
      ...later(account.heardLater),
    ]),
  ];
  const since = statementsSince(view);
  const saidSince = view.accounts.filter((account) => account.later.length > 0);
  const parts = [
    [marks.heading(bundle.card.title, 2), marks.text(words.kind)],
    [`${marks.text(bundle.card.definition)} ${refs(bundle.card.definitionSources)}`],
    section(marks, words.asOf, statementsKnown(view).filter(isEvent).map(line)),
    section(marks, words.whoSaysWhat, said),
    options.withSince
      ? section(marks, words.since, [
          ...[...since.filter(isEvent), ...since.filter(({ kind }) => kind === 'position')].map(line),
          ...saidSince.flatMap((account) => question(account.question, account.later, account.silentSince)),
        ])
      : [],
    sourceLines(bundle, numbers, used, words, marks),
    [marks.text(words.factsAsOf)],
  ];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}

function isEvent({ kind }: Statement): boolean {
  return kind !== 'position' && kind !== 'voice';
}

function section(marks: Marks, heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [marks.heading(heading, 3), ...lines];
}

function sourceLines(
  bundle: CardBundle,
  numbers: ReadonlyMap<string, number>,
  used: ReadonlySet<string>,
  words: CitationWords,
  marks: Marks,
) {
  const lines: string[] = [];
  for (const [id, number] of numbers) {
    const source = bundle.sources[id];
    if (!used.has(id) || !source) continue;
    const rest = [source.date === null ? null : words.date(source.date), words.sourceKind(source)].filter(
      (part) => part !== null,
    );
    lines.push(marks.source(number, source, rest.join(', ')));
  }
  return section(marks, words.sources, lines);
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
