/** Card texts as the background sends them. */
import type { CardBundle } from '../core/cards/bundle';
import { bundlesSchema } from '../core/cards/bundle-schema';
import { send } from './messages';

/** @throws where the background does not answer or answers nonsense. */
export async function fetchBundles(ids: readonly string[]): Promise<readonly CardBundle[]> {
  return bundlesSchema.parse(await send({ type: 'cards', ids: [...ids] }));
}
