import type { Voice } from '../../core/cards/types';
import { actorName } from '../actor-name';
import { DateLabel } from '../DateLabel';
import { Name } from '../Phrase';
import { STANDING_WORDS } from '../record-words';
import { SourcedText } from '../SourcedText';
import { useWords } from '../words';

/** One account of a contested question: who, in what standing, when, in what words. */
export function VoiceItem({ voice }: { voice: Voice }) {
  const words = useWords();
  return (
    <li class="bk-voice">
      <div class="bk-voice-head">
        <strong>
          <Name name={actorName(voice.who, words)} />
        </strong>
        <span class="bk-parts">
          <span>{words(STANDING_WORDS[voice.standing])}</span>
          <DateLabel date={voice.date} />
        </span>
      </div>
      <SourcedText text={voice.text} sources={voice.sources} />
    </li>
  );
}
