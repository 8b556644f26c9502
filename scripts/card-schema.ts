/** Writes data/card.schema.json: editors of JSON complete and check a card's fields while typing. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cardJsonSchema } from '../data/checks/json-schema';

writeFileSync(fileURLToPath(new URL('../data/card.schema.json', import.meta.url)), cardJsonSchema());
