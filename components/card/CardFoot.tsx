import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardBundle } from '../../core/cards/bundle';
import { formatSpan } from '../../core/dates/format';
import { DateLabel } from '../DateLabel';
import { Fold } from '../Fold';
import { TextButton } from '../IconButton';
import { reveal } from '../reveal';
import { useWords, type WordKey } from '../words';

export type CopyFormat = 'text' | 'markdown';

interface CardFootProps {
  readonly bundle: CardBundle;
  readonly why: string | null;
  readonly copyText: (format: CopyFormat) => string;
  readonly onCopy?: ((text: string, format: CopyFormat) => void | Promise<void>) | undefined;
  readonly onMute?: ((muted: boolean) => void | Promise<void>) | undefined;
  readonly onReport?: (() => void | Promise<void>) | undefined;
}

/** The quiet foot: why this card, copy, do not mark, report, and the day the facts end. */
export function CardFoot({ bundle, why, copyText, onCopy, onMute, onReport }: CardFootProps) {
  const words = useWords();
  const [whyShown, setWhyShown] = useState(false);
  const [done, setDone] = useState<WordKey | null>(null);
  const [muted, setMuted] = useState(false);
  const foot = useRef<HTMLElement>(null);
  useEffect(() => {
    if (foot.current && (whyShown || done)) reveal(foot.current, 'nearest');
  }, [whyShown, done]);
  const say = async (action: () => void | Promise<void> | undefined, then: WordKey, failed: WordKey) => {
    try {
      await action();
      setDone(then);
      return true;
    } catch {
      setDone(failed);
      return false;
    }
  };
  const copy = (format: CopyFormat) => say(() => onCopy?.(copyText(format), format), 'cardCopied', 'cardCopyFailed');
  // The same button takes it back: the focus stays, and so does the card.
  const mute = async () => {
    const then = muted ? 'cardMarkedAgain' : 'popupMuted';
    if (await say(() => onMute?.(!muted), then, 'popupNotSaved')) setMuted(!muted);
  };
  return (
    <footer class="bk-foot" ref={foot}>
      <div class="bk-foot-actions">
        {why !== null && (
          <TextButton
            icon="question"
            label={words('cardWhy')}
            expanded={whyShown}
            onClick={() => setWhyShown(!whyShown)}
          />
        )}
        {onCopy && <TextButton icon="copy" label={words('cardCopy')} onClick={() => copy('text')} />}
        {onMute && <TextButton icon="mute" label={words(muted ? 'popupUnmute' : 'cardMute')} onClick={mute} />}
        {onReport && (
          <TextButton
            icon="flag"
            label={words('cardReport')}
            onClick={() => say(() => onReport(), 'cardReported', 'cardCopyFailed')}
          />
        )}
      </div>
      {whyShown && (
        <p class="bk-why" dir="auto">
          {why}
        </p>
      )}
      <div class="bk-done">
        <span role="status">{done && words(done)}</span>
        {done === 'cardCopied' && (
          <TextButton icon="copy" label={words('cardCopyMarkdown')} onClick={() => copy('markdown')} />
        )}
      </div>
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
