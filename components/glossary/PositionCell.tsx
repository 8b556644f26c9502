import type { PositionCell as Cell } from '../../core/cards/as-of';
import type { Position, Source } from '../../core/cards/types';
import { formatSpan } from '../../core/dates/format';
import { CardText } from '../CardText';
import { DateLabel } from '../DateLabel';
import { Fold } from '../Fold';
import { useWords } from '../words';
import { SourceLinks } from './SourceLinks';

interface PositionCellProps {
  readonly cell: Cell;
  readonly find: (id: string) => Source | undefined;
}

/** What a party said on an issue by the day; what it said before and since, folded. */
export function PositionCell({ cell, find }: PositionCellProps) {
  const words = useWords();
  const { current, earlier, later, noneAsOf } = cell;
  const latest = later[0];
  const first = later.at(-1);
  return (
    <>
      {current && <Statement position={current} find={find} />}
      {noneAsOf !== null && <p class="bk-none">{words('cardNoneFound', formatSpan(noneAsOf, words.locale))}</p>}
      {latest && first && (
        <Fold
          look="small"
          summary={
            current
              ? words('glossaryChanged', later.length, formatSpan(latest.date, words.locale))
              : words('glossaryLater', later.length, formatSpan(first.date, words.locale))
          }
        >
          <Statements positions={later} find={find} />
        </Fold>
      )}
      {earlier.length > 0 && (
        <Fold look="small" summary={words('cardEarlier', earlier.length)}>
          <Statements positions={earlier} find={find} />
        </Fold>
      )}
    </>
  );
}

function Statements({ positions, find }: { positions: readonly Position[]; find: PositionCellProps['find'] }) {
  return (
    <ul class="bk-said">
      {positions.map((position) => (
        <li key={position.date + position.text}>
          <Statement position={position} find={find} />
        </li>
      ))}
    </ul>
  );
}

function Statement({ position, find }: { position: Position; find: PositionCellProps['find'] }) {
  return (
    <div class="bk-said-one">
      <DateLabel date={position.date} />
      <CardText block>{position.text}</CardText>
      <SourceLinks ids={position.sources} find={find} />
    </div>
  );
}
