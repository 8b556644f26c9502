/** Detection of fact cards in text. See docs/architecture.md. */
export { decide, decideInSteps } from './decide';
export { type DetectInput, detect } from './detect';
export { explain } from './explain';
export { wantedLanguages } from './language';
export { isForeign, languageOf, SAMPLE_LENGTH } from './language-tag';
export { cardIds, Lexicon, loadLexicon } from './lexicon';
export type { PackedLexicon } from './packed';
export { type ScannedBlock, scan } from './scan';
export type { Mention, PageContext, Why } from './types';
export { LANGS, type Lang } from './types';
