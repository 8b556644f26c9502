/** The texts of the cards, unpacked when first asked for. */
import json from 'virtual:backgrounder/cards';
import type { CardBundle } from '../core/cards/bundle';
import { type CardLibrary, libraryOf } from '../core/cards/library';

let library: CardLibrary | undefined;

/** All cards. The text is our own build's, checked when it was made. */
export function allCards(): CardLibrary {
  library ??= libraryOf(JSON.parse(json));
  return library;
}

/** What showing these cards takes; unknown ids (a card removed in an update) are left out. */
export async function bundleOf(ids: readonly string[]): Promise<CardBundle[]> {
  return ids.flatMap((id) => allCards().bundle(id) ?? []);
}
