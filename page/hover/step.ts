/** Stepping through the marks by key. */
import type { PageMention } from '../mark/mentions';
import { liveRange } from '../mark/ranges';
import { comparePlace } from '../read/page-text';

/** The mark after (or before) the last one; at first, the first in view. Wraps around at the ends. */
export function nextMention(
  marks: readonly PageMention[],
  last: PageMention | undefined,
  direction: 'next' | 'previous',
): PageMention | undefined {
  if (marks.length === 0) return undefined;
  const at = last ? marks.indexOf(last) : -1;
  if (at >= 0) return marks[(at + (direction === 'next' ? 1 : marks.length - 1)) % marks.length];
  if (last?.container.isConnected) {
    const after = marks.findIndex((mention) => comparePlace(last.range.startContainer, mention.range.startContainer) < 0);
    const from = after < 0 ? marks.length : after;
    return marks[(direction === 'next' ? from : from + marks.length - 1) % marks.length];
  }
  const inView = marks.findIndex((mention) => (liveRange(mention.range)?.getBoundingClientRect().bottom ?? -1) > 0);
  return marks[direction === 'next' ? Math.max(0, inView) : (Math.max(0, inView) + marks.length - 1) % marks.length];
}

/** Brings a mention into view, where it is not, without moving focus. */
export function scrollTo(mention: PageMention): void {
  const box = liveRange(mention.range)?.getBoundingClientRect();
  if (!box || (box.top >= 0 && box.bottom <= window.innerHeight)) return;
  mention.container.scrollIntoView({ block: 'center', behavior: 'instant' });
}
