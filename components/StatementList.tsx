import { type Statement, textOf } from '../core/cards/statements';
import { isUnderWayOn } from '../core/dates/span';
import { Phrase } from './Phrase';
import { StatementRow } from './StatementRow';
import { statementPhrase } from './statement-words';
import { useWords, type Words } from './words';

interface StatementListProps {
  readonly statements: readonly Statement[];
  /** The day the card is shown on: dates that run past it are explained. */
  readonly day: string;
  /** Hollow points along the rail, as on the strip of dates. */
  readonly later?: boolean;
}

/** Dated statements down a rail, each with what kind of statement it is and its sources. */
export function StatementList({ statements, day, later = false }: StatementListProps) {
  if (statements.length === 0) return null;
  return (
    <ul class={later ? 'bk-rail bk-rail-later' : 'bk-rail'}>
      {statements.map((statement, index) => (
        <StatementItem key={index} statement={statement} day={day} />
      ))}
    </ul>
  );
}

export function StatementItem({ statement, day }: { statement: Statement; day: string }) {
  const words = useWords();
  const phrase = statementPhrase(statement, words);
  return (
    <StatementRow
      date={statement.date}
      label={phrase && <Phrase {...phrase} />}
      note={statement.date === null ? null : noteOn(statement.date, day, words)}
      text={textOf(statement)}
      sources={statement.sources}
    />
  );
}

/** Why something that may seem earlier is filed as later. */
function noteOn(date: string, day: string, words: Words): string | null {
  if (!isUnderWayOn(date, day)) return null;
  return words(date.includes('/') ? 'dateEndedLater' : 'dateDayUnknown');
}
