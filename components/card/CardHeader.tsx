import { useEffect, useRef } from 'preact/hooks';
import type { CardAsOf } from '../../core/cards/as-of';
import { Badge } from '../Badge';
import { IconButton } from '../IconButton';
import { Icon } from '../icons';
import { KIND_WORDS, STATUS_WORDS } from '../record-words';
import { useWords } from '../words';

interface CardHeaderProps {
  readonly view: CardAsOf;
  readonly headingId: string;
  readonly pinned: boolean;
  readonly onPin?: (() => void) | undefined;
  readonly onClose?: (() => void) | undefined;
}

/** Kind, state as of the day, title, and the two buttons. Stays in sight while the rest scrolls. */
export function CardHeader({ view, headingId, pinned, onPin, onClose }: CardHeaderProps) {
  const words = useWords();
  const { card, status } = view;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => (title.current ? keepFocusInSight(title.current) : undefined), []);
  return (
    <>
      <div class="bk-bar">
        <span class="bk-kind">
          <Icon name={card.kind} size={14} />
          {words(KIND_WORDS[card.kind])}
        </span>
        {status.current && <Badge>{words(STATUS_WORDS[status.current.step])}</Badge>}
        {!status.current && status.later.length > 0 && <Badge quiet>{words('statusLater')}</Badge>}
        <span class="bk-tools">
          {onPin && (
            <IconButton icon="pin" label={words(pinned ? 'cardUnpin' : 'cardPin')} pressed={pinned} onClick={onPin} />
          )}
          {onClose && <IconButton icon="close" label={words('cardClose')} onClick={onClose} />}
        </span>
      </div>
      <h2 class="bk-title" ref={title} id={headingId} lang="en" dir="ltr">
        {card.title}
      </h2>
    </>
  );
}

/**
 * Tells the style sheet how high the title is, so that what takes the focus never lies under it. Observed rather than
 * measured: the card is made outside the page, where nothing has a height yet.
 */
function keepFocusInSight(title: HTMLElement): () => void {
  const card = title.closest<HTMLElement>('.bk-card');
  const observer = new ResizeObserver(() => card?.style.setProperty('--bk-title-height', `${title.offsetHeight}px`));
  observer.observe(title);
  return () => observer.disconnect();
}
