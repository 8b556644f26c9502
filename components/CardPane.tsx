import type { CardBundle } from '../core/cards/bundle';
import type { ArticleDate } from '../core/cards/reading-date';
import type { Why } from '../core/detection/types';
import type { Words } from '../core/words';
import { CardFrame } from './CardFrame';
import { EmptyState } from './EmptyState';
import { FactCard } from './FactCard';
import { IconButton } from './IconButton';
import { whySentence } from './why-words';
import { WordsContext } from './words';

interface CardPaneProps {
  readonly words: Words;
  /** Null while the text is on its way; "missing" where this version has no such card. */
  readonly bundle: CardBundle | null | 'missing';
  readonly asOf: ArticleDate;
  readonly why: Why;
  readonly layout: 'popover' | 'sheet';
  readonly theme: 'light' | 'dark';
  readonly pinned: boolean;
  readonly onClose: () => void;
  readonly onPin: () => void;
  readonly onCopy: (text: string) => Promise<void>;
  /** May reject: the card then says that nothing was saved. */
  readonly onMute: (id: string, muted: boolean) => Promise<void>;
  readonly onReport: (id: string, dataDate: string) => Promise<void>;
  readonly onOpenCard: (id: string) => void;
}

/** What stands in the card's host: the card, or a word on why there is none. */
export function CardPane({ words, bundle, why, theme, onMute, onReport, ...card }: CardPaneProps) {
  return (
    <WordsContext.Provider value={words}>
      <div data-theme={theme}>
        {bundle === null && (
          <CardFrame layout={card.layout} name={{ label: words('cardLoading') }}>
            <p class="bk-coming" role="status">
              {words('cardLoading')}
            </p>
          </CardFrame>
        )}
        {bundle === 'missing' && (
          <CardFrame layout={card.layout} name={{ label: words('cardMissingTitle') }}>
            <div class="bk-bar">
              <span class="bk-tools">
                <IconButton icon="close" label={words('cardClose')} onClick={card.onClose} />
              </span>
            </div>
            <EmptyState icon="question" title={words('cardMissingTitle')}>
              <p>{words('cardMissingText')}</p>
            </EmptyState>
          </CardFrame>
        )}
        {bundle !== null && bundle !== 'missing' && (
          <FactCard
            key={bundle.card.id}
            bundle={bundle}
            why={whySentence(words, why)}
            onMute={(muted) => onMute(bundle.card.id, muted)}
            onReport={() => onReport(bundle.card.id, bundle.dataDate)}
            {...card}
          />
        )}
      </div>
    </WordsContext.Provider>
  );
}
