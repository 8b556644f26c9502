import { useEffect, useRef } from 'preact/hooks';
import type { CardLibrary } from '../../core/cards/library';
import type { ArticleDate } from '../../core/cards/reading-date';
import { EmptyState } from '../EmptyState';
import { FactCard } from '../FactCard';
import { TextButton } from '../IconButton';
import { useWords } from '../words';

interface CardViewProps {
  readonly id: string;
  readonly library: CardLibrary | null;
  readonly asOf: ArticleDate;
  readonly onBack: () => void;
  readonly onOpenCard: (id: string) => void;
  readonly onOpenGlossary: (id: string) => void;
  readonly onCopy: (text: string) => Promise<void>;
}

/** A card inside the popup, with the way back. */
export function CardView({ id, library, asOf, onBack, onOpenCard, onOpenGlossary, onCopy }: CardViewProps) {
  const words = useWords();
  const place = useRef<HTMLElement>(null);
  const bundle = library?.bundle(id);
  useEffect(() => {
    place.current?.scrollTo(0, 0);
    place.current?.querySelector('button')?.focus();
  }, [id]);
  return (
    <main class="bk-popup-card" ref={place}>
      <h1 class="bk-unseen">{words('popupCard')}</h1>
      <div class="bk-popup-card-bar">
        <TextButton icon="back" label={words('popupBack')} onClick={onBack} />
        <TextButton icon="external" label={words('popupInTab')} onClick={() => onOpenGlossary(id)} />
      </div>
      {bundle && (
        <FactCard
          key={id}
          bundle={bundle}
          asOf={asOf}
          why={null}
          pinned={false}
          layout="inline"
          onCopy={onCopy}
          onOpenCard={onOpenCard}
        />
      )}
      {library && !bundle && <EmptyState icon="question" title={words('popupCardGone')} />}
    </main>
  );
}
