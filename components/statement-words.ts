import type { Statement } from '../core/cards/statements';
import type { Fact } from '../core/cards/types';
import { actorName } from './actor-name';
import type { PhraseProps } from './Phrase';
import { CERTAINTY_WORDS, PARTY_WORDS, STANDING_WORDS, STATUS_WORDS } from './record-words';
import type { Words } from './words';

/** What kind of statement it is or how certain: "Status: signed", "disputed". Null for a fact that nobody contests. */
export function statementPhrase(statement: Statement, words: Words): PhraseProps | null {
  switch (statement.kind) {
    case 'fact':
      return certaintyPhrase(statement.fact, words);
    case 'status':
      return { word: 'cardStatus', values: [words(STATUS_WORDS[statement.step.step])] };
    case 'office':
      return { word: statement.event === 'begun' ? 'cardOfficeBegun' : 'cardOfficeEnded', values: [] };
    case 'position':
      return { word: 'cardPositionOf', values: [words(PARTY_WORDS[statement.position.party])] };
    case 'voice': {
      const { who, standing } = statement.voice;
      return { word: 'cardVoice', values: [actorName(who, words), words(STANDING_WORDS[standing])] };
    }
  }
}

/** Null for what nobody contests: a label on every plain fact would hide the labels that matter. */
function certaintyPhrase({ certainty, by }: Fact, words: Words): PhraseProps | null {
  if (certainty === 'agreed') return null;
  const word = CERTAINTY_WORDS[certainty];
  return by === undefined ? { word, values: [] } : { word: 'labelled', values: [words(word), actorName(by, words)] };
}

/** The same as plain text. */
export function statementLabel(statement: Statement, words: Words): string | null {
  const phrase = statementPhrase(statement, words);
  if (phrase === null) return null;
  return words(phrase.word, ...phrase.values.map((value) => (typeof value === 'string' ? value : value.english)));
}
