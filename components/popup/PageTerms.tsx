import { useState } from 'preact/hooks';
import { cardAsOf } from '../../core/cards/as-of';
import { firstEvents } from '../../core/cards/first-events';
import type { CardLibrary } from '../../core/cards/library';
import { type ArticleDate, readingDate } from '../../core/cards/reading-date';
import { formatSpan } from '../../core/dates/format';
import { firstDay } from '../../core/dates/span';
import type { PageTerm } from '../../core/tab/terms';
import { IconButton } from '../IconButton';
import { useWords } from '../words';
import { PageStrip } from './PageStrip';
import { TermRow } from './TermRow';

interface PageTermsProps {
  readonly terms: readonly PageTerm[];
  readonly library: CardLibrary | null;

  readonly asOf: ArticleDate;
  /** The article's own date; null where it states none. */
  readonly published: string | null;
  readonly muted: readonly string[];
  readonly reading: boolean;
  readonly onShow: (term: PageTerm, number: number) => void;
  readonly onStep: (direction: 'next' | 'previous') => void;
  readonly onOpen: (id: string) => void;
  readonly onUnmute: (id: string) => void;
}

/** The terms found, in story order, with the way to each of their mentions. */
export function PageTerms({ terms, library, asOf, published, muted, reading, ...on }: PageTermsProps) {
  const words = useWords();
  const [shown, setShown] = useState<Readonly<Record<string, number>>>({});
  const show = (term: PageTerm) => {
    const number = (shown[term.id] ?? 0) % term.count;
    on.onShow(term, number);
    setShown({ [term.id]: number + 1 });
  };
  // Today only tells an article of the future from a new one; both are read at the data's date.
  const read = library && readingDate(asOf, library.dataDate, '9999-12-30');
  const day = read && firstDay(read.asOf);
  const cardOf = (id: string) => library?.card(id);
  const viewOf = (id: string) => {
    const card = cardOf(id);
    return card && day !== null ? cardAsOf(card, day) : null;
  };
  return (
    <section class="bk-found" aria-labelledby="bk-found">
      <div class="bk-found-head">
        <h2 id="bk-found">
          {words('popupOnThisPage')} <span class="bk-found-count">{terms.length}</span>
        </h2>
        <span class="bk-soft">
          {published !== null && <span>{words('popupArticleOf', formatSpan(published, words.locale))}</span>}
          {read && read.case !== 'article' && (
            <span>{words('cardFactsAsOf', formatSpan(read.asOf, words.locale))}</span>
          )}
        </span>
        <span class="bk-found-steps">
          <IconButton icon="up" label={words('popupPrevious')} onClick={() => on.onStep('previous')} />
          <IconButton icon="up" label={words('popupNext')} onClick={() => on.onStep('next')} />
        </span>
      </div>
      <p class="bk-unseen" role="status">
        {words(terms.length === 1 ? 'popupFoundOne' : 'popupFound', terms.length)}
      </p>
      <div class="bk-page-strip-place">
        {day !== null && <PageStrip events={firstEvents(terms.flatMap(({ id }) => cardOf(id) ?? []))} day={day} />}
      </div>
      <ol class="bk-terms">
        {terms.map((term) => (
          <TermRow
            key={term.id}
            term={term}
            view={viewOf(term.id)}
            muted={muted.includes(term.id)}
            shown={shown[term.id] ?? 0}
            onShow={() => show(term)}
            onOpen={() => on.onOpen(term.id)}
            onUnmute={() => on.onUnmute(term.id)}
          />
        ))}
      </ol>
      {reading && <p class="bk-soft bk-found-reading">{words('popupStillReading')}</p>}
    </section>
  );
}
