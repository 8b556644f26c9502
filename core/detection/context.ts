/** The cues of one block, by group and in order, and how near the nearest of a group stands to a form. */
import type { Lexicon } from './lexicon';
import type { Hit, ScannedBlock } from './scan';
import { mapInSteps } from './steps';

/** From nearest to farthest. "tail": "Article 5 of the [GDPR]"; "head": "[NATO]'s Article 5". */
export type Nearness = 'tail' | 'head' | 'sentence' | 'block' | 'title' | 'beside' | 'page';

export interface Cue {
  readonly nearness: Nearness;
  readonly text: string;
}

/** Most letters between a form and a cue that belongs to it ("Article 5 of the 1949 Treaty"). */
const TAIL = 26;
const HEAD = 5;

export class BlockContext {
  readonly hits: readonly Hit[];
  readonly heading: boolean;
  private readonly byGroup = new Map<number, Hit[]>();

  constructor(block: ScannedBlock | null) {
    this.hits = block?.hits ?? [];
    this.heading = block?.heading ?? false;
    for (const hit of this.hits) {
      for (const group of hit.groups) {
        const list = this.byGroup.get(group);
        if (list === undefined) this.byGroup.set(group, [hit]);
        else list.push(hit);
      }
    }
  }

  groups(): IterableIterator<[number, Hit[]]> {
    return this.byGroup.entries();
  }

  /** Any cue of the group, for those who look from another block. */
  any(group: number): Hit | undefined {
    return this.byGroup.get(group)?.[0];
  }

  /** The nearest cue of the group in this block, not counting those inside or around the form. */
  nearest(group: number, form: Hit): Cue | null {
    const list = this.byGroup.get(group);
    if (list === undefined) return null;
    const at = firstFrom(list, form.end);
    const after = list[at];
    let before: Hit | undefined;
    for (let i = at - 1; i >= Math.max(0, at - 8) && before === undefined; i--) {
      const hit = list[i];
      if (hit !== undefined && hit.end <= form.start) before = hit;
    }
    if (before !== undefined && form.start - before.end <= HEAD && before.sentence === form.sentence)
      return { nearness: 'head', text: before.text };
    if (after !== undefined && after.start - form.end <= TAIL && after.sentence === form.sentence)
      return { nearness: 'tail', text: after.text };
    for (const hit of [before, after]) {
      if (hit !== undefined && hit.sentence === form.sentence) return { nearness: 'sentence', text: hit.text };
    }
    const other = before ?? after;
    return other === undefined ? null : { nearness: 'block', text: other.text };
  }
}

/** Index of the first hit that starts at or after `offset`. */
function firstFrom(list: readonly Hit[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** All blocks of a page, its title, and what the page as a whole holds. */
export class PageCues {
  private readonly firstOnPage = new Map<number, string>();

  constructor(
    readonly lexicon: Lexicon,
    readonly title: BlockContext,
    readonly blocks: readonly BlockContext[],
  ) {
    for (const block of blocks) {
      for (const [group, hits] of block.groups()) {
        const first = hits[0];
        if (first !== undefined && !this.firstOnPage.has(group)) this.firstOnPage.set(group, first.text);
      }
    }
  }

  nearest(group: number, block: number, form: Hit): Cue | null {
    const own = this.blocks[block]?.nearest(group, form);
    if (own !== null && own !== undefined) return own;
    const inTitle = this.title.any(group);
    if (inTitle !== undefined) return { nearness: 'title', text: inTitle.text };
    const beside = this.blocks[block - 1]?.any(group) ?? this.blocks[block + 1]?.any(group);
    if (beside !== undefined) return { nearness: 'beside', text: beside.text };
    const somewhere = this.firstOnPage.get(group);
    return somewhere === undefined ? null : { nearness: 'page', text: somewhere };
  }

  /** As `nearest`, for what speaks against a form: under a heading it is as near as in the same block. */
  contrary(group: number, block: number, form: Hit): Cue | null {
    const cue = this.nearest(group, block, form);
    const under = this.blocks[block]?.heading ? this.blocks[block + 1]?.any(group) : undefined;
    return under === undefined || cue?.nearness === 'tail' || cue?.nearness === 'head' || cue?.nearness === 'sentence'
      ? cue
      : { nearness: 'block', text: under.text };
  }
}

/** Gathers the cues of a page, in steps: of a long one this takes a while. */
export function* pageCues(
  lexicon: Lexicon,
  title: ScannedBlock | null,
  blocks: readonly (ScannedBlock | null)[],
): Generator<void, PageCues> {
  const contexts = yield* mapInSteps(blocks, (block) => new BlockContext(block));
  return new PageCues(lexicon, new BlockContext(title), contexts);
}
