/** Puts the parts of the page side together: reader, hover and card, started and stopped as the settings say. */
import type { Lexicon } from '../core/detection';
import type { Level, Settings } from '../core/settings/settings';
import { levelForHost } from '../core/settings/site';
import { LEAVE_MS } from '../core/constants';
import { type CardSurface, takeSurface } from './card/surface';
import { type Hover, startHover } from './hover/hover';
import { mentionAt } from './hover/hit';
import { nextMention, scrollTo } from './hover/step';
import type { PageMention } from './mark/mentions';
import { liveRange } from './mark/ranges';
import { contextOf } from './mark/context';
import { useShadowRootOpener } from './read/shadow-roots';
import { type PageReader, startReader } from './reader';
import { listOf, type PageReport, reportOf } from './report';

/** What the popup and the background may ask of a page. */
export type PageQuestion =
  | { readonly type: 'report-now' }
  | { readonly type: 'show-card'; readonly id: string; readonly index: number }
  | { readonly type: 'page-level'; readonly level: Level | null }
  | { readonly type: 'step'; readonly direction: 'next' | 'previous' }
  | { readonly type: string };

export interface PageOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly settings: Settings;
  readonly loadLexicon: () => Lexicon;
  readonly openShadowRoot: (element: Element) => ShadowRoot | null;
  readonly loadCardScript: () => Promise<void>;
  readonly report: (report: PageReport) => void;
  readonly isAlive: () => boolean;
}

export interface Page {
  follow(settings: Settings): void;
  answer(question: PageQuestion): Promise<unknown> | undefined;
}

/** Null where the document is no page of text: an image, an XML feed. */
export function startPage(options: PageOptions): Page | null {
  const { document, signal } = options;
  if (!(document instanceof HTMLDocument || document.contentType === 'application/xhtml+xml')) return null;
  useShadowRootOpener(options.openShadowRoot);
  let { settings } = options;
  let pageLevel: Level | null = null;
  let lexicon: Lexicon | undefined;
  let running: { reader: PageReader; stop: AbortController } | null = null;
  let hover: Hover | null = null;
  let surface: CardSurface | undefined;
  let byRange = new Map<AbstractRange, PageMention>();
  const shadowRoots = new Set<ShadowRoot>();
  /** Resolves when the card's script is in place for the mentions found so far. */
  let cardReady: Promise<void> = Promise.resolve();

  const level = () => pageLevel ?? levelForHost(settings, document.location?.host ?? '');
  const report = () => reportOf(running?.reader, level());

  const onChange = (reader: PageReader) => {
    byRange = new Map(reader.marks.map((mention) => [mention.range, mention]));
    if (reader.mentions.length > 0) cardReady = bringCard(reader).catch(() => undefined);
    options.report(report());
  };

  const bringCard = async (reader: PageReader) => {
    if (!takeSurface()) await options.loadCardScript();
    if (running?.reader !== reader) return;
    surface ??= takeSurface()?.(document, running.stop.signal, {
      onClose: () => hover?.dismiss(),
      onPin: (pinned) => hover?.pin(pinned),
    });
    surface?.prefetch([...new Set(reader.mentions.map((mention) => mention.card))]);
    hover ??= startHover({
      document,
      signal: running.stop.signal,
      times: () => ({ dwellMs: settings.dwellMs, leaveMs: LEAVE_MS }),
      mentionAt: (event, point) => mentionAt(byRange, event.composedPath()[0], point.x, point.y, [...shadowRoots]),
      surface: () => surface,
      open: (mention, by, point) => {
        const anchor = liveRange(mention.range);
        if (!anchor || !running) return hover?.dismiss();
        surface?.open({
          card: mention.card,
          why: mention.why,
          context: contextOf(mention),
          anchor,
          point,
          asOf: running.reader.articleDate,
          by,
        });
      },
      close: () => surface?.close(),
    });
  };

  const start = () => {
    const stop = new AbortController();
    signal.addEventListener('abort', () => stop.abort(), { once: true, signal: stop.signal });
    lexicon ??= options.loadLexicon();
    const reader = startReader({
      document,
      signal: stop.signal,
      lexicon,
      choice: { level: level(), muted: settings.muted },
      onShadowRoot: (root) => shadowRoots.add(root),
      onChange,
    });
    running = { reader, stop };
  };

  const apply = () => {
    if (level() === 'off') {
      running?.stop.abort();
      running = null;
      hover = null;
      surface = undefined;
      options.report(report());
    } else if (running) running.reader.choose({ level: level(), muted: settings.muted });
    else start();
  };

  const show = async (mention: PageMention | undefined, by: 'keyboard' | 'popup'): Promise<boolean> => {
    await cardReady;
    if (!mention || !hover) return false;
    scrollTo(mention);
    hover.openNow(mention, by);
    return true;
  };
  let stepped: PageMention | undefined;

  if (level() !== 'off') start();
  signal.addEventListener('abort', () => running?.stop.abort(), { once: true });

  return {
    follow(next) {
      settings = next;
      apply();
    },
    answer(question) {
      switch (question.type) {
        case 'report-now':
          return Promise.resolve(report());
        case 'list-mentions':
          return Promise.resolve(listOf(running?.reader));
        case 'page-level':
          pageLevel = 'level' in question ? question.level : null;
          apply();
          return Promise.resolve(report());
        case 'show-card': {
          if (!('id' in question)) return undefined;
          const all = running?.reader.mentions.filter((mention) => mention.card === question.id) ?? [];
          return show(all[question.index % Math.max(1, all.length)], 'popup');
        }
        case 'step': {
          if (!('direction' in question)) return undefined;
          stepped = nextMention(running?.reader.marks ?? [], stepped, question.direction);
          return show(stepped, 'keyboard');
        }
        default:
          return undefined;
      }
    },
  };
}
