import { useRef } from 'preact/hooks';
import { cardAsOf } from '../../core/cards/as-of';
import type { Card, Kind } from '../../core/cards/types';
import { Icon } from '../icons';
import { KIND_GROUP_WORDS } from '../popup/kind-groups';
import { termSummary } from '../popup/term-summary';
import { useArrowKeys } from '../popup/use-arrow-keys';
import { useWords } from '../words';

interface CardListProps {
  /** In the order to show within each kind. */
  readonly cards: readonly Card[];
  /** Which kinds come first; a search leaves this to its best match. */
  readonly order: readonly Kind[];
  readonly open: string | null;
  readonly day: string;
}

/** The cards by kind, each a link to its address. */
export function CardList({ cards, order, open, day }: CardListProps) {
  const words = useWords();
  const place = useRef<HTMLElement>(null);
  useArrowKeys(place);
  const groups = new Map<Kind, Card[]>(order.map((kind) => [kind, []]));
  for (const card of cards) groups.set(card.kind, [...(groups.get(card.kind) ?? []), card]);
  return (
    <nav class="bk-cards" ref={place} aria-label={words('glossaryCards')}>
      {[...groups]
        .filter(([, found]) => found.length > 0)
        .map(([kind, found]) => (
          <section key={kind} aria-labelledby={`bk-cards-${kind}`}>
            <h2 class="bk-group" id={`bk-cards-${kind}`}>
              {words(KIND_GROUP_WORDS[kind])} <span class="bk-found-count">{found.length}</span>
            </h2>
            <ul class="bk-terms">
              {found.map((card) => {
                const { label, office } = termSummary(cardAsOf(card, day), words);
                const hasMore = office !== null || label.includes('·');
                return (
                  <li key={card.id} class="bk-term">
                    <a
                      class="bk-term-main"
                      data-row
                      href={`#${card.id}`}
                      aria-current={card.id === open ? 'page' : undefined}
                    >
                      <Icon name={card.kind} size={16} />
                      <span class="bk-term-words">
                        <span class="bk-term-title" lang="en" dir="auto">
                          {card.title}
                        </span>
                        {hasMore && (
                          <span class="bk-term-sub">{office === null ? label : <span lang="en">{office}</span>}</span>
                        )}
                      </span>
                    </a>
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
    </nav>
  );
}
