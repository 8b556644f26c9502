import { useState } from 'preact/hooks';
import type { CardBundle } from '../../core/cards/bundle';
import { formatSpan } from '../../core/dates/format';
import { DateLabel } from '../DateLabel';
import { Fold } from '../Fold';
import { TextButton } from '../IconButton';
import { useWords } from '../words';
import { CopyButton } from './CopyButton';

export type CopyFormat = 'text' | 'markdown';

interface CardFootProps {
  readonly bundle: CardBundle;
  readonly why: string | null;
  readonly copyText: (format: CopyFormat) => string;
  readonly onCopy?: ((text: string, format: CopyFormat) => void | Promise<void>) | undefined;
  readonly onMute?: (() => void) | undefined;
  readonly onReport?: (() => void | Promise<void>) | undefined;
}

/** The quiet foot: why this card, copy, do not mark, report, and the day the facts end. */
export function CardFoot({ bundle, why, copyText, onCopy, onMute, onReport }: CardFootProps) {
  const words = useWords();
  const [whyShown, setWhyShown] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const report = async () => {
    try {
      await onReport?.();
      setDone(words('cardReported'));
    } catch {
      setDone(words('cardCopyFailed'));
    }
  };
  return (
    <footer class="bk-foot">
      <div class="bk-foot-actions">
        {why !== null && (
          <TextButton
            icon="question"
            label={words('cardWhy')}
            expanded={whyShown}
            onClick={() => setWhyShown(!whyShown)}
          />
        )}
        {onCopy && <CopyButton copyText={copyText} onCopy={onCopy} onDone={setDone} />}
        {onMute && <TextButton icon="mute" label={words('cardMute')} onClick={onMute} />}
        {onReport && <TextButton icon="flag" label={words('cardReport')} onClick={report} />}
      </div>
      {whyShown && (
        <p class="bk-why" dir="auto">
          {why}
        </p>
      )}
      <p class="bk-done" role="status">
        {done}
      </p>
      <Changes bundle={bundle} />
      <p class="bk-facts-as-of">{words('cardFactsAsOf', formatSpan(bundle.dataDate, words.locale, 'long'))}</p>
    </footer>
  );
}

/** Corrections are never silent. The first entry only says that the card was made. */
function Changes({ bundle }: { bundle: CardBundle }) {
  const words = useWords();
  const { history } = bundle.card;
  if (history.length < 2) return null;
  return (
    <Fold look="small" summary={words('cardHistory', history.length)}>
      <ul class="bk-changes">
        {history.map(({ date, change }) => (
          <li key={date + change}>
            <DateLabel date={date} />{' '}
            <span lang="en" dir="auto">
              {change}
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
