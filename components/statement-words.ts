import type { Statement } from '../core/cards/statements';
import { certaintyLabel, PARTY_WORDS, STANDING_WORDS, STATUS_WORDS } from './record-words';
import type { Words } from './words';

/** What kind of statement it is or how certain: "Status: signed", "disputed". Null for a fact that nobody contests. */
export function statementLabel(statement: Statement, words: Words): string | null {
  switch (statement.kind) {
    case 'fact':
      return certaintyLabel(statement.fact, words);
    case 'status':
      return words('cardStatus', words(STATUS_WORDS[statement.step.step]));
    case 'office':
      return words(statement.event === 'begun' ? 'cardOfficeBegun' : 'cardOfficeEnded');
    case 'position':
      return words('cardPositionOf', words(PARTY_WORDS[statement.position.party]));
    case 'voice':
      return words('cardVoice', statement.voice.who, words(STANDING_WORDS[statement.voice.standing]));
  }
}
