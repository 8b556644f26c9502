import type { SearchHit } from '../../core/cards/search';
import type { Kind } from '../../core/cards/types';
import { EmptyState } from '../EmptyState';
import { Icon } from '../icons';
import { useWords } from '../words';
import { KIND_GROUP_WORDS } from './kind-groups';

interface SearchResultsProps {
  readonly query: string;
  /** Null while the cards are on their way. */
  readonly hits: readonly SearchHit[] | null;
  readonly onOpen: (id: string) => void;
}

/** What the glossary has, by kind; the kind of the best match comes first. */
export function SearchResults({ query, hits, onOpen }: SearchResultsProps) {
  const words = useWords();
  if (hits === null) return null;
  const groups = new Map<Kind, SearchHit[]>();
  for (const hit of hits) groups.set(hit.entry.kind, [...(groups.get(hit.entry.kind) ?? []), hit]);
  return (
    <section class="bk-results" aria-label={words('searchResults')}>
      <p class="bk-unseen" role="status">
        {words(hits.length === 1 ? 'searchFoundOne' : 'searchFound', hits.length)}
      </p>
      {hits.length === 0 && (
        <EmptyState icon="search" title={words('searchNothingTitle', query)}>
          <p class="bk-reason-text">{words('searchNothingText')}</p>
        </EmptyState>
      )}
      {[...groups].map(([kind, found]) => (
        <section key={kind} aria-labelledby={`bk-group-${kind}`}>
          <h2 class="bk-group" id={`bk-group-${kind}`}>
            {words(KIND_GROUP_WORDS[kind])} <span class="bk-found-count">{found.length}</span>
          </h2>
          <ul class="bk-terms">
            {found.map(({ entry, form }) => (
              <li key={entry.id} class="bk-term">
                <button type="button" class="bk-term-main" data-row onClick={() => onOpen(entry.id)}>
                  <Icon name={entry.kind} size={16} />
                  <span class="bk-term-words">
                    <span class="bk-term-title" lang="en" dir="auto">
                      {entry.title}
                    </span>
                    {form !== null && (
                      <span class="bk-term-sub" dir="auto">
                        {words('searchForm', form)}
                      </span>
                    )}
                  </span>
                  <Icon name="chevron" size={12} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
