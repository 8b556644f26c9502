/** Numbers that several folders share, each with its unit and its reason. */

/** ms the pointer must rest on a mark: long enough not to open on the way past, short enough not to feel slow. */
export const DWELL_MS = 250;
export const DWELL_RANGE_MS = { min: 100, max: 1000 } as const;

/** ms until the card goes after pointer and focus have left both mark and card. */
export const LEAVE_MS = 300;

/** px/ms above which a moving pointer is on its way elsewhere. */
export const RESTING_SPEED = 0.5;

/** The names in the extension's local storage under which the reader's choices and an organisation's policy stand. */
export const SETTINGS_KEY = 'settings';
export const POLICY_KEY = 'policy';

/** Of the symbol in the extension's own global object under which languages leave their forms, for page/words-slot.ts. */
export const WORDS_SLOT = 'backgrounder.words';

/** The names under which marks stand in `CSS.highlights`, one a style (see marks.css). Visible to the page: they say nothing of the reader. */
export const HIGHLIGHT_NAMES = ['backgrounder', 'backgrounder-solid', 'backgrounder-tint'] as const;
export type HighlightName = (typeof HIGHLIGHT_NAMES)[number];
