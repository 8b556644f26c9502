/** The other names of each card, unpacked when first asked for. */
import json from 'virtual:backgrounder/forms';
import * as z from 'zod/mini';

const formsSchema = z.record(z.string(), z.array(z.string()));
let forms: z.infer<typeof formsSchema> | undefined;

/** The other names of a card; none for an id that is no card's. */
export function formsOf(id: string): readonly string[] {
  forms ??= formsSchema.parse(JSON.parse(json));
  return forms[id] ?? [];
}
