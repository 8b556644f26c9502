import type { RelatedCard } from '../../core/cards/bundle';
import { Icon } from '../icons';
import { useWords } from '../words';

/** The cards this one names. Each opens in its place. */
export function SeeAlso({
  related,
  onOpenCard,
}: {
  related: readonly RelatedCard[];
  onOpenCard?: ((id: string) => void) | undefined;
}) {
  const words = useWords();
  if (related.length === 0 || !onOpenCard) return null;
  return (
    <section class="bk-section">
      <h3>{words('cardSeeAlso')}</h3>
      <ul class="bk-related">
        {related.map(({ id, title, kind }) => (
          <li key={id}>
            <button type="button" class="bk-chip" onClick={() => onOpenCard(id)}>
              <Icon name={kind} size={13} />
              <span lang="en" dir="auto">
                {title}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
