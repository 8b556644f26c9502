import type { WordKey } from '../words';

/** What the browser's sync did with the settings. */
export const SYNC_WORDS = {
  synced: 'optionsSyncDone',
  'too-big': 'optionsSyncTooBig',
  refused: 'optionsSyncRefused',
  newer: 'optionsSyncNewer',
  none: 'optionsSyncNone',
} satisfies Record<string, WordKey>;
