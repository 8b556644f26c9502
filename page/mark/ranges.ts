/** From a mention's offsets in its run to a range in the page, and back to rectangles. */
import type { Run } from '../read/runs';

/** The node of a run that holds the code unit at an offset, and the offset inside it. */
function locate(run: Run, offset: number): { node: Text; offset: number } | null {
  let low = 0;
  let high = run.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((run.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const node = run.nodes[low];
  return node ? { node, offset: offset - (run.starts[low] ?? 0) } : null;
}

/**
 * A range that costs the page nothing when it changes: it does not follow edits,
 * which are read again anyway. Null where the nodes have changed since they were read.
 * @param start, end UTF-16 code units in `run.text`.
 */
export function rangeOf(run: Run, start: number, end: number): StaticRange | null {
  const from = locate(run, start);
  const to = locate(run, end - 1);
  if (from === null || to === null || from.offset > from.node.length || to.offset + 1 > to.node.length) return null;
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset + 1,
  });
}

/** A live range over the same text, for rectangles and scrolling. Null where the page has taken the text away. */
export function liveRange(range: StaticRange): Range | null {
  const document = range.startContainer.ownerDocument;
  if (document === null || !range.startContainer.isConnected || !range.endContainer.isConnected) return null;
  try {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live;
  } catch {
    return null;
  }
}
