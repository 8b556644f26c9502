import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CardLibrary } from '../../core/cards/library';
import type { SearchHit } from '../../core/cards/search';
import type { Kind } from '../../core/cards/types';
import { cardDays } from '../../core/glossary/days';
import { filterCards, isFiltering, NO_FILTER } from '../../core/glossary/filter';
import { EmptyState } from '../EmptyState';
import { FactCard } from '../FactCard';
import { TextButton } from '../IconButton';
import { SearchField } from '../popup/SearchField';
import { useWords } from '../words';
import { CardFilters } from './CardFilters';
import { CardList } from './CardList';
import { DateStand } from './DateStand';

/** From what is written to who acts: as a reader of a treaty would ask. */
const KIND_ORDER: readonly Kind[] = ['document', 'proposal', 'concept', 'organisation', 'person', 'event', 'place'];

interface CardsViewProps {
  readonly library: CardLibrary;
  readonly search: (query: string) => readonly SearchHit[];
  /** The card of the address; it may be one that this version does not have. */
  readonly id: string | null;
  readonly day: string;
  readonly onDay: (day: string) => void;
  readonly onOpen: (id: string | null) => void;
  readonly onCopy: (text: string) => Promise<void>;
}

/** Search, filters and the list at one side, the open card at the other. */
export function CardsView({ library, search, id, day, onDay, onOpen, onCopy }: CardsViewProps) {
  const words = useWords();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState(NO_FILTER);
  const asked = query.trim();
  const found = useMemo(() => {
    const byTitle = [...library.cards].sort((a, b) => a.title.localeCompare(b.title, 'en'));
    const cards = asked === '' ? byTitle : search(asked).flatMap(({ entry }) => library.card(entry.id) ?? []);
    return filterCards(cards, filter, day);
  }, [library, search, asked, filter, day]);
  const bundle = useMemo(() => (id === null ? undefined : library.bundle(id)), [library, id]);
  const measured = id === null ? undefined : library.precision[id];
  const changes = useMemo(() => (bundle ? cardDays(bundle.card, bundle.dataDate) : []), [bundle]);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (id === null) return;
    place.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [id]);
  return (
    <div class={bundle ? 'bk-cards-view bk-cards-open' : 'bk-cards-view'}>
      <div class="bk-cards-side">
        <SearchField value={query} label={words('searchLabel', library.cards.length)} onInput={setQuery} />
        <CardFilters filter={filter} onFilter={setFilter} />
        <p class="bk-unseen" role="status">
          {words(found.length === 1 ? 'searchFoundOne' : 'searchFound', found.length)}
        </p>
        <CardList cards={found} order={asked === '' ? KIND_ORDER : []} open={id} day={day} />
        {found.length === 0 && (
          <EmptyState icon="search" title={words('glossaryNothingTitle')}>
            <p class="bk-reason-text">{words('glossaryNothingText')}</p>
            {isFiltering(filter) && (
              <TextButton label={words('glossaryClearFilters')} onClick={() => setFilter(NO_FILTER)} />
            )}
          </EmptyState>
        )}
      </div>
      <section class="bk-cards-card" ref={place} tabIndex={-1} aria-label={words('popupCard')}>
        {bundle && (
          <div class="bk-cards-back">
            <TextButton icon="back" label={words('glossaryAllCards')} onClick={() => onOpen(null)} />
          </div>
        )}
        {bundle && (
          <>
            <DateStand day={day} dataDate={library.dataDate} changes={changes} onDay={onDay} />
            <FactCard
              key={bundle.card.id}
              bundle={bundle}
              asOf={{ date: day, origin: 'chosen', confidence: 'high' }}
              why={null}
              pinned={false}
              layout="inline"
              onCopy={onCopy}
              onOpenCard={onOpen}
            />
            {measured && (
              <p class="bk-cards-hint">{words('glossaryPrecision', measured.right, measured.right + measured.wrong)}</p>
            )}
          </>
        )}
        {id !== null && !bundle && (
          <EmptyState icon="question" title={words('glossaryUnknownTitle', id)}>
            <p class="bk-reason-text">{words('glossaryUnknownText')}</p>
          </EmptyState>
        )}
        {id === null && <p class="bk-cards-hint">{words('glossaryHint')}</p>}
      </section>
    </div>
  );
}
