import type { CardAsOf, PositionCell } from '../../core/cards/as-of';
import { whoSaysWhat } from '../../core/cards/who-says-what';
import { Fold } from '../Fold';
import { useWords } from '../words';
import { HeardLater } from './HeardLater';
import { PositionItem } from './PositionItem';
import { Question } from './Question';

/** Parties shown before the fold; the data's order puts Ukraine and Russia first, so a fold never hides one side. */
const PARTIES_SHOWN = 3;

/** Positions by party, then each contested question with every account of it. Nothing where the card has neither. */
export function WhoSaysWhat({ view }: { view: CardAsOf }) {
  const words = useWords();
  const { cells, heardLater, questions } = whoSaysWhat(view);
  if (cells.length === 0 && questions.length === 0) return null;
  const more = cells.slice(PARTIES_SHOWN);
  return (
    <section class="bk-section">
      <h3>{words('cardWhoSaysWhat')}</h3>
      <Positions cells={cells.slice(0, PARTIES_SHOWN)} />
      {more.length > 0 && (
        <Fold look="small" summary={words('cardMoreParties', more.length)}>
          <Positions cells={more} />
        </Fold>
      )}
      <HeardLater parties={heardLater} />
      {questions.map(({ question, voices, silent, heardLater: later }, index) => (
        <Question key={question} question={question} voices={voices} silent={silent} later={later} open={index === 0} />
      ))}
    </section>
  );
}

function Positions({ cells }: { cells: readonly PositionCell[] }) {
  if (cells.length === 0) return null;
  return (
    <ul class="bk-voices">
      {cells.map((cell) => (
        <PositionItem key={cell.party} cell={cell} />
      ))}
    </ul>
  );
}
