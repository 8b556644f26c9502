import { useMemo } from 'preact/hooks';
import type { CardLibrary } from '../../core/cards/library';
import type { Source } from '../../core/cards/types';

export function useSourceFinder({ sources }: CardLibrary): (id: string) => Source | undefined {
  return useMemo(() => {
    const byId = new Map(sources.map((source) => [source.id, source]));
    return (id) => byId.get(id);
  }, [sources]);
}
