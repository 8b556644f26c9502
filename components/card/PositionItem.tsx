import type { PositionCell } from '../../core/cards/as-of';
import { ofPosition } from '../../core/cards/statements';
import { formatSpan } from '../../core/dates/format';
import { DateLabel } from '../DateLabel';
import { Fold } from '../Fold';
import { PARTY_WORDS } from '../record-words';
import { SourcedText } from '../SourcedText';
import { StatementList } from '../StatementList';
import { useWords } from '../words';

/** One party's position on the day, with its earlier steps folded. */
export function PositionItem({ cell }: { cell: PositionCell }) {
  const words = useWords();
  const { current, earlier, later, noneAsOf } = cell;
  return (
    <li class="bk-voice">
      <div class="bk-voice-head">
        <strong>{words(PARTY_WORDS[cell.party])}</strong>
        {current && <DateLabel date={current.date} />}
        {later.length > 0 && <span class="bk-soft">{words('cardChangedSince')}</span>}
      </div>
      {current && <SourcedText text={current.text} sources={current.sources} />}
      {noneAsOf !== null && <p class="bk-none">{words('cardNoneFound', formatSpan(noneAsOf, words.locale))}</p>}
      {earlier.length > 0 && (
        <Fold look="small" summary={words('cardEarlier', earlier.length)}>
          <StatementList statements={earlier.map(ofPosition)} day="9999-12-31" />
        </Fold>
      )}
    </li>
  );
}
