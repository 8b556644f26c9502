/** Which mention is under a point. */
import type { PageMention } from '../mark/mentions';
import { isReadable, isVisible } from '../read/readable';

interface PointRegistry {
  highlightsFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots?: ShadowRoot[] },
  ): { highlight: Highlight; ranges: AbstractRange[] }[];
}

/**
 * The marked mention under a point, or undefined. What something else covers is not under the point.
 * @param target the topmost element there.
 * @param x, y viewport px.
 * @param shadowRoots the roots whose text may be asked for.
 */
export function mentionAt(
  byRange: ReadonlyMap<AbstractRange, PageMention>,
  target: EventTarget | undefined | null,
  x: number,
  y: number,
  shadowRoots: readonly ShadowRoot[],
): PageMention | undefined {
  if (byRange.size === 0 || !(target instanceof Element)) return undefined;
  const registry: HighlightRegistry & PointRegistry = CSS.highlights;
  for (const { ranges } of registry.highlightsFromPoint?.(x, y, { shadowRoots: [...shadowRoots] }) ?? []) {
    for (const range of ranges) {
      const mention = byRange.get(range);
      if (mention && isOnTop(target, mention.container, x, y) && mayOpen(mention)) return mention;
    }
  }
  return undefined;
}

/** The topmost element shows the mention's text only if one holds the other. A closed shadow root is asked itself. */
function isOnTop(target: Element, container: Element, x: number, y: number): boolean {
  if (target.contains(container) || container.contains(target)) return true;
  const root = container.getRootNode();
  if (!(root instanceof ShadowRoot)) return false;
  const inside = root.elementFromPoint(x, y);
  if (inside === null || inside.getRootNode() !== root || !isOnTop(inside, container, x, y)) return false;
  return target === root.host || target.contains(root.host) || isOnTop(target, root.host, x, y);
}

/** Text may have become editable or see-through since it was marked, in ways that no observer tells. */
function mayOpen({ container }: PageMention): boolean {
  return isReadable(container) && isVisible(container, true);
}
