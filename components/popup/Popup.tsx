import { useRef, useState } from 'preact/hooks';
import type { CardLibrary } from '../../core/cards/library';
import type { SearchHit } from '../../core/cards/search';
import { withMuted } from '../../core/settings/choose';
import type { Level, Settings } from '../../core/settings/settings';
import type { TabState } from '../../core/tab/diagnose';
import type { PageTerm } from '../../core/tab/terms';
import { Toast } from '../Toast';
import { useWords } from '../words';
import { articleDateOf } from './article-date';
import { CardView } from './CardView';
import { NoTerms } from './NoTerms';
import { PageTerms } from './PageTerms';
import { PopupFoot } from './PopupFoot';
import { SearchField } from './SearchField';
import { SearchResults } from './SearchResults';
import { SiteBar } from './SiteBar';
import { useArrowKeys } from './use-arrow-keys';
import { useCardTrail } from './use-card-trail';
import { useSiteChoice } from './use-site-choice';

export interface PopupProps {
  /** "" where the page has no site. */
  readonly host: string;
  /** Null while the tab is being asked. */
  readonly state: TabState | null;
  readonly settings: Settings;
  /** Null until the card texts are loaded. */
  readonly library: CardLibrary | null;
  readonly search: ((query: string) => readonly SearchHit[]) | null;
  /** What went wrong with the settings, as a sentence; null where nothing did. */
  readonly trouble: string | null;
  readonly onDismissTrouble: () => void;
  readonly onChange: (change: (settings: Settings) => Settings) => void;
  /** A level until the page is left; null follows the site again. */
  readonly onPageLevel: (level: Level | null) => void;
  readonly onShow: (term: PageTerm, number: number) => void;
  readonly onStep: (direction: 'next' | 'previous') => void;
  readonly onReadNow: () => Promise<boolean>;
  readonly onAskAccess: (pattern: string) => Promise<boolean>;
  readonly onOpenGlossary: (id?: string) => void;
  readonly onOpenOptions: () => void;
  readonly onCopy: (text: string) => Promise<void>;
}

/** The toolbar's popup: the site and its level, what is on the page, and the whole glossary to search. */
export function Popup({ host, state, settings, library, search, trouble, onDismissTrouble, ...on }: PopupProps) {
  const words = useWords();
  const [query, setQuery] = useState('');
  const main = useRef<HTMLElement>(null);
  useArrowKeys(main);
  const { open, openCard, goBack } = useCardTrail();
  const site = useSiteChoice({ host, state, settings, onChange: on.onChange, onPageLevel: on.onPageLevel });
  const page = state?.kind === 'page' ? state : null;
  const terms = page && site.level !== 'off' ? page.terms : [];
  const asked = query.trim();
  const label = library ? words('searchLabel', library.cards.length) : words('searchLabelPlain');
  const asOf = articleDateOf(page?.published ?? null, library?.dataDate);
  return (
    <>
      {open === null && site.bar && <SiteBar {...site.bar} />}
      <main class="bk-popup-main" ref={main} hidden={open !== null}>
        <SearchField value={query} label={label} onInput={setQuery} />
        {asked !== '' && <SearchResults query={asked} hits={search?.(asked) ?? null} onOpen={openCard} />}
        <div hidden={asked !== ''}>
          {terms.length > 0 && page ? (
            <PageTerms
              terms={terms}
              library={library}
              asOf={asOf}
              published={page.published?.date ?? null}
              muted={settings.muted}
              reading={page.reading}
              onShow={on.onShow}
              onStep={on.onStep}
              onOpen={openCard}
              onUnmute={(id) => on.onChange((now) => withMuted(now, id, false))}
            />
          ) : (
            <NoTerms
              state={state}
              host={host}
              off={site.level === 'off'}
              onSwitchOn={site.switchOn}
              onReadNow={on.onReadNow}
              onAskAccess={on.onAskAccess}
            />
          )}
        </div>
      </main>
      {open !== null && (
        <CardView
          id={open}
          library={library}
          asOf={asOf}
          onBack={goBack}
          onOpenCard={openCard}
          onOpenGlossary={on.onOpenGlossary}
          onCopy={on.onCopy}
        />
      )}
      <Toast text={trouble} onDismiss={onDismissTrouble} />
      <PopupFoot onOpenGlossary={() => on.onOpenGlossary()} onOpenOptions={on.onOpenOptions} />
    </>
  );
}
