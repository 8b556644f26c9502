/** The other names of each card, unpacked when first asked for. */
import json from 'virtual:backgrounder/forms';

let forms: Readonly<Record<string, readonly string[]>> | undefined;

/** The other names of a card; none for an id that is no card's. */
export function formsOf(id: string): readonly string[] {
  forms ??= JSON.parse(json) as Readonly<Record<string, readonly string[]>>;
  return forms[id] ?? [];
}
