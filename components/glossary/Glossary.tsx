import { useState } from 'preact/hooks';
import type { CardLibrary } from '../../core/cards/library';
import type { SearchHit } from '../../core/cards/search';
import { formatSpan } from '../../core/dates/format';
import { type Route, writeRoute } from '../../core/glossary/route';
import { useWords } from '../words';
import { CardsView } from './CardsView';
import { PositionsView } from './PositionsView';
import { TimelineView } from './TimelineView';

interface GlossaryProps {
  readonly library: CardLibrary;
  readonly search: (query: string) => readonly SearchHit[];
  readonly route: Route;
  readonly onRoute: (route: Route) => void;
  readonly onCopy: (text: string) => Promise<void>;
}

const VIEWS = [
  { route: { view: 'cards', id: null }, key: 'glossaryCards' },
  { route: { view: 'timeline' }, key: 'glossaryTimeline' },
  { route: { view: 'positions', issue: null }, key: 'glossaryPositions' },
] as const satisfies readonly { route: Route; key: string }[];

/** The whole glossary in a tab: cards, timeline and positions, all as of one date. */
export function Glossary({ library, search, route, onRoute, onCopy }: GlossaryProps) {
  const words = useWords();
  const [day, setDay] = useState(library.dataDate);
  return (
    <div class="bk-glossary">
      <header class="bk-glossary-head">
        <img src="/icon/48.png" alt="" width="28" height="28" />
        <h1>{words('glossaryTitle')}</h1>
        <nav aria-label={words('glossaryViews')}>
          {VIEWS.map(({ route: to, key }) => (
            <a
              key={key}
              class="bk-tab"
              href={writeRoute(to) || '#'}
              aria-current={to.view === route.view ? 'page' : undefined}
            >
              {words(key)}
            </a>
          ))}
        </nav>
        <p class="bk-soft">{words('cardFactsAsOf', formatSpan(library.dataDate, words.locale, 'long'))}</p>
      </header>
      <main class="bk-glossary-main">
        {route.view === 'cards' && (
          <CardsView
            library={library}
            search={search}
            id={route.id}
            day={day}
            onDay={setDay}
            onOpen={(id) => onRoute({ view: 'cards', id })}
            onCopy={onCopy}
          />
        )}
        {route.view === 'timeline' && <TimelineView library={library} />}
        {route.view === 'positions' && (
          <PositionsView
            library={library}
            issue={route.issue}
            day={day}
            onDay={setDay}
            onIssue={(issue) => onRoute({ view: 'positions', issue })}
          />
        )}
      </main>
    </div>
  );
}
