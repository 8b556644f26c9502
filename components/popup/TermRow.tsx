import { useRef } from 'preact/hooks';
import type { CardAsOf } from '../../core/cards/as-of';
import type { PageTerm } from '../../core/tab/terms';
import { IconButton, TextButton } from '../IconButton';
import { Icon } from '../icons';
import { useWords } from '../words';
import { termSummary } from './term-summary';

interface TermRowProps {
  readonly term: PageTerm;
  /** Null while the cards are on their way: the page's own words stand in. */
  readonly view: CardAsOf | null;
  readonly muted: boolean;
  /** The mention shown last, counted from 1; 0 before the first. */
  readonly shown: number;
  readonly onShow: () => void;
  readonly onOpen: () => void;
  readonly onUnmute: () => void;
}

/** A term of the page: a click goes to its next mention; the arrow opens its card here. */
export function TermRow({ term, view, muted, shown, onShow, onOpen, onUnmute }: TermRowProps) {
  const words = useWords();
  const row = useRef<HTMLLIElement>(null);
  const title = view?.card.title ?? term.text;
  const summary = view && termSummary(view, words);
  return (
    <li ref={row} class={muted ? 'bk-term bk-term-muted' : 'bk-term'}>
      <button type="button" class="bk-term-main" data-row onClick={onShow} title={words('popupShowOnPage')}>
        <Icon name={view?.card.kind ?? 'list'} size={16} />
        <span class="bk-term-words">
          <span class="bk-term-title" lang={view ? 'en' : undefined} dir="auto" title={title}>
            {title}
          </span>
          <span class="bk-term-sub">
            {muted ? words('popupMuted') : summary?.office ? <span lang="en">{summary.office}</span> : summary?.label}
          </span>
        </span>
        <span class="bk-term-count">
          <span aria-hidden="true">{shown > 0 && term.count > 1 ? `${shown}/${term.count}` : term.count}</span>
          <span class="bk-unseen">
            {shown > 0
              ? words('popupMentionOf', shown, term.count)
              : words(term.count === 1 ? 'popupMentionOne' : 'popupMentions', term.count)}
          </span>
        </span>
      </button>
      {muted && (
        <TextButton
          label={words('popupUnmute')}
          onClick={() => {
            // The button goes; the focus stays in its row.
            row.current?.querySelector('button')?.focus();
            onUnmute();
          }}
        />
      )}
      <IconButton icon="chevron" label={words('popupOpenHere', title)} onClick={onOpen} />
    </li>
  );
}
