import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { CardAsOf } from '../../core/cards/as-of';
import type { CardBundle } from '../../core/cards/bundle';
import { numberSources, sourcesKnown } from '../../core/cards/source-numbers';
import { reveal } from '../reveal';
import type { CardSources } from '../sources-context';

/** A longer list begins folded to its first entries. */
const SOURCES_SHOWN = 4;

/**
 * The card's sources, and the jump from a statement to its source and back.
 * @param sinceOpen whether the reader looks at what came later: until then its sources' titles would give it away.
 * @param isPage true for a card that is part of a page of ours: printed, it has all its sources.
 */
export function useCardSources(bundle: CardBundle, view: CardAsOf, sinceOpen: boolean, isPage: boolean) {
  const prefix = useId();
  const list = useRef<HTMLElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const [all, setAll] = useState(false);
  // A new object at every jump, so that a second jump to the same source is one too.
  const [visit, setVisit] = useState<{ readonly id: string } | null>(null);
  const numbers = useMemo(() => numberSources(view), [view]);
  const known = useMemo(() => sourcesKnown(view).size, [view]);
  const shown = Math.min(SOURCES_SHOWN, sinceOpen ? numbers.size : known);

  const sources = useMemo(
    (): CardSources => ({
      numberOf: (id) => numbers.get(id),
      find: (id) => bundle.sources[id],
      entryId: (id) => `${prefix}-source-${id}`,
      show: (id, from) => {
        cameFrom.current = from;
        if ((numbers.get(id) ?? 0) > shown) setAll(true);
        setVisit({ id });
      },
    }),
    [bundle, numbers, prefix, shown],
  );

  useEffect(() => {
    if (!isPage) return;
    const onPrint = () => setAll(true);
    window.addEventListener('beforeprint', onPrint);
    return () => window.removeEventListener('beforeprint', onPrint);
  }, [isPage]);

  useEffect(() => {
    if (visit === null) return;
    const entry = [...(list.current?.querySelectorAll('li') ?? [])].find(({ id }) => id === sources.entryId(visit.id));
    if (entry) reveal(entry);
    entry?.querySelector<HTMLElement>('a, [tabindex]')?.focus({ preventScroll: true });
  }, [visit, sources]);

  const goBack = () => {
    setVisit(null);
    if (cameFrom.current) reveal(cameFrom.current);
    cameFrom.current?.focus({ preventScroll: true });
  };

  return {
    sources,
    list,
    ids: [...numbers.keys()],
    shown: all ? numbers.size : shown,
    showAll: () => setAll(true),
    visited: visit?.id ?? null,
    goBack,
  };
}
