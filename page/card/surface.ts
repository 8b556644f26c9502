/** The border between the two scripts in a page: the reader's and the card's, which comes only where there are mentions. */

import type { ArticleDate } from '../../core/cards/reading-date';
import type { Why } from '../../core/detection';
import type { Box } from '../../core/hover/corridor';
import type { MentionContext } from '../mark/context';
import { isFunction, leave, left } from '../slot';

export type OpenedBy = 'pointer' | 'touch' | 'keyboard' | 'popup';

export interface CardRequest {
  readonly card: string;
  readonly why: Why;
  /** The mention with the text around it, for a report. */
  readonly context: MentionContext;
  readonly anchor: Range;
  /** Where the pointer is, so that of a mention over several lines the right one counts. */
  readonly point: { readonly x: number; readonly y: number } | null;
  readonly asOf: ArticleDate;
  readonly by: OpenedBy;
}

export interface CardSurface {
  /** Gets the texts of these cards before they are needed. */
  prefetch(ids: readonly string[]): void;
  /** Draws a card that the reader seems to want, out of sight, so that it is there in one frame when it opens. */
  prepare(request: CardRequest): void;
  open(request: CardRequest): void;
  close(): void;
  /** Moves focus into the open card. */
  focus(): void;
  /** The card's place in the viewport, px; null while it is closed. */
  readonly box: Box | null;
  /** True while focus is inside the card. */
  readonly hasFocus: boolean;
  /** True where the page has taken the open card away with whatever it stood in. */
  readonly isLost: boolean;
  /** True where an event's path leads through the card. */
  owns(event: Event): boolean;
}

export interface SurfaceEvents {
  /** The card asks to be closed: its button, or Esc inside. */
  onClose(): void;
  onPin(pinned: boolean): void;
}

type CreateSurface = (document: Document, signal: AbortSignal, events: SurfaceEvents) => CardSurface;

const SURFACE = Symbol.for('backgrounder.card-surface');

/** Leaves what makes the card, for the script that reads. */
export function offerSurface(create: CreateSurface): void {
  leave(SURFACE, create);
}

/** What makes the card, if its script has come. */
export function takeSurface(): CreateSurface | undefined {
  return left<CreateSurface>(SURFACE, isFunction);
}
