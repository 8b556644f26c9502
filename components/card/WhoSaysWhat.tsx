import type { AccountAsOf, CardAsOf, PositionCell } from '../../core/cards/as-of';
import { Fold } from '../Fold';
import { useWords } from '../words';
import { AccountVoices } from './AccountVoices';
import { PositionItem } from './PositionItem';

/** Parties shown before the fold; the data's order puts Ukraine and Russia first, so a fold never hides one side. */
const PARTIES_SHOWN = 3;

/** Positions by party, then each contested question with every account of it. Null where the card has neither. */
export function WhoSaysWhat({ view }: { view: CardAsOf }) {
  const words = useWords();
  const accounts = view.accounts.filter(({ voices }) => voices.length > 0);
  const [first, ...others] = accounts;
  if (view.positions.length === 0 && first === undefined) return null;
  const shown = view.positions.slice(0, PARTIES_SHOWN);
  const more = view.positions.slice(PARTIES_SHOWN);
  return (
    <section class="bk-section">
      <h3>{words('cardWhoSaysWhat')}</h3>
      {shown.length > 0 && <Positions cells={shown} />}
      {more.length > 0 && (
        <Fold small summary={words('cardMoreParties', more.length)}>
          <Positions cells={more} />
        </Fold>
      )}
      {first && <Question account={first} />}
      {others.map((account) => (
        <Fold key={account.question} small summary={<QuestionText account={account} />}>
          <AccountVoices account={account} />
        </Fold>
      ))}
    </section>
  );
}

function Positions({ cells }: { cells: readonly PositionCell[] }) {
  return (
    <ul class="bk-voices">
      {cells.map((cell) => (
        <PositionItem key={cell.party} cell={cell} />
      ))}
    </ul>
  );
}

function Question({ account }: { account: AccountAsOf }) {
  return (
    <>
      <h4 class="bk-question">
        <QuestionText account={account} />
      </h4>
      <AccountVoices account={account} />
    </>
  );
}

function QuestionText({ account }: { account: AccountAsOf }) {
  return (
    <span lang="en" dir="ltr">
      {account.question}
    </span>
  );
}
