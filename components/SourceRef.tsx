import { useSources } from './sources-context';
import { useWords } from './words';

/** The numbers of a statement's sources, each a link to its entry at the end of the card. */
export function SourceRefs({ ids }: { ids: readonly string[] }) {
  const words = useWords();
  // Inside a card's English text these are the interface's own words.
  return (
    <span class="bk-refs" lang={words.locale}>
      {ids.map((id) => (
        <SourceRef key={id} id={id} />
      ))}
    </span>
  );
}

function SourceRef({ id }: { id: string }) {
  const words = useWords();
  const sources = useSources();
  const number = sources.numberOf(id);
  if (number === undefined) return null;
  const name = sources.find(id)?.publisher ?? id;
  // In a shadow root the browser cannot follow a fragment: it would change the page's own address instead.
  const goThere = (event: MouseEvent & { currentTarget: HTMLElement }) => {
    event.preventDefault();
    sources.show(id, event.currentTarget);
  };
  return (
    <a
      class="bk-ref"
      href={`#${sources.entryId(id)}`}
      title={sources.find(id)?.publisher}
      aria-label={words('cardSourceRef', number, name)}
      onClick={goThere}
      onAuxClick={goThere}
    >
      {number}
    </a>
  );
}
