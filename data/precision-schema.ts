/** How good the marks of each card are, measured on labelled texts. */
import * as z from 'zod';

export const precisionSchema = z.strictObject({
  about: z.string(),
  texts: z.number(),
  /** Marks that were right and that were wrong (a trap, or another card's mention), by card. */
  cards: z.record(z.string(), z.strictObject({ right: z.number(), wrong: z.number() })),
});

export type Precision = z.infer<typeof precisionSchema>;
