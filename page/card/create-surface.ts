/** The card as the page side sees it: a host that comes and goes, texts that are fetched ahead, and a way to draw. */
import { explain } from '../../core/detection/explain';
import type { CardBundle } from '../../core/cards/bundle';
import type { ArticleDate } from '../../core/cards/reading-date';
import type { MentionContext } from '../mark/context';
import { createHost, type Host } from './host';
import type { CardRequest, CardSurface, SurfaceEvents } from './surface';
import { layoutFor, pageTheme } from './theme';

export interface CardView {
  /** Null while the text is on its way; "missing" where this version has no such card. */
  readonly bundle: CardBundle | null | 'missing';
  readonly asOf: ArticleDate;
  readonly why: string;
  readonly context: MentionContext;
  readonly layout: 'popover' | 'sheet';
  readonly theme: 'light' | 'dark';
  readonly pinned: boolean;
  readonly root: ShadowRoot;
  onClose(): void;
  onPin(): void;
}

export interface SurfaceOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly styles: string;
  /** The texts of these cards; those unknown are left out. Rejects where the extension has gone. */
  readonly fetchBundles: (ids: readonly string[]) => Promise<readonly CardBundle[]>;
  /** Draws the view into an element of the host, or clears it. */
  readonly draw: (view: CardView | null, into: Element) => void;
  /** The reader's wish, where it is not to follow the page. */
  readonly theme: () => 'page' | 'system' | 'light' | 'dark';
  readonly events: SurfaceEvents;
}

export function createSurface({ document, signal, styles, fetchBundles, draw, theme, events }: SurfaceOptions): CardSurface {
  const bundles = new Map<string, CardBundle | 'missing'>();
  let host: Host | null = null;
  let frame: HTMLElement | null = null;
  let request: CardRequest | null = null;
  let pinned = false;
  let focusBefore: Element | null = null;

  const load = async (ids: readonly string[]) => {
    const wanted = ids.filter((id) => !bundles.has(id));
    if (wanted.length === 0) return;
    const found = await fetchBundles(wanted);
    for (const id of wanted) bundles.set(id, 'missing');
    for (const bundle of found) bundles.set(bundle.card.id, bundle);
    if (request && wanted.includes(request.card)) redraw();
  };

  const themeNow = (anchor: Range): 'light' | 'dark' => {
    const wish = theme();
    if (wish === 'light' || wish === 'dark') return wish;
    if (wish === 'system') return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    return pageTheme(anchor.startContainer.parentElement);
  };

  const redraw = () => {
    if (!request || !host || !frame) return;
    draw(
      {
        bundle: bundles.get(request.card) ?? null,
        asOf: request.asOf,
        why: explain(request.why),
        context: request.context,
        layout: layoutFor(window.innerWidth),
        theme: themeNow(request.anchor),
        pinned,
        root: host.root,
        onClose: events.onClose,
        onPin() {
          pinned = !pinned;
          events.onPin(pinned);
          redraw();
        },
      },
      frame,
    );
  };

  const close = () => {
    if (!host) return;
    const hadFocus = document.activeElement === host.element;
    if (frame) draw(null, frame);
    host.remove();
    host = null;
    frame = null;
    request = null;
    if (hadFocus && focusBefore instanceof HTMLElement && focusBefore.isConnected) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
  };

  signal.addEventListener('abort', close, { once: true });

  return {
    prefetch: (ids) => void load(ids).catch(() => undefined),
    open(next) {
      request = next;
      pinned = false;
      if (!host || !frame) {
        host = createHost(document, styles);
        frame = document.createElement('div');
        host.root.append(frame);
      }
      redraw();
      host.show(next.anchor, next.point, layoutFor(window.innerWidth));
      if (!bundles.has(next.card)) void load([next.card]).catch(() => undefined);
    },
    close,
    focus() {
      const dialog = host?.root.querySelector('[role="dialog"]');
      if (!(dialog instanceof HTMLElement)) return;
      focusBefore = document.activeElement;
      dialog.focus();
    },
    get box() {
      return host?.element.getBoundingClientRect() ?? null;
    },
    owns: (event) => host !== null && event.composedPath().includes(host.element),
  };
}
