/**
 * One page from the moment that its gate opens, or somebody asks it something: where its settings let it be read the
 * script that reads is sent for, and everything goes to it.
 */
import { isForeign, languageOf } from '../core/detection/language-tag';
import type { Lang } from '../core/detection/types';
import type { Level, Settings } from '../core/settings/settings';
import { levelForHost } from '../core/settings/site';
import { onNextEscape } from './focus';
import { canMark, hasAdSize, isAdFrame, isTooSmall, unreadableReason } from './frames';
import { askOlderCopies } from './only-copy';
import { levelIn, type Page, type PageQuestion } from './questions';
import { useShadowRootOpener } from './read/shadow-roots';
import { readerComes, takeReader } from './reader-slot';
import type { PageReport } from './report';
import type { PageOptions } from './start';

interface VisitOptions extends Omit<PageOptions, 'settings' | 'words' | 'styleShadowRoot'> {
  readonly readSettings: () => Promise<Settings>;
  /** Calls back with the settings whenever they may have changed. Called once, when the gate has opened. */
  readonly followSettings: (onSettings: (settings: Settings) => void) => void;
  /** Brings the script that offers the reader into this frame, and the forms of the page's language before it. */
  readonly loadReaderScript: (language: Lang) => Promise<void>;
  /** Closes the card that is open in any frame of the tab. */
  readonly dismissAll: () => void;
}

/** What the page states as its language: BCP 47, or ''. */
const langOf = ({ documentElement }: Document): string => documentElement?.getAttribute('lang') ?? '';

export interface Visit extends Pick<Page, 'answer'> {
  /**
   * The page may be about the debate: from now on only its settings and its language keep it from being read.
   * @param sample the beginning of its text, or '' where late content tells.
   * @param chosen its settings, where they were asked for already.
   */
  open(sample: string, chosen?: Promise<Settings>): void;
}

/** Runs until the signal aborts. */
export function startVisit(options: VisitOptions): Visit {
  const { document, signal } = options;
  const window = document.defaultView;
  let reason = unreadableReason(document);
  let settings: Settings | null = null;
  let pageLevel: Level | null = null;
  let page: Page | null = null;
  /** True once the page is to be read, whatever its settings may say. */
  let wanted = false;
  let opening: Promise<void> | null = null;
  let follows = false;
  let asked: Promise<Settings> | undefined;
  let lends = false;
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
    else void read();
  };

  const languageIn = ({ languages }: Settings): Lang => {
    const language = languageOf(langOf(document)) ?? 'en';
    return languages.includes(language) ? language : 'en';
  };

  const load = async () => {
    if (settings === null) {
      if (!follows) options.followSettings(follow);
      follows = true;
      const read = await (asked ?? options.readSettings());
      asked = undefined;
      settings ??= read;
    }
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

  /** Does nothing where the page is not to be read, or is being opened already. */
  const read = (): Promise<void> => {
    if (!wanted) return Promise.resolve();
    // Where the background was not to be had, the next change of the settings tries again.
    opening ??= load()
      .catch(() => undefined)
      .finally(() => {
        opening = null;
      });
    return opening;
  };

  const open = (sample = '', chosen?: Promise<Settings>) => {
    asked = chosen;
    if (wanted || page !== null || reason !== null || (window !== null && (isAdFrame(window) || hasAdSize(window))))
      return;
    if (!canMark()) {
      reason = 'no-highlights';
      return;
    }
    if (isForeign(langOf(document), sample)) {
      reason = 'language';
      return;
    }
    wanted = window === null || !isTooSmall(window);
    if (wanted) void read();
    // Frames are often laid out late.
    else window?.addEventListener('resize', () => open(), { signal, passive: true, once: true });
  };

  /** What a page says that is not read yet, or never will be. */
  const before = (question: PageQuestion): Promise<unknown> | undefined => {
    switch (question.type) {
      case 'page-level':
        pageLevel = levelIn(question);
        return read().then(() => page?.answer({ type: 'report-now' }) ?? options.readSettings().then(quiet));
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

  const lendEscape = (): Promise<true> => {
    if (!lends && window) {
      onNextEscape(window, signal, () => {
        lends = false;
        options.dismissAll();
      });
      lends = true;
    }
    return Promise.resolve(true);
  };

  return {
    open,
    answer(question) {
      if (question.type === 'lend-escape') return lendEscape();
      return page === null ? before(question) : page.answer(question);
    },
  };
}
