/** Puts the parts of the page side together: reader, hover and card, started and stopped as the settings say. */
import { LEAVE_MS } from '../core/constants';
import type { Lang } from '../core/detection';
import type { Level, Settings } from '../core/settings/settings';
import { levelForHost } from '../core/settings/site';
import { type CardRequest, type CardSurface, type OpenedBy, takeSurface } from './card/surface';
import { keysAreElsewhere } from './focus';
import { mentionAt } from './hover/hit';
import { type Hover, startHover } from './hover/hover';
import { nextMention, scrollTo } from './hover/step';
import { PageLexicon, type Words } from './lexicon';
import { contextOf } from './mark/context';
import type { PageMention } from './mark/mentions';
import { liveRange } from './mark/ranges';
import { whenPresent } from './presence';
import { indexIn, levelIn, type Page, stepIn } from './questions';
import { useShadowRootOpener } from './read/shadow-roots';
import { type PageReader, startReader } from './reader';
import { listOf, type PageReport, reportOf } from './report';
import { keepMarks } from './restore';

export interface PageOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly settings: Settings;
  /** Of the packed lexicon. */
  readonly words: Words;
  /** Brings the forms of other languages into this frame; see page/words-slot.ts. */
  readonly loadWords: (languages: readonly Lang[]) => Promise<void>;
  readonly openShadowRoot: (element: Element) => ShadowRoot | null;
  readonly loadCardScript: () => Promise<void>;
  /** Styles the marks in a shadow root, where the browser does not carry the style there. */
  readonly styleShadowRoot?: (root: ShadowRoot) => void;
  /** A card has opened here while the keys go to another frame: that one is to tell of the next Esc. */
  readonly borrowEscape: () => void;
  readonly report: (report: PageReport) => void;
  /** Whether the extension is still there; once it is not, the signal aborts. */
  readonly isAlive: () => boolean;
}

interface Running {
  readonly reader: PageReader;
  readonly stop: AbortController;
  /** Listens again where the page has taken the listeners away. */
  readonly listen: () => void;
  hover?: Hover;
  surface?: CardSurface | undefined;
}

