/**
 * How a card is found in text: the key `mentions` of a card.
 *
 * A rule is a set of surface forms by language and the conditions under which they stand for the card.
 * In a form, `(a|b)` and `(a|)` give alternatives; `~` after a word lets it take any ending of the
 * language, `~~` any ending of a masculine name or adjective. A capital in a form must be a capital in
 * the text, an all-capital word must be all capitals; small letters match both. Dashes, apostrophes
 * and spaces are alike; diacritics do not count.
 */
import * as z from 'zod';

export const LANGS = ['en', 'uk', 'ru', 'de', 'fr', 'tr'] as const;

const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const GROUP_NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const form = z
  .string()
  .min(1)
  .max(400)
  .refine((value) => /[\p{L}\p{N}]/u.test(value), 'has no letter or digit')
  .refine((value) => value.split('(').length === value.split(')').length, 'has unbalanced brackets');

/** Surface forms by language; `any`: the same in all. */
const formsSchema = z.partialRecord(z.enum([...LANGS, 'any']), z.array(form).min(1));

const cueNames = z.array(z.string().regex(GROUP_NAME, 'names no cue group')).min(1);
const date = z.string().regex(PARTIAL_DATE, 'is no ISO date');

const mentionRuleSchema = z.strictObject({
  /**
   * sure: one meaning. topic: a general name, marked in a passage about the debate. near: doubtful, needs a
   * cue of `with`. full: a person's full name, which the topic alone decides on. office: a state and its
   * office ("the French president"), marked where no name follows. surname: one that needs no introduction. linked: one that
   * needs the full name or an office (a cue of `with`) first. never: a false friend; not marked, nor is
   * anything inside it.
   */
  use: z.enum(['sure', 'topic', 'near', 'full', 'office', 'surname', 'linked', 'never']),
  forms: formsSchema,
  /** Cue groups of data/topic.json that speak for this card, and against it. */
  with: cueNames.optional(),
  without: cueNames.optional(),
  /**
   * Of a number that many texts have: where "of …", or an acronym, follows at once, a cue of these groups must stand
   * there. "Article 5 of the GDPR" is none of the alliance's.
   */
  of: cueNames.optional(),
  /** The same for "on …": "Geneva talks on plastics" are none on Ukraine. */
  about: cueNames.optional(),
  /** How far cues of `with` may stand: next to the form, in its sentence, in its block or the title, on the page. */
  reach: z.enum(['phrase', 'sentence', 'block', 'page']).optional(),
  /** Least probability that the passage is about the debate (0 = any passage; `topic`, `full` and names: 0.5). */
  topic: z.number().min(0).max(1).optional(),
  /** The page must be published within these dates, where it has a date. */
  from: date.optional(),
  to: date.optional(),
  note: z.string().optional(),
});

export const mentionsSchema = z.array(mentionRuleSchema).min(1);

const weight = z.number().min(0).max(5);

/** data/topic.json: the groups of cues, and the endings that `~` stands for. */
export const topicSchema = z.strictObject({
  groups: z.record(
    z.string().regex(GROUP_NAME),
    z.strictObject({
      about: z.string(),
      /** What one cue adds to its passage: about Ukraine, about the debate, about something else. */
      place: weight.optional(),
      debate: weight.optional(),
      other: weight.optional(),
      forms: formsSchema,
    }),
  ),
  /** By class: E(nglish), D(eutsch), F(rançais), S(lavic), M(asculine Slavic), T(urkish, endings chain). */
  endings: z.strictObject({
    D: z.array(z.string()),
    E: z.array(z.string()),
    F: z.array(z.string()),
    S: z.array(z.string()),
    M: z.array(z.string()),
    T: z.array(z.string()),
  }),
});

const weights = z.record(z.string(), z.number()).default({});

/** data/topic-weights.json, written by `scripts/train-detection.ts`: what is missing weighs nothing. */
export const topicWeightsSchema = z.strictObject({
  /** Of core/detection/topic.ts. */
  features: weights,
  /** What a cue group, or a card, says for the passage in which it stands. */
  groups: weights,
  cards: weights,
  /** What the name of a card says for being meant. */
  names: weights,
});

export type Forms = z.infer<typeof formsSchema>;
export type MentionRule = z.infer<typeof mentionRuleSchema>;
export type Mentions = z.infer<typeof mentionsSchema>;
export type TopicWeights = z.infer<typeof topicWeightsSchema>;
export type Topic = z.infer<typeof topicSchema> & { readonly weights: TopicWeights };
