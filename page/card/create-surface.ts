/** The card as the page side sees it: a host that comes and goes, texts that are fetched ahead, and a way to draw. */

import type { CardBundle } from '../../core/cards/bundle';
import type { ArticleDate } from '../../core/cards/reading-date';
import type { Why } from '../../core/detection/types';
import { deepFocus } from '../focus';
import type { MentionContext } from '../mark/context';
import { createHost, type Host } from './host';
import type { CardRequest, CardSurface, SurfaceEvents } from './surface';
import { layoutFor, pageTheme } from './theme';

export interface CardView {
  /** Null while the text is on its way; "missing" where this version has no such card. */
  readonly bundle: CardBundle | null | 'missing';
  readonly asOf: ArticleDate;
  readonly why: Why;
  readonly context: MentionContext;
  readonly layout: 'popover' | 'sheet';
  readonly theme: 'light' | 'dark';
  readonly pinned: boolean;
  readonly root: ShadowRoot;
  onClose(): void;
  onPin(): void;
}

interface SurfaceOptions {
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

/** The place of the card in a page: nothing stands in the page before it opens and after it closes. */
export function createSurface({
  document,
  signal,
  styles,
  fetchBundles,
  draw,
  theme,
  events,
}: SurfaceOptions): CardSurface {
  const bundles = new Map<string, CardBundle | 'missing'>();
  let host: Host | null = null;
  /** Drawn while the pointer comes to rest, and not in the page yet. */
  let prepared: { readonly host: Host; readonly request: CardRequest } | null = null;
  let request: CardRequest | null = null;
  /** The card whose text could not be had just now. */
  let unreachable: string | null = null;
  let pinned = false;
  let focusBefore: Element | null = null;
  let layout = layoutFor(window.innerWidth);

  const load = async (ids: readonly string[]) => {
    const wanted = ids.filter((id) => !bundles.has(id));
    if (wanted.length === 0) return;
    const found = await fetchBundles(wanted);
    for (const id of wanted) bundles.set(id, 'missing');
    for (const bundle of found) bundles.set(bundle.card.id, bundle);
    // Placed anew: a card is higher than the sheet of paper that waited for it.
    if (request && wanted.includes(request.card)) show();
  };

  const themeNow = (anchor: Range): 'light' | 'dark' => {
    const wish = theme();
    if (wish === 'light' || wish === 'dark') return wish;
    if (wish === 'system') return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    return pageTheme(anchor.startContainer.parentElement);
  };

  const drawIn = ({ root, frame }: Host, request: CardRequest) => {
    draw(
      {
        bundle: bundles.get(request.card) ?? (unreachable === request.card ? 'missing' : null),
        asOf: request.asOf,
        why: request.why,
        context: request.context,
        layout,
        theme: themeNow(request.anchor),
        pinned,
        root,
        onClose: events.onClose,
        onPin() {
          pinned = !pinned;
          events.onPin(pinned);
          if (host) drawIn(host, request);
        },
      },
      frame,
    );
  };

  const show = (isDrawn = false) => {
    if (!request || !host) return;
    const before = layout;
    layout = layoutFor(window.innerWidth);
    if (!isDrawn || layout !== before) drawIn(host, request);
    host.show(request.anchor, request.point, layout, request.by !== 'pointer');
  };

  /** A window that becomes narrow turns the card into a sheet, and back. */
  const onResize = () => {
    if (layout !== layoutFor(window.innerWidth)) show();
  };

  const close = () => {
    if (!host) return;
    window.removeEventListener('resize', onResize);
    const hadFocus = host.root.activeElement !== null;
    draw(null, host.frame);
    host.remove();
    host = null;
    request = null;
    pinned = false;
    if (hadFocus && focusBefore instanceof HTMLElement && focusBefore.isConnected) {
      focusBefore.focus({ preventScroll: true });
    }
    focusBefore = null;
  };

  signal.addEventListener('abort', close, { once: true });

  return {
    prefetch: (ids) => void load(ids).catch(() => undefined),
    prepare(next) {
      if (host || !bundles.has(next.card)) return;
      prepared = { host: prepared?.host ?? createHost(document, styles), request: next };
      layout = layoutFor(window.innerWidth);
      drawIn(prepared.host, next);
    },
    open(next) {
      pinned = false;
      unreachable = null;
      if (host?.element.isConnected === false) close();
      request = next;
      const isDrawn = !host && next.by === 'pointer' && prepared !== null && isSame(prepared.request, next);
      if (!host) {
        host = prepared?.host ?? createHost(document, styles);
        window.addEventListener('resize', onResize, { signal, passive: true });
      }
      prepared = null;
      show(isDrawn);
      if (bundles.has(next.card)) return;
      load([next.card]).catch(() => {
        unreachable = next.card;
        if (request === next) show();
      });
    },
    close,
    focus() {
      const dialog = host?.root.querySelector('[role="dialog"]');
      if (!(dialog instanceof HTMLElement)) return;
      focusBefore = deepFocus(document);
      dialog.focus();
    },
    get box() {
      return host?.element.getBoundingClientRect() ?? null;
    },
    get hasFocus() {
      return host !== null && host.root.activeElement !== null;
    },
    get isLost() {
      return host !== null && !host.element.isConnected;
    },
    owns: (event) => host !== null && event.composedPath().includes(host.element),
  };
}

/** The same mention, asked for twice. */
function isSame(one: CardRequest, other: CardRequest): boolean {
  const [a, b] = [one.anchor, other.anchor];
  return one.card === other.card && a.startContainer === b.startContainer && a.startOffset === b.startOffset;
}
