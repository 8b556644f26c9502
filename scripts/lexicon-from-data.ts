/** The packed lexicon of the project's own data, for the commands. */
import { fileURLToPath } from 'node:url';
import { PackError, packLexicon } from '../core/detection/pack';
import { MentionsError, readMentions as readMentionsOf } from '../data/read-mentions';

const DATA = fileURLToPath(new URL('../data/', import.meta.url));

export { MentionsError as DataError };
export const readMentions = (folder = DATA) => readMentionsOf(folder);

/** @throws DataError with every fault of the data, one line each. */
export function packedLexicon(folder = DATA): string {
  const { entries, topic } = readMentions(folder);
  try {
    return packLexicon(entries, topic);
  } catch (error) {
    if (error instanceof PackError) throw new MentionsError(error.message);
    throw error;
  }
}
