import type { Source } from '../../core/cards/types';
import { sourceKindLabel } from '../record-words';
import { useWords } from '../words';

interface SourceLinksProps {
  readonly ids: readonly string[];
  readonly find: (id: string) => Source | undefined;
}

/**
 * The publishers of a statement's sources, each a link to the text; its title and kind in the tooltip.
 * What is no newsroom says so in sight: who owns a voice belongs to what it says.
 */
export function SourceLinks({ ids, find }: SourceLinksProps) {
  const words = useWords();
  return (
    <span class="bk-source-links">
      {ids.map((id) => {
        const source = find(id);
        if (!source) return <span key={id}>{words('cardSourceMissing', id)}</span>;
        const kind = sourceKindLabel(source, words);
        const isPlain = source.kind === 'newsroom';
        return (
          <a
            key={id}
            class="bk-source-name"
            href={source.url}
            target="_blank"
            rel="noopener noreferrer"
            title={`${source.title} (${kind})`}
          >
            {source.publisher}
            {!isPlain && <span class="bk-source-kind"> {kind}</span>}
            <span class="bk-unseen">
              {' '}
              {isPlain ? words('glossarySourceMore', kind, words('opensInNewTab')) : `(${words('opensInNewTab')})`}
            </span>
          </a>
        );
      })}
    </span>
  );
}
