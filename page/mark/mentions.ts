/** From what was found in the text to the mentions that a reader can see. */
import { decideInSteps, type Lexicon, type Why } from '../../core/detection';
import { type Block, langOf } from '../read/page-text';
import { flowsOn, isReadable, isVisible } from '../read/readable';
import { rangeOf } from './ranges';

export interface PageMention {
  readonly card: string;
  readonly why: Why;
  /** The text as it stands on the page. */
  readonly text: string;
  readonly range: StaticRange;
  readonly container: Element;
  /** Number of headings before it. */
  readonly section: number;
  readonly inHeading: boolean;
  readonly block: Block;
  /** UTF-16 code units in the block's text. */
  readonly start: number;
}

export interface Found {
  /** In reading order. */
  readonly mentions: readonly PageMention[];
  /** What holds mentions that are not laid out now: a closed tab, a folded part. */
  readonly hidden: ReadonlySet<Element>;
}

interface FindOptions {
  /** In reading order. */
  readonly blocks: readonly Block[];
  readonly lexicon: Lexicon;
  readonly document: Document;
  /** Asked only where there is something to decide, since reading the date costs. */
  readonly published: () => string | null;
  /** The mentions of the last pass: those that still stand keep their identity, so their marks are left alone. */
  readonly before: readonly PageMention[];
}

/** Headings that the reading by names alone does not know for such. */
const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
/** A look at the clock after so many blocks. */
const STRIDE = 8;

/** Finds the mentions of blocks, in steps: yields where the clock may be looked at. */
export function* findMentions({ blocks, lexicon, document, published, before }: FindOptions): Generator<void, Found> {
  const hidden = new Set<Element>();
  const mentions: PageMention[] = [];
  const readable: (Block['scanned'] | null)[] = [];
  for (const [index, { scanned, run }] of blocks.entries()) {
    if (index % STRIDE === 0) yield;
    readable.push(scanned !== null && isReadable(run.container) ? scanned : null);
  }
  if (readable.every((scanned) => scanned === null)) return { mentions, hidden };
  const page = { title: headlineOf(document), lang: langOf(document.body ?? document), published: published() };
  yield;
  const decided = yield* decideInSteps(lexicon, page, readable);
  yield;
  const known = new Map<Block, PageMention[]>();
  for (const mention of before) {
    const inBlock = known.get(mention.block);
    if (inBlock) inBlock.push(mention);
    else known.set(mention.block, [mention]);
  }
  let section = 0;
  for (const [index, block] of blocks.entries()) {
    if (index % STRIDE === 0) yield;
    if (block.run.heading) section += 1;
    for (const { start, end, card, why } of decided[index] ?? []) {
      const old = known
        .get(block)
        ?.find((mention) => mention.start === start && mention.card === card && mention.section === section);
      const mention = old ?? mentionOf(block, section, start, end, card, why);
      if (!mention) continue;
      if (isVisible(mention.container)) mentions.push(mention);
      else hidden.add(mention.container);
    }
  }
  return { mentions, hidden };
}

function mentionOf(
  block: Block,
  section: number,
  start: number,
  end: number,
  card: string,
  why: Why,
): PageMention | null {
  const { run } = block;
  const range = rangeOf(run, start, end);
  const container = range?.startContainer.parentElement ?? rootOf(range?.startContainer);
  if (!range || !container || !flowsOn(range.startContainer, range.endContainer, run.container)) return null;
  return {
    card,
    why,
    text: run.text.slice(start, end),
    range,
    container,
    section,
    inHeading: run.heading || container.closest(HEADINGS) !== null,
    block,
    start,
  };
}

/** Text right in a shadow root has no element around it but the host. */
function rootOf(node: Node | undefined): Element | null {
  return node?.parentNode instanceof ShadowRoot ? node.parentNode.host : null;
}

/** The headline: the page's first h1 that says something, else its title. */
function headlineOf(document: Document): string {
  const headline = document.querySelector('h1')?.textContent?.trim();
  return headline ? headline.slice(0, 300) : document.title;
}
