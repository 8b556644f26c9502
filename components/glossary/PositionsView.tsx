import { useEffect, useMemo, useState } from 'preact/hooks';
import { comparePositions } from '../../core/cards/compare';
import type { CardLibrary } from '../../core/cards/library';
import { formatSpan } from '../../core/dates/format';
import { changeDays } from '../../core/glossary/days';
import { useWords } from '../words';
import { DateStand } from './DateStand';
import { PositionsTable } from './PositionsTable';
import { useSourceFinder } from './use-source-finder';

interface PositionsViewProps {
  readonly library: CardLibrary;
  /** The one issue to show; null for all ten, or for the first where the window has room for one only. */
  readonly issue: string | null;
  readonly day: string;
  readonly onDay: (day: string) => void;
  readonly onIssue: (issue: string | null) => void;
}

/** Where each party stands on each issue, on the day the reader stands at. */
export function PositionsView({ library, issue, day, onDay, onIssue }: PositionsViewProps) {
  const words = useWords();
  const find = useSourceFinder(library);
  const issues = useMemo(
    () => library.cards.filter((card) => card.issue).sort((a, b) => (a.issue?.order ?? 0) - (b.issue?.order ?? 0)),
    [library],
  );
  const isNarrow = useNarrow();
  const chosen = issues.find(({ id }) => id === issue) ?? (isNarrow ? issues[0] : undefined);
  const changes = useMemo(() => changeDays(chosen ? [chosen] : issues, library.dataDate), [issues, chosen, library]);
  const table = useMemo(
    () =>
      comparePositions(
        chosen ? [chosen] : issues,
        library.parties.map(({ id }) => id),
        day,
      ),
    [issues, chosen, library, day],
  );
  const cells = table.rows.flatMap((row) => row.cells);
  const held = cells.filter(({ current }) => current !== null).length;
  const changed = cells.filter(({ current, later }) => current && later.length > 0).length;
  return (
    <section class="bk-positions" aria-labelledby="bk-positions">
      <div class="bk-view-head">
        <h2 id="bk-positions">{words('glossaryPositions')}</h2>
        <label class="bk-labelled">
          <span>{words('glossaryIssue')}</span>
          <select
            class="bk-select"
            value={chosen?.id ?? ''}
            onChange={(event) => onIssue(event.currentTarget.value === '' ? null : event.currentTarget.value)}
          >
            {!isNarrow && <option value="">{words('glossaryAllIssues')}</option>}
            {issues.map((card) => (
              <option key={card.id} value={card.id} lang="en">
                {card.issue?.short ?? card.title}
              </option>
            ))}
          </select>
        </label>
      </div>
      <DateStand day={day} dataDate={library.dataDate} changes={changes} onDay={onDay} />
      <p class="bk-soft bk-positions-count" role="status">
        {words('glossaryPositionsCount', formatSpan(day, words.locale, 'long'), held, cells.length - held, changed)}
      </p>
      <PositionsTable
        table={table}
        find={find}
        caption={words('glossaryTable', formatSpan(day, words.locale, 'long'))}
      />
    </section>
  );
}

/** px: below this one issue fits beside the parties, and ten would only scroll sideways. */
const NARROW = '(max-width: 699px)';

function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const follow = () => setNarrow(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isNarrow;
}
