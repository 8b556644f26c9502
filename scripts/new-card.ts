/**
 * `npm run new-card ID [--kind K]`: writes the skeleton of a card that says what belongs in each field.
 *
 * What is not filled in keeps its TODO, which no build accepts. Exit code 2 and one line where the id
 * is malformed or taken. `--data FOLDER` serves the tests.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { cardSkeleton } from '../data/checks/card-skeleton';
import { idSchema, KINDS } from '../data/schema';
import { CommandError, endWithOneLine, readWords } from './command-error';

const USAGE = `usage: npm run new-card ID [-- --kind ${KINDS.join('|')}]`;

await endWithOneLine(() => {
  const { positionals, values } = readWords({
    allowPositionals: true,
    options: { kind: { type: 'string' }, data: { type: 'string' } },
  });
  const [id, second, ...rest] = positionals;
  if (id === undefined || rest.length > 0) throw new CommandError(USAGE);
  // npm keeps `--kind` for itself where the `--` before it is forgotten, and passes on the kind alone.
  const kind = z.enum(KINDS).safeParse(values.kind ?? second ?? 'concept');
  if (!idSchema.safeParse(id).success)
    throw new CommandError(`"${id}" is not an id: lower-case letters, digits and single hyphens, as in "minsk-ii"`);
  if (!kind.success) throw new CommandError(`"${values.kind ?? second}" is not a kind: ${KINDS.join(', ')}`);

  const folder = values.data ?? fileURLToPath(new URL('../data', import.meta.url));
  const file = join(folder, 'cards', `${id}.json`);
  if (existsSync(file)) throw new CommandError(`data/cards/${id}.json exists: correct that card, or choose another id`);
  writeFileSync(
    file,
    `${JSON.stringify(cardSkeleton(id, kind.data, new Date().toISOString().slice(0, 10)), null, 2)}\n`,
  );
  console.log(
    `Wrote data/cards/${id}.json. Fill in every TODO or delete its entry; data/README.md says how. Then: npm run report`,
  );
  return 0;
});
