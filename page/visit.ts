/**
 * One page from its beginning: nothing but a gate until the page may be about the
 * debate; then the script that reads is sent for, and everything goes to it.
 * Until then the browser's extension API is not touched: its first call costs a page as much as looking at its text.
 */
import { isForeign, languageOf } from '../core/detection/language-tag';
import type { Lang } from '../core/detection/types';
import type { Gate } from '../core/gate/gate';
import type { Level, Settings } from '../core/settings/settings';
import { levelForHost } from '../core/settings/site';
import { canMark, hasAdSize, isAdFrame, isTooSmall, unreadableReason } from './frames';
import { watchGate } from './gate';
import { askOlderCopies } from './only-copy';
import { levelIn, type Page, type PageQuestion } from './questions';
import { useShadowRootOpener } from './read/shadow-roots';
import { readerComes, takeReader } from './reader-slot';
import type { PageReport } from './report';
import type { PageOptions } from './start';

export interface VisitOptions extends Omit<PageOptions, 'settings' | 'words' | 'styleShadowRoot'> {
  readonly gate: Gate;
  /** Begins to listen to questions, which cost too much to wait for on every page. */
  readonly listen: () => void;
  readonly readSettings: () => Promise<Settings>;
  /** Calls back with the settings whenever they may have changed. Called once, when the gate has opened. */
  readonly followSettings: (onSettings: (settings: Settings) => void) => void;
  /** Brings the script that offers the reader into this frame, and the forms of the page's language before it. */
  readonly loadReaderScript: (language: Lang) => Promise<void>;
}

/** What the page states as its language: BCP 47, or ''. */
const langOf = ({ documentElement }: Document): string => documentElement?.getAttribute('lang') ?? '';

/** Runs until the signal aborts. */
export function startVisit(options: VisitOptions): Pick<Page, 'answer'> {
  const { document, signal } = options;
  const window = document.defaultView;
  let reason = unreadableReason(document);
  let settings: Settings | null = null;
  let pageLevel: Level | null = null;
  let page: Page | null = null;
  /** True once the gate has opened: from then on only the settings keep the page from being read. */
  let wanted = false;
  let opening: Promise<void> | null = null;
  useShadowRootOpener(options.openShadowRoot);

  const levelBy = (chosen: Settings): Level => pageLevel ?? levelForHost(chosen, document.location?.host ?? '');
  const quiet = (chosen: Settings): PageReport => ({
    state: reason !== null ? 'unreadable' : levelBy(chosen) === 'off' ? 'off' : opening === null ? 'ready' : 'reading',
    ...(reason !== null && { reason }),
    level: levelBy(chosen),
    published: null,
    cards: [],
  });

  const follow = (next: Settings) => {
    settings = next;
    if (page !== null) page.follow(next);
    else void open();
  };

  const languageIn = ({ languages }: Settings): Lang => {
    const language = languageOf(langOf(document)) ?? 'en';
    return languages.includes(language) ? language : 'en';
  };

  const load = async () => {
    const first = settings === null;
    settings ??= await options.readSettings();
    if (first) options.followSettings(follow);
    if (signal.aborted) return;
    if (levelBy(settings) === 'off') return options.report(quiet(settings));
    askOlderCopies(document, signal, options.isAlive);
    if (!takeReader()) await Promise.race([readerComes(), options.loadReaderScript(languageIn(settings))]);
    if (signal.aborted) return;
    const start = takeReader();
    if (start === undefined) throw new Error('The script that reads did not come.');
    page = start({ ...options, settings });
    if (pageLevel !== null) void page.answer({ type: 'page-level', level: pageLevel });
  };

  /** Does nothing where the page has not asked for it, or is being opened already. */
  const open = (): Promise<void> => {
    if (!wanted) return Promise.resolve();
    // Where the background was not to be had, the next change of the settings tries again.
    opening ??= load()
      .catch(() => undefined)
      .finally(() => {
        opening = null;
      });
    return opening;
  };

  const onGateOpen = (sample = '') => {
    if (!canMark()) {
      reason = 'no-highlights';
      return;
    }
    if (window !== null && hasAdSize(window)) return;
    if (isForeign(langOf(document), sample)) {
      reason = 'language';
      return;
    }
    if (window === null || !isTooSmall(window)) {
      wanted = true;
      options.listen();
      void open();
      return;
    }
    // Frames are often laid out late.
    window.addEventListener('resize', () => onGateOpen(), { signal, passive: true, once: true });
  };

  if (reason === null && (window === null || !isAdFrame(window))) {
    const watching = new AbortController();
    signal.addEventListener('abort', () => watching.abort(), { once: true, signal: watching.signal });
    watchGate(document, watching.signal, options.gate, (sample) => {
      watching.abort();
      onGateOpen(sample);
    });
  }

  /** What a page says that is not read yet, or never will be. */
  const before = (question: PageQuestion): Promise<unknown> | undefined => {
    switch (question.type) {
      case 'page-level':
        pageLevel = levelIn(question);
        return open().then(() => page?.answer({ type: 'report-now' }) ?? options.readSettings().then(quiet));
      case 'report-now':
        return options.readSettings().then((chosen) => page?.answer(question) ?? quiet(chosen));
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
