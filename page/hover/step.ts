/** Stepping through the marks by key. */
import type { PageMention } from '../mark/mentions';
import { liveRange } from '../mark/ranges';
import type { Step } from '../questions';
import { comparePlace } from '../read/place';

/**
 * The mark after (or before) the last one; at first, the first in view.
 * @returns undefined past the last mark, unless the step goes round.
 */
export function nextMention(
  marks: readonly PageMention[],
  last: PageMention | undefined,
  { direction, from, round }: Step,
): PageMention | undefined {
  const forward = direction === 'next';
  if (marks.length === 0) return undefined;
  if (from === 'edge') return marks.at(forward ? 0 : -1);
  const before = last ? placeAmong(marks, last) : null;
  // Nothing was stepped to yet: whatever is in view comes first.
  const index = before ?? { after: inView(marks), at: false };
  const next = forward ? index.after + (index.at ? 1 : 0) : index.after - 1;
  if (next >= 0 && next < marks.length) return marks[next];
  return round ? marks.at(forward ? 0 : -1) : undefined;
}

/** Where a mention stands among the marks: at one of them, or before the one that follows it. Null where it has gone. */
function placeAmong(marks: readonly PageMention[], last: PageMention): { after: number; at: boolean } | null {
  const at = marks.indexOf(last);
  if (at >= 0) return { after: at, at: true };
  if (!last.container.isConnected) return null;
  const after = marks.findIndex((mention) => comparePlace(last.range.startContainer, mention.range.startContainer) < 0);
  return { after: after < 0 ? marks.length : after, at: false };
}

function inView(marks: readonly PageMention[]): number {
  const found = marks.findIndex((mention) => (liveRange(mention.range)?.getBoundingClientRect().bottom ?? -1) > 0);
  return Math.max(found, 0);
}

/** Brings a mention into view, where it is not, without moving focus. */
export function scrollTo(mention: PageMention): void {
  const box = liveRange(mention.range)?.getBoundingClientRect();
  if (!box || (box.top >= 0 && box.bottom <= window.innerHeight)) return;
  mention.container.scrollIntoView({ block: 'center', behavior: 'instant' });
}
