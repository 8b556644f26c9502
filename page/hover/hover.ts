/** Pointer, touch, focus and keys on one side, the card on the other. Only trusted events count. */
import { inCorridor, inBox, type Point } from '../../core/hover/corridor';
import { Intent, type IntentTimes } from '../../core/hover/intent';
import { RESTING_SPEED } from '../../core/constants';
import type { CardSurface, OpenedBy } from '../card/surface';
import type { PageMention } from '../mark/mentions';

export interface HoverOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly times: () => IntentTimes;
  readonly mentionAt: (event: Event, point: Point) => PageMention | undefined;
  /** The card's surface, once its script has come. */
  readonly surface: () => CardSurface | undefined;
  readonly open: (mention: PageMention, by: OpenedBy, point: Point | null) => void;
  readonly close: () => void;
}

export interface Hover {
  readonly isOpen: boolean;
  /** Opens at once: a key or the popup asked. */
  openNow(mention: PageMention, by: OpenedBy): void;
  dismiss(): void;
  pin(pinned: boolean): void;
}

/** Listens until the signal aborts. No timer runs while no mention is under the pointer and no card is open. */
export function startHover({ document, signal, times, mentionAt, surface, open, close }: HoverOptions): Hover {
  let last: { x: number; y: number; time: number; fast: boolean } | null = null;
  let leftAt: Point | null = null;
  let asked: { by: OpenedBy; point: Point | null } = { by: 'pointer', point: null };

  const intent = new Intent<PageMention>(
    {
      open: (mention) => open(mention, asked.by, asked.point),
      close: () => {
        leftAt = null;
        close();
      },
    },
    {
      after(ms, call) {
        const timer = setTimeout(call, ms);
        return () => clearTimeout(timer);
      },
    },
    times,
  );

  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const point = { x: event.clientX, y: event.clientY };
    const speed = last ? Math.hypot(point.x - last.x, point.y - last.y) / Math.max(1, event.timeStamp - last.time) : 0;
    const fast = speed > RESTING_SPEED;
    const resting = !fast && !(last?.fast ?? false);
    last = { ...point, time: event.timeStamp, fast };

    const card = surface();
    if (intent.isOpen && card?.owns(event)) {
      leftAt = point;
      return intent.stay();
    }
    const mention = event.buttons === 0 ? mentionAt(event, point) : undefined;
    if (mention) {
      leftAt = point;
      asked = { by: 'pointer', point };
      if (resting || intent.isOpen) intent.rest(mention);
      else if (!intent.isOpen) waitForRest(mention, point);
      return;
    }
    const box = card?.box;
    if (intent.isOpen && box && leftAt && (inCorridor(point, leftAt, box) || inBox(point, box, 4)) && fast) return intent.stay();
    intent.away();
  };

  // A pointer that stops sends no further event, so a fast arrival is looked at once more when it should have come to rest.
  const waitForRest = (mention: PageMention, point: Point) => {
    asked = { by: 'pointer', point };
    intent.rest(mention);
  };

  const onDown = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    const card = surface();
    if (card?.owns(event)) return;
    if (event.pointerType !== 'touch') intent.dismiss();
  };

  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted || surface()?.owns(event)) return;
    const byTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!byTouch) return;
    const point = { x: event.clientX, y: event.clientY };
    const mention = mentionAt(event, point);
    if (mention && !isInteractive(event)) {
      asked = { by: 'touch', point };
      intent.openNow(mention);
      intent.pinned = true;
    } else intent.dismiss();
  };

  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || !intent.isOpen || event.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      event.preventDefault();
      intent.dismiss();
    } else if (event.key === 'Tab' && !event.shiftKey && asked.by !== 'pointer' && !surface()?.owns(event)) {
      event.preventDefault();
      surface()?.focus();
    }
  };

  const onLeave = (event: PointerEvent) => {
    if (event.isTrusted && event.pointerType !== 'touch') intent.away();
  };

  const listen = { signal, passive: true, capture: true } as const;
  document.addEventListener('pointermove', onMove, listen);
  document.addEventListener('pointerdown', onDown, listen);
  document.addEventListener('click', onClick, listen);
  document.addEventListener('keydown', onKey, { signal, capture: true });
  document.documentElement.addEventListener('pointerleave', onLeave, { signal, passive: true });
  signal.addEventListener('abort', () => intent.dismiss(), { once: true });

  return {
    get isOpen() {
      return intent.isOpen;
    },
    openNow(mention, by) {
      asked = { by, point: null };
      intent.openNow(mention);
      // What was asked for by a key stays until it is sent away: the pointer may lie anywhere.
      intent.pinned = true;
    },
    dismiss: () => intent.dismiss(),
    pin(pinned) {
      intent.pinned = pinned;
    },
  };
}

/** True where a tap already means something to the page. */
function isInteractive(event: Event): boolean {
  return event
    .composedPath()
    .some((node) => node instanceof Element && node.matches('a[href], button, summary, label, [role="button"], [role="link"], [onclick]'));
}
