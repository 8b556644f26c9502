/**
 * One page from its beginning: nothing but a gate until the page may be about the
 * debate; then the script that reads is sent for, and everything goes to it.
 */
import type { Gate } from '../core/gate/gate';
import type { Level, Settings } from '../core/settings/settings';
import { levelForHost } from '../core/settings/site';
import { watchGate } from './gate';
import { useShadowRootOpener } from './read/shadow-roots';
import { takeReader } from './reader-slot';
import { reportOf } from './report';
import type { Page, PageOptions, PageQuestion } from './start';

export interface VisitOptions extends Omit<PageOptions, 'loadLexicon'> {
  readonly createGate: () => Gate;
  /** Brings the script that offers the reader into this frame. */
  readonly loadReaderScript: () => Promise<void>;
}

/** Runs until the signal aborts. */
export function startVisit(options: VisitOptions): Page {
  const { document, signal } = options;
  useShadowRootOpener(options.openShadowRoot);
  let { settings } = options;
  let pageLevel: Level | null = null;
  let page: Page | null = null;
  let opening: Promise<void> | null = null;
  let watching: AbortController | null = null;

  const level = () => pageLevel ?? levelForHost(settings, document.location?.host ?? '');

  const open = async () => {
    await options.loadReaderScript();
    if (signal.aborted) return;
    page = takeReader()?.({ ...options, settings }) ?? null;
    if (page !== null && pageLevel !== null) page.answer({ type: 'page-level', level: pageLevel });
  };

  const watch = () => {
    if (page !== null || opening !== null) return;
    watching?.abort();
    watching = null;
    if (level() === 'off') return options.report(reportOf(undefined, 'off'));
    watching = new AbortController();
    signal.addEventListener('abort', () => watching?.abort(), { once: true, signal: watching.signal });
    watchGate(document, watching.signal, options.createGate(), () => {
      opening = open().catch(() => undefined);
    });
  };
  watch();

  const before = (question: PageQuestion): Promise<unknown> | undefined => {
    switch (question.type) {
      case 'page-level':
        pageLevel = 'level' in question ? question.level : null;
        watch();
        return (opening ?? Promise.resolve()).then(() => page?.answer({ type: 'report-now' }) ?? quiet());
      case 'report-now':
        return Promise.resolve(quiet());
      case 'list-mentions':
        return Promise.resolve([]);
      case 'show-card':
      case 'step':
        return Promise.resolve(false);
      default:
        return undefined;
    }
  };
  const quiet = () => ({ ...reportOf(undefined, level()), state: level() === 'off' ? 'off' : opening === null ? 'ready' : 'reading' });

  return {
    follow(next: Settings) {
      settings = next;
      if (page !== null) page.follow(next);
      else watch();
    },
    answer: (question) => (page === null ? before(question) : page.answer(question)),
  };
}
