import type { PartyId } from '../../core/cards/types';
import { heardLater } from '../record-words';
import { useWords } from '../words';

/** Names the parties whose words all came after the day: without it a card of one side would look like the other's silence. */
export function HeardLater({ parties }: { parties: readonly PartyId[] }) {
  const words = useWords();
  return parties.length > 0 && <p class="bk-none">{heardLater(parties, words)}</p>;
}
