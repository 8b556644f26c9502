import type { NoneFound, PartyId, Voice } from '../../core/cards/types';
import { foldVoices } from '../../core/cards/who-says-what';
import { formatSpan } from '../../core/dates/format';
import { Fold } from '../Fold';
import { PARTY_WORDS } from '../record-words';
import { useWords } from '../words';
import { HeardLater } from './HeardLater';
import { VoiceItem } from './VoiceItem';

interface QuestionProps {
  readonly question: string;
  readonly voices: readonly Voice[];
  /** Parties of whom no account was found, and up to when. */
  readonly silent: readonly NoneFound[];
  /** Parties whose accounts all stand under "Since then". */
  readonly later?: readonly PartyId[];
  readonly open: boolean;
}

/** A contested question with every account of it in the same form. */
export function Question({ question, voices, silent, later = [], open }: QuestionProps) {
  const words = useWords();
  const { shown, more } = foldVoices(voices);
  const title = (
    <h4 lang="en" dir="ltr">
      {question}
    </h4>
  );
  return (
    <Fold look="question" summary={title} open={open}>
      <ul class="bk-voices">
        {shown.map((voice) => (
          <VoiceItem key={voice.who + voice.date} voice={voice} />
        ))}
        {silent.map(({ party, noneFound }) => (
          <li key={party} class="bk-voice">
            <div class="bk-voice-head">
              <strong>{words(PARTY_WORDS[party])}</strong>
              <span class="bk-none">{words('cardNoneFound', formatSpan(noneFound, words.locale))}</span>
            </div>
          </li>
        ))}
      </ul>
      {more.length > 0 && (
        <Fold look="small" summary={words('cardMoreVoices', more.length)}>
          <ul class="bk-voices">
            {more.map((voice) => (
              <VoiceItem key={voice.who + voice.date} voice={voice} />
            ))}
          </ul>
        </Fold>
      )}
      <HeardLater parties={later} />
    </Fold>
  );
}
