import { useMemo, useState } from 'preact/hooks';
import type { CardLibrary } from '../../core/cards/library';
import { eventsByYear, timelineOf } from '../../core/cards/timeline';
import type { Kind } from '../../core/cards/types';
import { KIND_GROUP_WORDS } from '../popup/kind-groups';
import { useWords } from '../words';
import { TimelineList } from './TimelineList';
import { TimelinePicture } from './TimelinePicture';
import { useSourceFinder } from './use-source-finder';

interface TimelineViewProps {
  readonly library: CardLibrary;
}

/** What happened, over all cards: a picture of the years, and the chosen year in full. */
export function TimelineView({ library }: TimelineViewProps) {
  const words = useWords();
  const find = useSourceFinder(library);
  const [kind, setKind] = useState<Kind | null>(null);
  const events = useMemo(
    () => timelineOf(library.cards.filter((card) => kind === null || card.kind === kind)),
    [library, kind],
  );
  const years = useMemo(() => eventsByYear(events), [events]);
  const [chosen, setChosen] = useState(library.dataDate.slice(0, 4));
  const year = years.has(chosen) ? chosen : ([...years.keys()].at(-1) ?? chosen);
  const shown = years.get(year) ?? [];
  const isKind = (text: string): text is Kind => Object.hasOwn(KIND_GROUP_WORDS, text);
  return (
    <section class="bk-timeline" aria-labelledby="bk-timeline">
      <div class="bk-view-head">
        <h2 id="bk-timeline">{words('glossaryTimeline')}</h2>
        <label class="bk-labelled">
          <span>{words('glossaryKind')}</span>
          <select
            class="bk-select"
            value={kind ?? ''}
            onChange={(event) => setKind(isKind(event.currentTarget.value) ? event.currentTarget.value : null)}
          >
            <option value="">{words('glossaryAnyKind')}</option>
            {Object.keys(KIND_GROUP_WORDS)
              .filter(isKind)
              .map((option) => (
                <option key={option} value={option}>
                  {words(KIND_GROUP_WORDS[option])}
                </option>
              ))}
          </select>
        </label>
      </div>
      <TimelinePicture years={years} chosen={year} onChoose={setChosen} />
      <h3 class="bk-timeline-year" aria-live="polite">
        {year}{' '}
        <span class="bk-found-count">
          {words(shown.length === 1 ? 'glossaryEventOne' : 'glossaryEvents', shown.length)}
        </span>
      </h3>
      <TimelineList events={shown} find={find} />
    </section>
  );
}
