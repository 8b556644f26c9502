/** What the popup and the background may ask of a page. Fields are looked at before they are believed. */
import type { Level, Settings } from '../core/settings/settings';

/** A message of the extension's own, of any type; see platform/messages.ts for those there are. */
export interface PageQuestion {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** A page that answers, whatever it is doing. */
export interface Page {
  follow(settings: Settings): void;
  /** Undefined for what is not a question to a page. */
  answer(question: PageQuestion): Promise<unknown> | undefined;
}

/** The level that a question names; null for none or no level. */
export function levelIn({ level }: PageQuestion): Level | null {
  return level === 'off' || level === 'first' || level === 'all' ? level : null;
}

/** Number of a mention; counted round by whoever asks. */
export function indexIn({ index }: PageQuestion): number {
  return typeof index === 'number' && Number.isInteger(index) && index > 0 ? index : 0;
}

type Direction = 'next' | 'previous';

export interface Step {
  readonly direction: Direction;
  /** Where to begin: beside the last mention, or at the frame's first or last one. */
  readonly from: 'here' | 'edge';
  /** True where, past the last mention, the first one follows: there is no other frame to go on in. */
  readonly round: boolean;
}

/** The step that a question asks for; what is missing or odd is the usual one: next, from here, round. */
export function stepIn({ direction, from, round }: PageQuestion): Step {
  return {
    direction: direction === 'previous' ? 'previous' : 'next',
    from: from === 'edge' ? 'edge' : 'here',
    round: round !== false,
  };
}
