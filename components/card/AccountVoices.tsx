import type { AccountAsOf } from '../../core/cards/as-of';
import type { Voice } from '../../core/cards/types';
import { formatSpan } from '../../core/dates/format';
import { CardText } from '../CardText';
import { DateLabel } from '../DateLabel';
import { Fold } from '../Fold';
import { PARTY_WORDS, STANDING_WORDS } from '../record-words';
import { SourceRefs } from '../SourceRef';
import { useWords } from '../words';

/** Accounts shown before the fold. */
const VOICES_SHOWN = 4;

/** Every account of one question in the same form, and the parties of whom none was found. */
export function AccountVoices({ account }: { account: AccountAsOf }) {
  const words = useWords();
  const shown = account.voices.slice(0, VOICES_SHOWN);
  const more = account.voices.slice(VOICES_SHOWN);
  return (
    <>
      <ul class="bk-voices">
        {shown.map((voice) => (
          <VoiceItem key={voice.who + voice.date} voice={voice} />
        ))}
        {account.silent.map(({ party, asOf }) => (
          <li key={party} class="bk-voice">
            <div class="bk-voice-head">
              <strong>{words(PARTY_WORDS[party])}</strong>
              <span class="bk-none">{words('cardNoneFound', formatSpan(asOf, words.locale))}</span>
            </div>
          </li>
        ))}
      </ul>
      {more.length > 0 && (
        <Fold small summary={words('cardMoreVoices', more.length)}>
          <ul class="bk-voices">
            {more.map((voice) => (
              <VoiceItem key={voice.who + voice.date} voice={voice} />
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

function VoiceItem({ voice }: { voice: Voice }) {
  const words = useWords();
  return (
    <li class="bk-voice">
      <div class="bk-voice-head">
        <strong lang="en" dir="auto">
          {voice.who}
        </strong>
        <span class="bk-soft">{words(STANDING_WORDS[voice.standing])}</span>
        <DateLabel date={voice.date} />
      </div>
      <CardText block>
        {voice.text}
        <SourceRefs ids={voice.sources} />
      </CardText>
    </li>
  );
}
