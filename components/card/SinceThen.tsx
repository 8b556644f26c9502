import type { CardAsOf } from '../../core/cards/as-of';
import { statementsSince } from '../../core/cards/statements';
import { formatSpan } from '../../core/dates/format';
import { Fold } from '../Fold';
import { StatementList } from '../StatementList';
import { useWords } from '../words';

interface SinceThenProps {
  readonly view: CardAsOf;
  readonly dataDate: string;
  readonly onToggle: (open: boolean) => void;
}

/** What came after the article, folded, so that an old article is not read as today's. */
export function SinceThen({ view, dataDate, onToggle }: SinceThenProps) {
  const words = useWords();
  const statements = statementsSince(view);
  const latest = statements[0]?.date;
  if (statements.length === 0) {
    // On the data's own day there is no "since".
    if (view.day >= dataDate) return null;
    return <p class="bk-section bk-soft">{words('cardSinceNone', formatSpan(dataDate, words.locale, 'long'))}</p>;
  }
  return (
    <div class="bk-section bk-section-fold">
      <Fold
        summary={words('cardSince', statements.length)}
        hint={latest ? words('cardSinceLatest', formatSpan(latest, words.locale)) : undefined}
        onToggle={onToggle}
      >
        <StatementList statements={statements} day={view.day} later />
      </Fold>
    </div>
  );
}
