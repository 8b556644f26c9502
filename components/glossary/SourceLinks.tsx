import type { Source } from '../../core/cards/types';
import { sourceKindLabel } from '../record-words';
import { useWords } from '../words';

interface SourceLinksProps {
  readonly ids: readonly string[];
  readonly find: (id: string) => Source | undefined;
}

/** The publishers of a statement's sources, each a link to the text; its title and kind in the tooltip. */
export function SourceLinks({ ids, find }: SourceLinksProps) {
  const words = useWords();
  return (
    <span class="bk-source-links">
      {ids.map((id) => {
        const source = find(id);
        if (!source) return <span key={id}>{words('cardSourceMissing', id)}</span>;
        return (
          <a
            key={id}
            class="bk-source-name"
            href={source.url}
            target="_blank"
            rel="noopener noreferrer"
            title={`${source.title} (${sourceKindLabel(source, words)})`}
          >
            {source.publisher}
            <span class="bk-unseen">
              {' '}
              {words('glossarySourceMore', sourceKindLabel(source, words), words('opensInNewTab'))}
            </span>
          </a>
        );
      })}
    </span>
  );
}
