/** Detection of fact cards in text. See docs/architecture.md. */
export { decide, decideInSteps } from './decide';
export { type DetectInput, detect } from './detect';
export { explain } from './explain';
export { cardIds, type Lexicon, loadInSteps, loadLexicon } from './lexicon';
export { type ScannedBlock, scan } from './scan';
export type { Lang, Mention, PageContext, Why } from './types';
