/**
 * Checks what arrives as a card from another part of the extension. The full check ran
 * when the data was built; here the shape is enough to draw from without a surprise.
 */
import * as z from 'zod/mini';
import type { CardBundle } from './bundle';

const statements = z.array(z.looseObject({ sources: z.optional(z.array(z.string())) }));

const shape = z.looseObject({
  card: z.looseObject({
    id: z.string(),
    kind: z.string(),
    title: z.string(),
    definition: z.string(),
    definitionSources: z.array(z.string()),
    status: statements,
    offices: statements,
    facts: statements,
    accounts: z.array(z.looseObject({ question: z.string(), voices: statements })),
    positions: statements,
    related: z.array(z.string()),
  }),
  sources: z.record(z.string(), z.looseObject({ publisher: z.string(), title: z.string(), url: z.string() })),
  related: z.array(z.looseObject({ id: z.string(), title: z.string() })),
  dataDate: z.string(),
});

export const bundlesSchema = z.array(z.custom<CardBundle>((value) => shape.safeParse(value).success));
