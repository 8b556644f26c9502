import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Source } from '../core/cards/types';

/** How the parts of a card refer to its sources. */
export interface CardSources {
  /** Counted from 1 in reading order; undefined for a source the card does not name. */
  readonly numberOf: (id: string) => number | undefined;
  readonly find: (id: string) => Source | undefined;
  readonly entryId: (id: string) => string;
  /** Shows the source's entry and moves the focus there; `from` is where the reader can go back to. */
  readonly show: (id: string, from: HTMLElement) => void;
}

export const SourcesContext = createContext<CardSources | null>(null);

export function useSources(): CardSources {
  const sources = useContext(SourcesContext);
  if (sources === null) throw new Error('A source reference is shown outside a card.');
  return sources;
}
