/** How a card is found in text. */
import * as z from 'zod';

export const mentionsSchema = z.unknown();
