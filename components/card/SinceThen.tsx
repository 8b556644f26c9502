import type { Ref } from 'preact';
import type { CardAsOf } from '../../core/cards/as-of';
import { ofPosition, statementsSince } from '../../core/cards/statements';
import { formatSpan } from '../../core/dates/format';
import { Fold } from '../Fold';
import { StatementList } from '../StatementList';
import { useWords } from '../words';
import { Question } from './Question';

interface SinceThenProps {
  readonly view: CardAsOf;
  readonly dataDate: string;
  readonly onToggle: (open: boolean) => void;
  /** Where it lies, for the way there from the head of the card. */
  readonly place: Ref<HTMLDivElement>;
}

/** What came after the article, folded, so that an old article is not read as today's. */
export function SinceThen({ view, dataDate, onToggle, place }: SinceThenProps) {
  const words = useWords();
  const statements = statementsSince(view);
  const latest = statements[0]?.date;
  if (statements.length === 0) {
    // On the data's own day there is no "since".
    if (view.day >= dataDate) return null;
    return <p class="bk-section bk-soft">{words('cardSinceNone', formatSpan(dataDate, words.locale, 'long'))}</p>;
  }
  const events = statements.filter(({ kind }) => kind !== 'voice' && kind !== 'position');
  const positions = view.positions.flatMap(({ later }) => later).map(ofPosition);
  const accounts = view.accounts.filter(({ later }) => later.length > 0);
  return (
    <div class="bk-section bk-section-fold" ref={place}>
      <Fold
        summary={words('cardSince', statements.length)}
        hint={latest ? words('cardSinceLatest', formatSpan(latest, words.locale)) : undefined}
        onToggle={onToggle}
      >
        <StatementList statements={events} day={view.day} later />
        {positions.length + accounts.length > 0 && <h3>{words('cardWhoSaysWhat')}</h3>}
        <StatementList statements={positions} day={view.day} later />
        {accounts.map(({ question, later, silentSince }) => (
          <Question
            key={question}
            question={question}
            voices={later}
            silent={silentSince}
            open={accounts.length === 1}
          />
        ))}
      </Fold>
    </div>
  );
}
