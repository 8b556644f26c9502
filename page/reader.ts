/**
 * The page's reader: text in, mentions out, kept true while the page changes.
 * Composition only; each part is in a file of its own.
 */
import type { ArticleDate } from '../core/cards/reading-date';
import { type Lang, type Lexicon, scan } from '../core/detection';
import { marked } from '../core/marks/density';
import type { Level, MarkStyle } from '../core/settings/settings';
import type { PageLexicon } from './lexicon';
import { watchHidden } from './mark/hidden';
import { Highlights } from './mark/highlights';
import { type Found, findMentions, type PageMention } from './mark/mentions';
import { knownDate } from './read/article-date';
import { LateHosts } from './read/late-hosts';
import { PageDate } from './read/page-date';
import { PageLanguages } from './read/page-languages';
import { PageText } from './read/page-text';
import { readChanged } from './read/read-changed';
import { breathe, inSlices, nextFrame } from './slices';
import { takingTurns } from './turns';
import { type Changes, type Watch, watchChanges } from './watch';

export interface Choice {
  readonly level: Level;
  readonly muted: readonly string[];
  readonly markStyle: MarkStyle;
  /** In which terms are looked for. */
  readonly languages: readonly Lang[];
}

export interface PageReader {
  /** All mentions on the page, in reading order, marked or not. */
  readonly mentions: readonly PageMention[];
  /** Those that are marked. */
  readonly marks: readonly PageMention[];
  readonly articleDate: ArticleDate;
  /** True once the whole page has been read. */
  readonly isReady: boolean;
  choose(choice: Choice): void;
  /** Puts the marks back where the page has removed them. */
  restore(): void;
  /** Listens again where the page has taken the listeners away (document.open); else does nothing. */
  listen(): void;
}

interface ReaderOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly lexicon: PageLexicon;
  readonly choice: Choice;
  /** False once the extension has gone: then nothing is read any more. */
  readonly isAlive: () => boolean;
  readonly onShadowRoot?: (root: ShadowRoot) => void;
  /** Called after each pass that may have changed mentions or marks, and when the whole page has been read. */
  readonly onChange: (reader: PageReader) => void;
}

/** ms of reading after which a page is a long one. */
const LONG_MS = 3;
/** Steps of reading that its beginning has at least: some paragraphs, so that what they are about is clear. */
const BEGINNING = 3;

/** Reads the document and marks it until the signal aborts; then nothing of it is left. */
export function startReader(options: ReaderOptions): PageReader {
  const { document, signal, lexicon, isAlive, onShadowRoot, onChange } = options;
  let { choice } = options;
  const languages = new PageLanguages(document, choice.languages);
  const highlights = new Highlights(CSS.highlights, choice.markStyle);
  let watch: Watch | undefined;
  const late = new LateHosts(signal, (host) => watch?.added(host));
  const watched = new WeakSet<ShadowRoot>();
  const text = new PageText(
    document,
    (words, lang) => {
      languages.see(words);
      return lexicon.current === null ? null : scan(lexicon.current, words, lang);
    },
    (tag, words) => languages.isChosen(tag, words),
    (root) => {
      if (watched.has(root)) return;
      watched.add(root);
      watch?.root(root);
      onShadowRoot?.(root);
    },
    late.wait,
  );
  const date = new PageDate(document);
  const window = document.defaultView ?? globalThis.window;
  /** Two that read at once would each put the same text down. */
  const inTurn = takingTurns();
  const hidden = watchHidden(window, signal, () => inTurn(settle));
  let mentions: readonly PageMention[] = [];
  let marks: readonly PageMention[] = [];
  let ready = false;

  const reader: PageReader = {
    get mentions() {
      return mentions;
    },
    get marks() {
      return marks;
    },
    get articleDate() {
      return date.date;
    },
    get isReady() {
      return ready;
    },
    choose(next) {
      const sameLanguages = next.languages.join() === choice.languages.join();
      choice = next;
      languages.chosen = next.languages;
      if (sameLanguages) paint();
      else inTurn(readAll);
    },
    restore: () => highlights.restore(),
    listen: () => hidden.listen(),
  };

  const paint = () => {
    if (signal.aborted) return;
    marks = marked(mentions, choice.level, new Set(choice.muted));
    highlights.show(
      marks.map((mention) => mention.range),
      choice.markStyle,
    );
    onChange(reader);
  };

  const findings = (known: Lexicon) =>
    findMentions({
      blocks: text.ordered(),
      lexicon: known,
      document,
      published: () => knownDate(date.date),
      before: mentions,
    });

  const take = (found: Found) => {
    mentions = found.mentions;
    hidden.set(found.hidden);
    paint();
  };

  const settle = async () => {
    const { current } = lexicon;
    if (current === null || (!text.hasFound && mentions.length === 0)) return;
    const found = await inSlices(findings(current), signal);
    if (found !== null) take(found);
  };

  /** Of a long page the beginning is marked, and drawn, before the rest is read. */
  const readBeginning = async (steps: Generator<void>, known: Lexicon) => {
    const found = await inSlices(beginning(steps, known), signal, breathe);
    if (found === null) return;
    take(found);
    await nextFrame(window);
  };

  /** Null where the page ended first. */
  function* beginning(steps: Generator<void>, known: Lexicon): Generator<void, Found | null> {
    const begun = performance.now();
    for (let step = 1; ; step++) {
      if (steps.next().done) return null;
      if (text.hasFound && step >= BEGINNING && performance.now() - begun >= LONG_MS) return yield* findings(known);
      yield;
    }
  }

  const readAll = async (): Promise<void> => {
    // Evaluating the scripts has been a task already, and so is the first search, with nothing compiled yet.
    if (!ready) await breathe();
    const known = await lexicon.bring(languages.wanted(), signal);
    if (known === null || signal.aborted) return;
    if (!ready) await breathe();
    text.forgetAll();
    languages.forget();
    const root = document.body ?? document.documentElement;
    if (root === null) return;
    const steps = text.read(root);
    if (!ready) await readBeginning(steps, known);
    if ((await inSlices(steps, signal)) === null) return;
    await settle();
    if (signal.aborted) return;
    // Only its text tells in which language a page is that does not say so, or says wrong.
    if (lexicon.lacks(languages.wanted())) return readAll();
    if (ready) return;
    ready = true;
    onChange(reader);
  };

  const readChanges = async (changes: Changes) => {
    // Before the lexicon is there, the whole page is still to be read.
    if (lexicon.current === null || !isAlive()) return;
    // What tells the date often comes late.
    if (text.hasFound && knownDate(date.date) === null) date.forget();
    if (date.follow() || changes.flood) return readAll();
    if ((await inSlices(readChanged(text, changes), signal)) === null) return;
    if (languages.mayDiffer && lexicon.lacks(languages.wanted())) return readAll();
    await settle();
  };

  watch = watchChanges(document, signal, inTurn, readChanges);
  signal.addEventListener('abort', () => highlights.clear(), { once: true });
  inTurn(readAll);
  return reader;
}
