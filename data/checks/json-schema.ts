/** The card's zod schema as JSON Schema. It knows the shape; rules between fields and files stay with the checks. */
import * as z from 'zod';
import { cardSchema } from '../schema';

/** The text of `card.schema.json`. */
export function cardJsonSchema(): string {
  const schema = z.toJSONSchema(cardSchema, { io: 'input', unrepresentable: 'any' });
  return `${JSON.stringify({ title: 'A card of Backgrounder', description: 'How to write one: data/README.md', ...schema }, null, 2)}\n`;
}
