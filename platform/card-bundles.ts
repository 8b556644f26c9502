/** Card texts as the background sends them to a page. */
import type { CardBundle } from '../core/cards/bundle';
import { sendFromPage } from './page-api';

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const LISTS = [
  'definitionSources',
  'status',
  'offices',
  'facts',
  'accounts',
  'positions',
  'related',
  'history',
] as const;

/**
 * The full check ran when the data was built; here the shape is enough to draw from without a surprise. By hand,
 * since a schema library takes longer to evaluate than the whole card takes to draw.
 */
function isBundle(value: unknown): value is CardBundle {
  if (!isRecord(value) || !isRecord(value['card']) || !isRecord(value['sources'])) return false;
  const { card } = value;
  return (
    typeof card['id'] === 'string' &&
    typeof card['title'] === 'string' &&
    typeof card['definition'] === 'string' &&
    LISTS.every((name) => Array.isArray(card[name])) &&
    Array.isArray(value['related']) &&
    typeof value['dataDate'] === 'string'
  );
}

/** @throws where the background does not answer or answers nonsense. */
export async function fetchBundles(ids: readonly string[]): Promise<readonly CardBundle[]> {
  const answer = await sendFromPage({ type: 'cards', ids: [...ids] });
  if (!Array.isArray(answer) || !answer.every(isBundle)) throw new Error('The card texts did not come.');
  return answer;
}
