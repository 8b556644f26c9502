/**
 * The page's reader: text in, mentions out, kept true while the page changes.
 * Composition only; each part is in a file of its own.
 */
import { type Lexicon, scan } from '../core/detection';
import { marked } from '../core/marks/density';
import type { Level } from '../core/settings/settings';
import { Highlights } from './mark/highlights';
import { mentionsOn, type PageMention } from './mark/mentions';
import type { ArticleDate } from '../core/cards/reading-date';
import { knownDate, readArticleDate } from './read/article-date';
import { PageText } from './read/page-text';
import { readChanged } from './read/read-changed';
import { inSlices } from './slices';
import { type Changes, watchChanges } from './watch';

export interface Choice {
  readonly level: Level;
  readonly muted: readonly string[];
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
}

export interface ReaderOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly lexicon: Lexicon;
  readonly choice: Choice;
  readonly onShadowRoot?: (root: ShadowRoot) => void;
  /** Called after each pass that may have changed mentions or marks. */
  readonly onChange: (reader: PageReader) => void;
}

/** Reads the document and marks it until the signal aborts; then nothing of it is left. */
export function startReader({ document, signal, lexicon, choice, onShadowRoot, onChange }: ReaderOptions): PageReader {
  const highlights = new Highlights(CSS.highlights);
  let watch: (root: Node) => void = () => undefined;
  const watched = new WeakSet<ShadowRoot>();
  const text = new PageText(
    document,
    (words, lang) => scan(lexicon, words, lang),
    (root) => {
      if (watched.has(root)) return;
      watched.add(root);
      watch(root);
      onShadowRoot?.(root);
    },
  );
  let mentions: readonly PageMention[] = [];
  let marks: readonly PageMention[] = [];
  let articleDate: ArticleDate | undefined;
  let ready = false;
  let address = document.location?.href;

  const reader: PageReader = {
    get mentions() {
      return mentions;
    },
    get marks() {
      return marks;
    },
    get articleDate() {
      articleDate ??= readArticleDate(document);
      return articleDate;
    },
    get isReady() {
      return ready;
    },
    choose(next) {
      choice = next;
      paint();
    },
    restore: () => highlights.restore(),
  };

  const paint = () => {
    if (signal.aborted) return;
    marks = marked(mentions, choice.level, new Set(choice.muted));
    highlights.show(marks.map((mention) => mention.range));
    onChange(reader);
  };

  const settle = () => {
    const found = text.hasFound ? mentionsOn(text.ordered(), lexicon, document, () => knownDate(reader.articleDate), mentions) : [];
    if (found.length === 0 && mentions.length === 0) return;
    mentions = found;
    paint();
  };

  const readAll = async () => {
    text.forgetAll();
    if (document.body && (await inSlices(text.read(document.body), signal))) {
      ready = true;
      settle();
    }
  };

  const readChanges = async (changes: Changes) => {
    if (document.location?.href !== address) {
      address = document.location?.href;
      articleDate = undefined;
    }
    if (changes.flood) return readAll();
    if (await inSlices(readChanged(text, changes), signal)) settle();
  };

  watch = watchChanges(document, signal, readChanges);
  signal.addEventListener('abort', () => highlights.clear(), { once: true });
  void readAll();
  return reader;
}
