/** Which mention is under a point. */
import type { PageMention } from '../mark/mentions';

interface PointRegistry {
  highlightsFromPoint?(x: number, y: number, options?: { shadowRoots?: ShadowRoot[] }): { highlight: Highlight; ranges: AbstractRange[] }[];
}

/**
 * The marked mention under a point, or undefined. What something else covers is not under the point.
 * @param target the topmost element there, as the event's composed path names it.
 * @param x, y viewport px.
 * @param shadowRoots the roots whose text may be asked for.
 */
export function mentionAt(
  byRange: ReadonlyMap<AbstractRange, PageMention>,
  target: EventTarget | undefined,
  x: number,
  y: number,
  shadowRoots: readonly ShadowRoot[],
): PageMention | undefined {
  if (!(target instanceof Element)) return undefined;
  const registry: HighlightRegistry & PointRegistry = CSS.highlights;
  for (const { ranges } of registry.highlightsFromPoint?.(x, y, { shadowRoots: [...shadowRoots] }) ?? []) {
    for (const range of ranges) {
      const mention = byRange.get(range);
      if (mention && isOnTop(target, mention.container)) return mention;
    }
  }
  return undefined;
}

/** The topmost element shows the mention's text only if one holds the other. */
function isOnTop(target: Element, container: Element): boolean {
  if (target.contains(container) || container.contains(target)) return true;
  const root = container.getRootNode();
  return root instanceof ShadowRoot && root.host === target;
}
