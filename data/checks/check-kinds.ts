/** What a card of its kind cannot be without, and what it cannot have. */
import { type Check, problemAt } from './records';

/** Documents and proposals need a status ladder, people need offices, and nothing but a person holds one. */
export const checkKinds: Check = ({ cards }) =>
  cards.flatMap((card) => {
    const { kind, status, offices } = card.value;
    const needsStatus = kind === 'document' || kind === 'proposal';
    return [
      ...(needsStatus && status.length === 0
        ? [problemAt(card, 'status', `a ${kind} needs at least one dated status step`)]
        : []),
      ...(kind === 'person' && offices.length === 0
        ? [problemAt(card, 'offices', 'a person needs at least one office or role')]
        : []),
      ...(kind !== 'person' && offices.length > 0 ? [problemAt(card, 'offices', `a ${kind} holds no office`)] : []),
    ];
  });
