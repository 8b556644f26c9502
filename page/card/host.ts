/**
 * The one element of ours in the page: a popover in the top layer with a closed shadow
 * root. Added when a card first opens, removed when it closes.
 */
import { autoUpdate, computePosition, flip, inline, offset, shift, size, type VirtualElement } from '@floating-ui/dom';
import { keepInSight } from './keep-in-sight';
import { claim } from './own-hosts';

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Where in the shadow root the card is drawn. */
  readonly frame: HTMLElement;
  /**
   * Shows the host beside a range (or as a sheet at the bottom) and keeps it there while the page scrolls and resizes.
   * @param mayScroll true where the page may give way to a sheet.
   */
  show(anchor: Range, point: { x: number; y: number } | null, layout: 'popover' | 'sheet', mayScroll: boolean): void;
  remove(): void;
}

/** px between the term and the card. */
const GAP = 8;
/** px between the card and the edge of the viewport. */
const EDGE = 8;
/** Share of the viewport's height that a card may take. */
const HEIGHT_SHARE = 0.6;

const RESET: readonly (readonly [string, string])[] = [
  ['all', 'initial'],
  ['position', 'fixed'],
  ['inset', 'auto'],
  ['margin', '0'],
  ['padding', '0'],
  ['border', '0'],
  ['background', 'none'],
  ['overflow', 'visible'],
  ['color-scheme', 'normal'],
  ['direction', 'ltr'],
  ['font-size', '14px'],
  ['max-width', 'none'],
  ['max-height', 'none'],
  ['visibility', 'visible'],
  ['opacity', '1'],
  ['pointer-events', 'auto'],
  // "auto" would take over a page's "none": the card's text is for copying.
  ['user-select', 'text'],
  ['-webkit-user-select', 'text'],
];

interface Zoomed {
  /** Product of the CSS `zoom` of an element and all around it. */
  readonly currentCSSZoom?: number;
}

/** The innermost open modal dialog around a node. Everything outside it is inert, so there the card has to live inside. */
function modalAround(node: Element | null): Element | null {
  for (let at = node; at !== null; ) {
    const found = at.closest('dialog:modal');
    if (found) return found;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** The full-screen element around a node: only what is in it is certain to be seen and heard. */
function fullScreenAround(node: Element | null): Element | null {
  const whole = node?.ownerDocument.fullscreenElement ?? null;
  return whole?.contains(node) === true ? whole : null;
}

/** @param styles the card's style sheet, whole. */
export function createHost(document: Document, styles: string): Host {
  const element = document.createElement('div');
  claim(element);
  element.popover = 'manual';
  for (const [name, value] of RESET) element.style.setProperty(name, value, 'important');
  const root = element.attachShadow({ mode: 'closed', delegatesFocus: false });
  const sheet = document.createElement('style');
  sheet.textContent = styles;
  const frame = document.createElement('div');
  root.append(sheet, frame);
  let stop: () => void = () => undefined;

  const show: Host['show'] = (anchor, point, layout, mayScroll) => {
    stop();
    const { parentNode } = anchor.startContainer;
    const container = parentNode instanceof ShadowRoot ? parentNode.host : anchor.startContainer.parentElement;
    const home = modalAround(container) ?? fullScreenAround(container) ?? document.body ?? document.documentElement;
    const set = (name: string, value: string) => element.style.setProperty(name, value, 'important');
    if (element.parentNode !== home) {
      home.append(element);
      set('zoom', '1');
      // A page zoomed by CSS zooms what is in it: undone, so that px are px again and places are the viewport's.
      const { currentCSSZoom = 1 }: Zoomed = element;
      if (currentCSSZoom > 0) set('zoom', String(1 / currentCSSZoom));
    }
    if (!element.matches(':popover-open')) element.showPopover();
    if (layout === 'sheet') {
      set('left', '0');
      set('top', 'auto');
      set('bottom', '0');
      set('width', '100%');
      element.style.setProperty('--bk-max-height', '60dvh');
      element.style.removeProperty('--bk-sheet-corners');
      keepInSight(anchor, element, GAP, mayScroll);
      return;
    }
    set('bottom', 'auto');
    set('width', 'max-content');
    const reference: VirtualElement = {
      getBoundingClientRect: () => anchor.getBoundingClientRect(),
      getClientRects: () => [...anchor.getClientRects()],
      ...(container && { contextElement: container }),
    };
    // The card begins where the term does, on the side from which its page is read.
    const side = container && getComputedStyle(container).direction === 'rtl' ? 'end' : 'start';
    const place = async () => {
      // The page has taken the text away: the card stays where it is until it is closed.
      if (!anchor.startContainer.isConnected || anchor.getClientRects().length === 0) return;
      const { x, y } = await computePosition(reference, element, {
        strategy: 'fixed',
        placement: `bottom-${side}`,
        middleware: [
          point ? inline({ x: point.x, y: point.y }) : inline(),
          offset(GAP),
          flip({ padding: EDGE, fallbackPlacements: [`top-${side}`], fallbackStrategy: 'bestFit' }),
          shift({ padding: EDGE }),
          size({
            padding: EDGE,
            apply({ availableHeight }) {
              const height = Math.max(120, Math.min(availableHeight, window.innerHeight * HEIGHT_SHARE));
              element.style.setProperty('--bk-max-height', `${Math.floor(height)}px`);
            },
          }),
        ],
      });
      set('left', `${Math.round(x)}px`);
      set('top', `${Math.round(y)}px`);
    };
    stop = autoUpdate(reference, element, () => void place(), { layoutShift: false });
  };

  return {
    element,
    root,
    frame,
    show,
    remove() {
      stop();
      element.remove();
    },
  };
}
