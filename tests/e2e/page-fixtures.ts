/** The pages of tests/pages: each states what is to be found in it, step by step. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

const px = z.number();

/** One thing to do or to find. Texts of marks stand in reading order. */
const stepSchema = z.union([
  z.strictObject({ marks: z.array(z.string()) }),
  z.strictObject({ mentions: z.array(z.string()) }),
  /** Ranges in the registry, as the page itself can count them. */
  z.strictObject({ painted: z.int() }),
  z.strictObject({ eval: z.string() }),
  z.strictObject({ wait: z.string() }),
  /** Rests the pointer on a mark. `steps`: samples on the way; `line`: of a mark over several. */
  z.strictObject({
    hover: z.string(),
    opens: z.boolean(),
    says: z.string().optional(),
    steps: z.int().optional(),
    line: z.enum(['first', 'last']).optional(),
    host: z.literal('last').optional(),
  }),
  z.strictObject({ hoverOn: z.string(), opens: z.boolean() }),
  z.strictObject({ pointer: z.tuple([px, px]) }),
  /** Moves over the marks from the first to the second without resting. */
  z.strictObject({ sweep: z.tuple([z.string(), z.string()]) }),
  z.strictObject({ tap: z.string() }),
  z.strictObject({ click: z.string() }),
  z.strictObject({ press: z.string() }),
  z.strictObject({ type: z.string() }),
  z.strictObject({ step: z.enum(['next', 'previous']), says: z.string() }),
  z.strictObject({ closed: z.literal(true) }),
  /** No card, not even after twice the time that a card takes. */
  z.strictObject({ never: z.literal(true) }),
  /** The card is still there after that time. */
  z.strictObject({ stays: z.literal(true) }),
  z.strictObject({ sheet: z.literal(true) }),
  /** The card lies in the viewport and leaves its term free. */
  z.strictObject({ inView: z.literal(true) }),
  z.strictObject({ width: z.tuple([px, px]) }),
  z.strictObject({ viewport: z.tuple([px, px]) }),
  /** From here on as on paper. */
  z.strictObject({ print: z.literal(true) }),
  z.strictObject({ published: z.string().nullable() }),
  z.strictObject({ state: z.string(), reason: z.string().optional() }),
  /** The page is to the letter what it was. */
  z.strictObject({ untouched: z.literal(true) }),
]);
export type Step = z.infer<typeof stepSchema>;

const expectSchema = z.strictObject({
  about: z.string(),
  steps: z.array(stepSchema),
  type: z.string().optional(),
  headers: z.record(z.string(), z.string()).optional(),
  viewport: z.tuple([px, px]).optional(),
  /** What the page itself throws. */
  errors: z.string().optional(),
  /** Browser to the reason why the page tells nothing there. */
  skip: z.partialRecord(z.enum(['chromium', 'firefox']), z.string()).optional(),
});

export interface PageFixture extends z.infer<typeof expectSchema> {
  /** "folder/name.html" */
  readonly name: string;
  readonly body: string;
}

const ROOT = fileURLToPath(new URL('../pages/', import.meta.url));
const OWN = /<script type="application\/json" id="expect">([\s\S]*?)<\/script>/;

export function readFixtures(): PageFixture[] {
  return readdirSync(ROOT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.json') && !entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const name = relative(ROOT, file).replaceAll('\\', '/');
      const body = readFileSync(file, 'utf8');
      const own = OWN.exec(body)?.[1] ?? readFileSync(`${file}.expect.json`, 'utf8');
      const parsed = expectSchema.safeParse(JSON.parse(own));
      if (!parsed.success) throw new Error(`${name}: ${z.prettifyError(parsed.error)}`);
      return { name, body, ...parsed.data };
    });
}
