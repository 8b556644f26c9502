/** Which of the page's mentions are marked. */
import type { Level } from '../settings/settings';

export interface Placed {
  readonly card: string;
  /** Number of the section, heading to heading, in which the mention stands. */
  readonly section: number;
  readonly inHeading: boolean;
}

/**
 * "first": the first mention of each card in each section, none in headings.
 * "all": every mention outside headings. Muted cards never.
 */
export function marked<Mention extends Placed>(
  mentions: readonly Mention[],
  level: Level,
  muted: ReadonlySet<string>,
): Mention[] {
  if (level === 'off') return [];
  const seen = new Set<string>();
  return mentions.filter((mention) => {
    if (mention.inHeading || muted.has(mention.card)) return false;
    if (level === 'all') return true;
    const key = `${mention.section} ${mention.card}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
