/** Pointer, touch, focus and keys on one side, the card on the other. Only trusted events count. */
import { RESTING_SPEED } from '../../core/constants';
import { type Box, inBox, inCorridor, type Point } from '../../core/hover/corridor';
import { Intent, type IntentTimes } from '../../core/hover/intent';
import type { CardSurface, OpenedBy } from '../card/surface';
import { isFrame } from '../frames';
import type { PageMention } from '../mark/mentions';

interface HoverOptions {
  readonly window: Window;
  readonly signal: AbortSignal;
  /** False once the extension has gone: then nothing is done any more. */
  readonly isAlive: () => boolean;
  readonly times: () => IntentTimes;
  /** @param target the topmost element at the point. */
  readonly mentionAt: (target: EventTarget | undefined | null, point: Point) => PageMention | undefined;
  /** The card's surface, once its script has come. */
  readonly surface: () => CardSurface | undefined;
  /** The pointer has been on a mention for half the dwell. */
  readonly prepare: (mention: PageMention, point: Point) => void;
  /** False where the mention's text has gone. */
  readonly open: (mention: PageMention, by: OpenedBy, point: Point | null) => boolean;
  readonly close: () => void;
}

export interface Hover {
  /** What the open card is about; null while none is open. */
  readonly target: PageMention | null;
  /** Opens at once: a key or the popup asked. */
  openNow(mention: PageMention, by: OpenedBy): void;
  dismiss(): void;
  pin(pinned: boolean): void;
  /** Listens again where the page has taken the listeners away (document.open); else does nothing. */
  listen(): void;
}

interface Sample extends Point {
  /** ms, the event's own clock. */
  readonly time: number;
  readonly fast: boolean;
}

/** px around the card within which the pointer counts as on it. */
const CARD_MARGIN = 4;

