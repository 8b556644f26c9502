import type { CardAsOf, PositionCell } from '../../core/cards/as-of';
import { Fold } from '../Fold';
import { useWords } from '../words';
import { PositionItem } from './PositionItem';
import { Question } from './Question';

/** Parties shown before the fold; the data's order puts Ukraine and Russia first, so a fold never hides one side. */
const PARTIES_SHOWN = 3;

/** Positions by party, then each contested question with every account of it. Nothing where the card has neither. */
export function WhoSaysWhat({ view }: { view: CardAsOf }) {
  const words = useWords();
  const accounts = view.accounts.filter(({ voices }) => voices.length > 0);
  if (view.positions.length === 0 && accounts.length === 0) return null;
  const more = view.positions.slice(PARTIES_SHOWN);
  return (
    <section class="bk-section">
      <h3>{words('cardWhoSaysWhat')}</h3>
      <Positions cells={view.positions.slice(0, PARTIES_SHOWN)} />
      {more.length > 0 && (
        <Fold look="small" summary={words('cardMoreParties', more.length)}>
          <Positions cells={more} />
        </Fold>
      )}
      {accounts.map(({ question, voices, silent }, index) => (
        <Question key={question} question={question} voices={voices} silent={silent} open={index === 0} />
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