/** Reads the document, marks it and opens cards until the signal aborts. */
export function startPage(options: PageOptions): Page {
  const { document, signal } = options;
  const window = document.defaultView ?? globalThis.window;
  useShadowRootOpener(options.openShadowRoot);
  let { settings } = options;
  let pageLevel: Level | null = null;
  const lexicon = new PageLexicon(options.words, options.loadWords);
  let running: Running | null = null;
  let byRange = new Map<AbstractRange, PageMention>();
  let root = document.documentElement;
  let stepped: PageMention | undefined;
  const shadowRoots = new Set<ShadowRoot>();
  /** Resolves when the card's script is in place for the mentions found so far; null while nobody can want a card. */
  let cardReady: Promise<void> | null = null;

  const level = () => pageLevel ?? levelForHost(settings, document.location?.host ?? '');
  const report = () => reportOf(running?.reader, level());
  const choice = () => ({
    level: level(),
    muted: settings.muted,
    markStyle: settings.markStyle,
    languages: settings.languages,
  });

  const onChange = (reader: PageReader) => {
    byRange = new Map(reader.marks.map((mention) => [mention.range, mention]));
    const open = running?.hover?.target;
    if (running?.surface?.isLost || (open && !liveRange(open.range))) running?.hover?.dismiss();
    if (document.documentElement !== root) {
      root = document.documentElement;
      running?.hover?.listen();
      running?.listen();
    }
    if (running && reader.mentions.length > 0) {
      const here = running;
      if (cardReady) wantCard(here);
      else if (!here.hover) whenPresent(window, here.stop.signal, () => wantCard(here));
      here.hover ??= hoverOver(here);
    }
    options.report(report());
  };

  const open = (mention: PageMention, by: OpenedBy, point: { x: number; y: number } | null): boolean => {
    const anchor = liveRange(mention.range);
    const here = running;
    if (!anchor || !here) return false;
    if (!here.surface) {
      // The card's script is still on its way: the card opens when it comes, if it is still wanted then.
      void wantCard(here).then(() => {
        if (here.hover?.target !== mention) return;
        if (!here.surface || !open(mention, by, point)) here.hover.dismiss();
      });
      return true;
    }
    here.surface.open(requestFor(here, mention, anchor, by, point));
    if (keysAreElsewhere(document)) options.borrowEscape();
    return true;
  };

  const requestFor = (
    here: Running,
    mention: PageMention,
    anchor: Range,
    by: OpenedBy,
    point: { x: number; y: number } | null,
  ): CardRequest => ({
    card: mention.card,
    why: mention.why,
    context: contextOf(mention),
    anchor,
    point,
    asOf: here.reader.articleDate,
    by,
  });

  const wantCard = (here: Running): Promise<void> => {
    cardReady = bringCard(here).catch(() => undefined);
    return cardReady;
  };

  const bringCard = async (here: Running) => {
    if (!takeSurface()) await options.loadCardScript();
    if (here.stop.signal.aborted) return;
    here.surface ??= takeSurface()?.(document, here.stop.signal, {
      onClose: () => here.hover?.dismiss(),
      onPin: (pinned) => here.hover?.pin(pinned),
    });
    here.surface?.prefetch([...new Set(here.reader.mentions.map((mention) => mention.card))]);
  };

  const hoverOver = (here: Running) =>
    startHover({
      window,
      signal: here.stop.signal,
      isAlive: options.isAlive,
      times: () => ({ dwellMs: settings.dwellMs, leaveMs: LEAVE_MS }),
      mentionAt: (target, { x, y }) => mentionAt(byRange, target, x, y, [...shadowRoots]),
      surface: () => here.surface,
      prepare(mention, point) {
        void cardReady?.then(() => {
          const anchor = liveRange(mention.range);
          if (anchor) here.surface?.prepare(requestFor(here, mention, anchor, 'pointer', point));
        });
      },
      open,
      close: () => here.surface?.close(),
    });

  const start = () => {
    const stop = new AbortController();
    signal.addEventListener('abort', () => stop.abort(), { once: true, signal: stop.signal });
    const reader = startReader({
      document,
      signal: stop.signal,
      lexicon,
      choice: choice(),
      isAlive: options.isAlive,
      onShadowRoot(shadow) {
        shadowRoots.add(shadow);
        options.styleShadowRoot?.(shadow);
      },
      onChange,
    });
    const keep = keepMarks(window, stop.signal, () => options.isAlive() && reader.restore());
    running = {
      reader,
      stop,
      listen() {
        keep();
        reader.listen();
      },
    };
  };

  const apply = () => {
    if (signal.aborted) return;
    if (level() === 'off') {
      running?.stop.abort();
      running = null;
      options.report(report());
    } else if (running) running.reader.choose(choice());
    else start();
  };

  const show = async (mention: PageMention | undefined, by: 'keyboard' | 'popup'): Promise<boolean> => {
    if (!mention || !running?.hover) return false;
    await wantCard(running);
    if (!running?.hover) return false;
    stepped = mention;
    scrollTo(mention);
    // Tab and Esc are for the card from now on.
    if (keysAreElsewhere(document)) window.focus();
    running.hover.openNow(mention, by);
    return true;
  };

  if (level() !== 'off') start();

  return {
    follow(next) {
      settings = next;
      apply();
    },
    answer(question) {
      const marks = running?.reader.marks ?? [];
      switch (question.type) {
        case 'report-now':
          return Promise.resolve(report());
        case 'list-mentions':
          return Promise.resolve(listOf(running?.reader));
        case 'page-level':
          pageLevel = levelIn(question);
          apply();
          return Promise.resolve(report());
        case 'show-card': {
          const all = running?.reader.mentions.filter((mention) => mention.card === question['id']) ?? [];
          return show(all[indexIn(question) % Math.max(1, all.length)], 'popup');
        }
        case 'step': {
          const step = stepIn(question);
          const next = nextMention(marks, stepped, step);
          // Past the frame's last mention another frame goes on, and its card is the only one open.
          if (!next && !step.round) running?.hover?.dismiss();
          return show(next, 'keyboard');
        }
        case 'dismiss':
          running?.hover?.dismiss();
          return Promise.resolve(true);
        case 'has-focus':
          return Promise.resolve(!keysAreElsewhere(document));
        default:
          return undefined;
      }
    },
  };
}