/** Listens until the signal aborts. No timer runs while no mention is under the pointer and no card is open. */
export function startHover(options: HoverOptions): Hover {
  const { window, signal, times, mentionAt, surface, open, close } = options;
  let last: Sample | null = null;
  let leftAt: Point | null = null;
  let asked: { by: OpenedBy; point: Point | null } = { by: 'pointer', point: null };
  /** How the card that is open was asked for: a pointer that passes over another mark asks for that one. */
  let openedBy: OpenedBy = 'pointer';
  /** What a card is, or will be, prepared for. */
  let hoped: PageMention | null = null;
  /** The key that closed the card: its release is not for the page either. */
  let swallowed = '';

  const intent = new Intent<PageMention>(
    {
      open: (mention) => {
        openedBy = asked.by;
        if (!options.isAlive() || !isStillThere(mention) || !open(mention, asked.by, asked.point)) intent.dismiss();
      },
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

  /** While a pointer rests the page may scroll its mark away or cover it, and no event tells. */
  const isStillThere = (mention: PageMention) =>
    asked.by !== 'pointer' ||
    (last !== null && mentionAt(window.document.elementFromPoint(last.x, last.y), last) === mention);

  const isOurs = (event: Event) => event.isTrusted && options.isAlive();
  const isOnCard = (event: Event) => surface()?.owns(event) === true;

  const onMove = (event: PointerEvent) => {
    if (!isOurs(event) || event.pointerType === 'touch') return;
    const point = { x: event.clientX, y: event.clientY };
    const before = last;
    const distance = before ? Math.hypot(point.x - before.x, point.y - before.y) : 0;
    const fast = before !== null && distance / Math.max(1, event.timeStamp - before.time) > RESTING_SPEED;
    last = { ...point, time: event.timeStamp, fast };

    if (intent.isOpen && isOnCard(event)) {
      leftAt = point;
      return intent.stay();
    }
    const mention = event.buttons === 0 ? mentionAt(event.composedPath()[0], point) : undefined;
    if (mention) {
      leftAt = point;
      if (intent.target !== mention) asked = { by: 'pointer', point };
      if (!intent.isOpen) prepareLater(mention, point);
      return intent.over(mention, !fast && !(before?.fast ?? false));
    }
    const box = surface()?.box ?? null;
    if (intent.isOpen && box !== null && leftAt !== null && isOnTheWay(point, before, leftAt, box)) intent.approach();
    else leave();
  };

  const prepareLater = (mention: PageMention, point: Point) => {
    if (hoped === mention) return;
    hoped = mention;
    setTimeout(() => {
      if (hoped === mention && !signal.aborted && options.isAlive()) options.prepare(mention, point);
    }, times().dwellMs / 2);
  };

  const leave = () => {
    hoped = null;
    if (intent.isOpen && surface()?.hasFocus === true) return;
    intent.away();
  };

  const onDown = (event: PointerEvent) => {
    hoped = null;
    if (isOurs(event) && event.pointerType !== 'touch' && !isOnCard(event)) intent.clickOutside();
  };

  const onClick = (event: MouseEvent) => {
    if (!(event instanceof PointerEvent) || event.pointerType !== 'touch' || !isOurs(event) || isOnCard(event)) return;
    const point = { x: event.clientX, y: event.clientY };
    const mention = mentionAt(event.composedPath()[0], point);
    if (mention && !isInteractive(event)) {
      asked = { by: 'touch', point };
      intent.openNow(mention, 'asked');
    } else intent.clickOutside();
  };

  const onKey = (event: KeyboardEvent) => {
    if (!intent.isOpen || !isOurs(event) || event.isComposing) return;
    if (event.key === 'Escape') {
      swallowed = event.key;
      event.stopImmediatePropagation();
      event.preventDefault();
      intent.dismiss();
    } else if (event.key === 'Tab' && !event.shiftKey && openedBy !== 'pointer' && !isOnCard(event)) {
      event.stopImmediatePropagation();
      event.preventDefault();
      surface()?.focus();
    }
  };

  const onKeyUp = (event: KeyboardEvent) => {
    if (swallowed === '' || !event.isTrusted) return;
    if (event.key === swallowed) event.stopImmediatePropagation();
    swallowed = '';
  };

  const onOut = (event: PointerEvent) => {
    if (event.relatedTarget === null && event.pointerType !== 'touch' && isOurs(event)) leave();
  };

  /** Inside a frame the pointer moves for the frame alone. */
  const onOver = (event: PointerEvent) => {
    if (isFrame(event.composedPath()[0]) && event.pointerType !== 'touch' && isOurs(event)) leave();
  };

  const onFocusOut = (event: FocusEvent) => {
    if (intent.isOpen && isOurs(event) && isOnCard(event) && event.relatedTarget !== null) intent.away();
  };

  const listen = () => {
    if (signal.aborted) return;
    const passive = { signal, passive: true, capture: true } as const;
    window.addEventListener('pointermove', onMove, passive);
    window.addEventListener('pointerdown', onDown, passive);
    window.addEventListener('pointerout', onOut, passive);
    window.addEventListener('pointerover', onOver, passive);
    window.addEventListener('click', onClick, passive);
    window.addEventListener('focusout', onFocusOut, passive);
    window.addEventListener('keydown', onKey, { signal, capture: true });
    window.addEventListener('keyup', onKeyUp, { signal, capture: true });
  };
  listen();
  signal.addEventListener('abort', () => intent.dismiss(), { once: true });

  return {
    get target() {
      return intent.target;
    },
    openNow(mention, by) {
      asked = { by, point: null };
      intent.openNow(mention, 'asked');
    },
    dismiss: () => intent.dismiss(),
    pin: (pinned) => intent.pin(pinned),
    listen,
  };
}

/** True for a pointer between mark and card that has come nearer to the card since its last sample. */
function isOnTheWay(point: Point, before: Point | null, from: Point, box: Box): boolean {
  if (inBox(point, box, CARD_MARGIN)) return true;
  return inCorridor(point, from, box) && (before === null || gap(point, box) < gap(before, box));
}

/** px from a point to a box. */
function gap({ x, y }: Point, box: Box): number {
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
}

/** True where a tap already means something to the page. */
function isInteractive(event: Event): boolean {
  return event
    .composedPath()
    .some(
      (node) =>
        node instanceof Element &&
        node.matches('a[href], button, summary, label, [role="button"], [role="link"], [onclick]'),
    );
}
