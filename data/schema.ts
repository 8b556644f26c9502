/**
 * The shape of everything in `data/`, checked at build time.
 *
 * A card is one JSON file. Every statement on it names its sources by id; every
 * date is an ISO date of the precision that is known ("2026-01", never a made-up
 * first of the month) or an interval of two such dates ("2022-03-29/2022-04-15").
 */
import * as z from 'zod';

/** The last day that the facts were checked against sources. No statement may be later. */
export const DATA_DATE = '2026-07-01';

export const DEFINITION_MAX_CHARS = 280;

const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** True for a real calendar date of year, month or day precision. */
export function isPartialDate(value: string): boolean {
  if (!PARTIAL_DATE.test(value)) return false;
  if (value.length < 10) return true;
  const parsed = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
}

/** Control, bidirectional and other invisible characters have no place in a card's text. */
const FORBIDDEN_CHARACTERS = /[\p{Cc}\p{Cf}\u2028\u2029\uFFFD]/u;
const MARKUP = /<\/?[a-z!]|&(?:[a-z]+\d*|#\d+|#x[\da-f]+);/i;

export const text = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((value) => value === value.trim(), 'starts or ends with white space')
    .refine((value) => !FORBIDDEN_CHARACTERS.test(value), 'holds a control or bidirectional character')
    .refine((value) => !MARKUP.test(value), 'holds HTML');

export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id: lower-case letters, digits and single hyphens');

/** A day, a month or a year: "2025-08-15", "2025-08", "2025". */
const partialDateSchema = z.string().refine(isPartialDate, 'is not a real ISO date');

/** A partial date, or two of them with a slash between: an event or state that lasted. */
const dateSpanSchema = z
  .string()
  .refine(
    (value) => value.split('/').length <= 2 && value.split('/').every(isPartialDate),
    'is not a real ISO date or interval',
  )
  .refine((value) => {
    const [from = '', to = from] = value.split('/');
    return from.slice(0, to.length) <= to.slice(0, from.length);
  }, 'ends before it begins');

/** The time the subject itself covers: a date span, or an open one ("1949-04-04/"). */
const periodSchema = z
  .string()
  .refine((value) => dateSpanSchema.safeParse(value.replace(/\/$/, '')).success, 'is not a real ISO date or interval');

export const PARTIES = ['ukraine', 'russia', 'united-states', 'e3', 'eu', 'nato', 'turkey', 'china'] as const;
const partyIdSchema = z.enum(PARTIES);

export const KINDS = ['document', 'concept', 'proposal', 'organisation', 'person', 'event', 'place'] as const;

export const STATUS_STEPS = [
  'proposed',
  'drafted',
  'initialled',
  'adopted',
  'signed',
  'ratified',
  'in-force',
  'suspended',
  'ended',
  'rejected',
  'never-signed',
] as const;

/** agreed: not contested, or put on record by all concerned. The others are labelled on the card. */
export const CERTAINTIES = ['agreed', 'stated', 'reported', 'disputed'] as const;

export const STANDINGS = ['participant', 'official', 'mediator', 'reporter', 'analyst', 'leaked-text'] as const;

const sources = z.array(idSchema).min(1).describe('Ids of records in data/sources');

const statusSchema = z.strictObject({
  date: dateSpanSchema.describe('When the step was taken'),
  step: z.enum(STATUS_STEPS),
  note: text(200).optional(),
  sources,
});

const officeSchema = z.strictObject({
  title: text(160).describe('The office with its state: "Foreign Minister of Turkey"'),
  /** null where the beginning lies before anything the card needs and was not looked up. */
  from: partialDateSchema.nullable(),
  /** null: still held on the data's own date. */
  to: partialDateSchema.nullable(),
  sources,
});

const factSchema = z
  .strictObject({
    date: dateSpanSchema,
    text: text(400).describe('What happened or was said, in sentences under 25 words'),
    certainty: z
      .enum(CERTAINTIES)
      .describe(
        'agreed: not contested, or put on record by all concerned; stated: by one side, named in `by`; reported: in the press, not published; disputed: shown with every account',
      ),
    /** Who says it: required where the fact is stated by one side. */
    by: text(80).optional(),
    sources,
  })
  .refine((fact) => fact.certainty !== 'stated' || fact.by !== undefined, {
    path: ['by'],
    message: 'a statement by one side must say who states it',
  });

const noneFoundSchema = z
  .strictObject({ party: partyIdSchema, noneFound: partialDateSchema })
  .describe('Nothing of this party was found as of the date');

const voiceSchema = z.strictObject({
  who: text(120),
  /** Where the voice is one of the parties of the positions table. */
  party: partyIdSchema.optional(),
  date: dateSpanSchema,
  standing: z.enum(STANDINGS).describe('How the voice knows what it says'),
  text: text(400),
  sources,
});

const accountSchema = z.strictObject({
  question: text(160).describe('The contested question, in words that every side would accept'),
  voices: z.array(z.union([voiceSchema, noneFoundSchema])).min(2),
});

const positionSchema = z.union([
  z.strictObject({ party: partyIdSchema, date: dateSpanSchema, text: text(400), sources }),
  noneFoundSchema,
]);

const historySchema = z.strictObject({
  date: partialDateSchema,
  change: text(300),
});

export const cardSchema = z.strictObject({
  $schema: z.literal('../card.schema.json'),
  id: idSchema,
  kind: z.enum(KINDS),
  title: text(100).describe('The neutral English name'),
  definition: text(DEFINITION_MAX_CHARS).describe(
    'What it is, in a sentence or two that no later event can make wrong',
  ),
  definitionSources: sources,
  period: periodSchema
    .optional()
    .describe('The time the subject covers: a day, a span "2022-03-29/2022-04-15", or an open one "1949-04-04/"'),
  /** Set on the ten cards that make the columns of the positions table: the column's place and its short name. */
  issue: z.strictObject({ order: z.number().int().min(1).max(10), short: text(30) }).optional(),
  status: z.array(statusSchema).default([]),
  /** Of offices held together the main one first: a list of people names only that one. */
  offices: z.array(officeSchema).default([]),
  facts: z.array(factSchema).default([]),
  accounts: z.array(accountSchema).default([]),
  positions: z.array(positionSchema).default([]),
  related: z.array(idSchema).default([]).describe('Ids of the cards a reader would go to next'),
  history: z.array(historySchema).min(1).describe('What changed on this card, when and why; oldest first'),
});

export const SOURCE_KINDS = [
  'treaty',
  'resolution',
  'official',
  'parliament',
  'newsroom',
  'analysis',
  'state-media',
  'reprint',
  'digest',
  'wiki',
  'forum',
] as const;

export const sourceSchema = z
  .strictObject({
    id: idSchema,
    publisher: text(120),
    title: text(300),
    /** When it was published; null where the page does not say. */
    date: partialDateSchema.nullable(),
    url: z.url({ protocol: /^https$/, hostname: z.regexes.domain, error: 'is not an https address' }),
    kind: z.enum(SOURCE_KINDS),
    /** The state that owns or controls a state medium. */
    state: text(40).optional(),
    /** read: the text was read. copy: a copy or translation was read. not-reopened: the address is known, the text was not opened. */
    access: z.enum(['read', 'copy', 'not-reopened']),
  })
  .refine((source) => source.kind !== 'state-media' || source.state !== undefined, {
    path: ['state'],
    message: 'state media must name the state',
  });

export const partySchema = z.strictObject({ id: partyIdSchema, name: text(40), note: text(200) });

type CardSource = z.infer<typeof cardSchema>;
export type Card = CardSource;
export type Source = z.infer<typeof sourceSchema>;
export type Party = z.infer<typeof partySchema>;
export type PartyId = z.infer<typeof partyIdSchema>;
