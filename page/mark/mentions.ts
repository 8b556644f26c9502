/** From what was found in the text to the mentions that a reader can see. */
import { decide, type Lexicon, type Why } from '../../core/detection';
import { langOf, type Block } from '../read/page-text';
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

/**
 * @param blocks in reading order.
 * @param published asked only where there is something to decide, since reading the date costs.
 * @param before the mentions of the last pass: those that still stand keep their identity, so their marks are left alone.
 */
export function mentionsOn(
  blocks: readonly Block[],
  lexicon: Lexicon,
  document: Document,
  published: () => string | null,
  before: readonly PageMention[],
): PageMention[] {
  if (!blocks.some((block) => block.scanned !== null)) return [];
  const readable = blocks.map((block) => block.scanned !== null && isReadable(block.run.container));
  const decided = decide(
    lexicon,
    { title: headlineOf(document), lang: langOf(document.body ?? document), published: published() },
    blocks.map((block, index) => (readable[index] ? block.scanned : null)),
  );
  const known = new Map(before.map((mention) => [mention.block, [] as PageMention[]]));
  for (const mention of before) known.get(mention.block)?.push(mention);

  const found: PageMention[] = [];
  let section = 0;
  blocks.forEach((block, index) => {
    if (block.run.heading) section += 1;
    for (const { start, end, card, why } of decided[index] ?? []) {
      const old = known.get(block)?.find((mention) => mention.start === start && mention.card === card);
      if (old && old.section === section) {
        if (isVisible(old.container)) found.push(old);
        continue;
      }
      const range = rangeOf(block.run, start, end);
      const container = range?.startContainer.parentElement;
      if (!range || !container || !isVisible(container)) continue;
      if (!flowsOn(range.startContainer, range.endContainer, block.run.container)) continue;
      found.push({ card, why, text: block.run.text.slice(start, end), range, container, section, inHeading: block.run.heading, block, start });
    }
  });
  return found;
}

/** The headline: the page's first h1 that says something, else its title. */
export function headlineOf(document: Document): string {
  const headline = document.querySelector('h1')?.textContent?.trim();
  return headline ? headline.slice(0, 300) : document.title;
}
