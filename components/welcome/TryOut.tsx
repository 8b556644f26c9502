import { useRef, useState } from 'preact/hooks';
import type { CardLibrary } from '../../core/cards/library';
import { formatSpan } from '../../core/dates/format';
import { FactCard } from '../FactCard';
import { useWords } from '../words';
import { TRY_OUT_DATE, TRY_OUT_TEXT } from './try-out-text';

interface TryOutProps {
  readonly library: CardLibrary | null;
  readonly onCopy: (text: string) => Promise<void>;
  readonly onOpenCard: (id: string) => void;
}

/** A paragraph with three marked terms. Browsers keep the marking itself off this page, so here the terms are buttons. */
export function TryOut({ library, onCopy, onOpenCard }: TryOutProps) {
  const words = useWords();
  const place = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<string | null>(null);
  const bundle = open === null ? undefined : library?.bundle(open);
  const close = () => {
    place.current?.querySelector<HTMLElement>(`[data-card="${open}"]`)?.focus();
    setOpen(null);
  };
  return (
    <section
      class="bk-try"
      ref={place}
      aria-labelledby="bk-try"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open !== null) close();
      }}
    >
      <div class="bk-try-article">
        <h2 id="bk-try">{words('welcomeTry')}</h2>
        <p class="bk-soft">{words('welcomeTryText', formatSpan(TRY_OUT_DATE, words.locale, 'long'))}</p>
        <blockquote lang="en" dir="ltr">
          {TRY_OUT_TEXT.map((part) =>
            typeof part === 'string' ? (
              part
            ) : (
              <button
                key={part.id}
                type="button"
                class="bk-try-mark bk-mark bk-mark-dotted"
                data-card={part.id}
                aria-expanded={open === part.id}
                onClick={() => setOpen(open === part.id ? null : part.id)}
              >
                {part.text}
              </button>
            ),
          )}
        </blockquote>
      </div>
      <div class="bk-try-card" aria-live="polite">
        {bundle ? (
          <FactCard
            key={bundle.card.id}
            bundle={bundle}
            asOf={{ date: TRY_OUT_DATE, origin: 'time', confidence: 'high' }}
            why={null}
            pinned={false}
            layout="popover"
            onClose={close}
            onCopy={onCopy}
            onOpenCard={onOpenCard}
          />
        ) : (
          <p class="bk-try-hint">{words('welcomeTryHint')}</p>
        )}
      </div>
    </section>
  );
}
