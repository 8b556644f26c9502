import type { Source } from '../core/cards/types';
import { DateLabel } from './DateLabel';
import { IconButton, TextButton } from './IconButton';
import { Icon } from './icons';
import { sourceKindLabel } from './record-words';
import { useSources } from './sources-context';
import { useWords } from './words';

interface SourceListProps {
  /** In the order of their numbers. */
  readonly ids: readonly string[];
  /** How many of them are listed; the rest are asked for. */
  readonly shown: number;
  readonly onShowAll: () => void;
  /** The entry the reader has jumped to, which offers the way back. */
  readonly visited: string | null;
  readonly onBack: () => void;
}

/** The sources of the card: its number, title as a link, publisher, date and kind in words. */
export function SourceList({ ids, shown, onShowAll, visited, onBack }: SourceListProps) {
  const words = useWords();
  const sources = useSources();
  if (ids.length === 0) return <p class="bk-soft">{words('cardNoSources')}</p>;
  return (
    <>
      <ol class="bk-sources">
        {ids.slice(0, shown).map((id) => {
          const source = sources.find(id);
          return (
            <li
              key={id}
              id={sources.entryId(id)}
              class={id === visited ? 'bk-source bk-source-visited' : 'bk-source'}
              value={sources.numberOf(id)}
            >
              <span class="bk-source-number" aria-hidden="true">
                {sources.numberOf(id)}
              </span>
              {source ? <SourceEntry source={source} /> : <span tabIndex={-1}>{words('cardSourceMissing', id)}</span>}
              {id === visited && <IconButton icon="up" label={words('cardSourceBack')} onClick={onBack} />}
            </li>
          );
        })}
      </ol>
      {shown < ids.length && <TextButton icon="list" label={words('cardSourcesAll', ids.length)} onClick={onShowAll} />}
    </>
  );
}

function SourceEntry({ source }: { source: Source }) {
  const words = useWords();
  return (
    <div class="bk-source-body">
      <a class="bk-source-link" href={source.url} target="_blank" rel="noopener noreferrer">
        <span lang="en" dir="auto">
          {source.title}
        </span>
        <Icon name="external" size={11} />
        <span class="bk-unseen"> ({words('opensInNewTab')})</span>
      </a>
      <div class="bk-source-line">
        <span dir="auto">{source.publisher}</span>
        {source.date !== null && [' ', <DateLabel key="date" date={source.date} />]}{' '}
        <span>{sourceKindLabel(source, words)}</span>
        {source.access === 'copy' && [' ', <span key="copy">{words('sourceReadInCopy')}</span>]}
        {source.access === 'not-reopened' && [' ', <span key="closed">{words('sourceNotReopened')}</span>]}
      </div>
    </div>
  );
}
