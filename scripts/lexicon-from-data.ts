/** The packed lexicon of the project's own data, for the commands. */
import { fileURLToPath } from 'node:url';
import {
  type DetectInput,
  type Lexicon,
  loadLexicon,
  type PackedLexicon,
  wantedLanguages,
} from '../core/detection/index';
import { PackError, packLexicon } from '../core/detection/pack';
import { MentionsError, readMentions as readMentionsOf } from '../data/read-mentions';

const DATA = fileURLToPath(new URL('../data/', import.meta.url));

export const readMentions = (folder = DATA) => readMentionsOf(folder);

/** @throws MentionsError with every fault of the data, one line each. */
export function packedLexicon(folder = DATA): PackedLexicon {
  const { entries, topic } = readMentions(folder);
  try {
    return packLexicon(entries, topic);
  } catch (error) {
    if (error instanceof PackError) throw new MentionsError(error.message);
    throw error;
  }
}

/** As on a page: for each text the lexicon of its languages alone. @throws MentionsError */
export function lexicons(): (input: Pick<DetectInput, 'lang' | 'text'>) => Lexicon {
  const packed = packedLexicon();
  const loaded = new Map<string, Lexicon>();
  return ({ lang, text = '' }) => {
    const languages = wantedLanguages(lang, text);
    const key = languages.join(' ');
    const lexicon = loaded.get(key) ?? loadLexicon(packed, languages);
    loaded.set(key, lexicon);
    return lexicon;
  };
}
