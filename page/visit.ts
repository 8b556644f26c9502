/**
 * One page from its beginning: nothing but a gate until the page may be about the
 * debate; then the script that reads is sent for, and everything goes to it.
 */
import type { Gate } from '../core/gate/gate';
import type { Level, Settings } from '../core/settings/settings';
import { levelForHost } from '../core/settings/site';
import { canMark, isAdFrame, isTooSmall, unreadableReason } from './frames';
import { watchGate } from './gate';
import { askOlderCopies } from './only-copy';
import { levelIn, type Page, type PageQuestion } from './questions';
import { useShadowRootOpener } from './read/shadow-roots';
import { readerComes, takeReader } from './reader-slot';
import type { PageReport } from './report';
import type { PageOptions } from './start';

export interface VisitOptions extends Omit<PageOptions, 'loadLexicon' | 'styleShadowRoot'> {
  readonly createGate: () => Gate;
  /**
   * Calls back with the settings whenever they may have changed. Not called where the gate is shut and the site is on:
   * then no setting changes anything, and listening costs more than looking.
   */
  readonly followSettings: (onSettings: (settings: Settings) => void) => void;
  readonly readSettings: () => Promise<Settings>;
  /** Brings the script that offers the reader into this frame. */
  readonly loadReaderScript: () => Promise<void>;
}

/** Runs until the signal aborts. */
export function startVisit(options: VisitOptions): Pick<Page, 'answer'> {
  const { document, signal } = options;
  const window = document.defaultView;
  let reason = unreadableReason(document);
  useShadowRootOpener(options.openShadowRoot);
  let { settings } = options;
  let pageLevel: Level | null = null;
  let page: Page | null = null;
  let opening: Promise<void> | null = null;
  let watching: AbortController | null = null;

  /** Most readers have no rule for any site; then its name need not be asked for. */
  const siteLevel = () =>
    Object.keys(settings.sites).length === 0 ? settings.level : levelForHost(settings, document.location?.host ?? '');
  const level = () => pageLevel ?? siteLevel();
  const quiet = (): PageReport => ({
    state: reason !== null ? 'unreadable' : level() === 'off' ? 'off' : opening === null ? 'ready' : 'reading',
    ...(reason !== null && { reason }),
    level: level(),
    published: null,
    cards: [],
  });

  let following = false;
  const follow = () => {
    if (following) return;
    following = true;
    options.followSettings((next) => {
      settings = next;
      if (page !== null) page.follow(next);
      else watch();
    });
  };

  const open = async () => {
    if (!canMark()) {
      reason = 'no-highlights';
      return;
    }
    follow();
    askOlderCopies(document, signal, options.isAlive);
    const [next] = await Promise.all([
      options.readSettings(),
      takeReader() ? undefined : Promise.race([readerComes(), options.loadReaderScript()]),
    ]);
    settings = next;
    if (level() === 'off') {
      opening = null;
      options.report(quiet());
      return;
    }
    if (signal.aborted) return;
    const start = takeReader();
    if (start === undefined) throw new Error('The script that reads did not come.');
    page = start({ ...options, settings });
    if (pageLevel !== null) void page.answer({ type: 'page-level', level: pageLevel });
  };

  const watch = () => {
    if (page !== null || opening !== null || reason !== null) return;
    watching?.abort();
    watching = null;
    if (level() === 'off') {
      follow();
      return options.report(quiet());
    }
    if (window !== null && (isAdFrame(window) || isTooSmall(window))) return;
    const gate = new AbortController();
    watching = gate;
    signal.addEventListener('abort', () => gate.abort(), { once: true, signal: gate.signal });
    watchGate(document, gate.signal, options.createGate, () => {
      gate.abort();
      opening = open().catch(() => {
        // The background was not to be had; the next change of the page or the settings tries again.
        opening = null;
      });
    });
  };
  watch();
  // Frames are often laid out late.
  if (window !== null && isTooSmall(window)) window.addEventListener('resize', watch, { signal, passive: true });

  /** Someone looks at us: what was not followed so far is caught up with. */
  const fresh = async () => {
    settings = await options.readSettings();
    if (level() === 'off') follow();
  };

  const before = (question: PageQuestion): Promise<unknown> | undefined => {
    switch (question.type) {
      case 'page-level':
        pageLevel = levelIn(question);
        watch();
        return (opening ?? Promise.resolve()).then(() => page?.answer({ type: 'report-now' }) ?? quiet());
      case 'report-now':
        return fresh().then(() => page?.answer(question) ?? quiet());
      case 'list-mentions':
        return Promise.resolve([]);
      case 'show-card':
      case 'step':
        return Promise.resolve(false);
      default:
        return undefined;
    }
  };

  return {
    answer: (question) => (page === null ? before(question) : page.answer(question)),
  };
}
