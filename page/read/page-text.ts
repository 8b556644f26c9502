/**
 * What is known of the page's text: only the runs in which something was found, and
 * the headings, since they divide the page into sections. All other text is read and forgotten.
 */
import type { ScannedBlock } from '../../core/detection';
import { comparePlace } from './place';
import { parentOf } from './readable';
import { type Run, readOwnRuns, readRuns } from './runs';
import { shadowRootsBelow } from './shadow-roots';

export interface Block {
  readonly run: Run;
  readonly scanned: ScannedBlock | null;
}

type ScanText = (text: string, lang: string) => ScannedBlock | null;

/** Blocks that are put among the others one by one; for more of them sorting anew is cheaper. */
const FEW = 64;

export class PageText {
  #blocks = new Map<Node, Block[]>();
  /** In reading order, but for what was dropped or is fresh. */
  #ordered: readonly Block[] = [];
  #dropped = new Set<Block>();
  #fresh: Block[] = [];
  #found = 0;
  /** True as long as everything was read from the first node to the last. */
  #inOrder = true;

  constructor(
    private readonly document: Document,
    private readonly scan: ScanText,
    /** Whether a block with this language tag and this text is wanted. */
    private readonly isWanted: (tag: string, text: string) => boolean,
    /** Told of every shadow root that is read, so that it can be watched and styled. */
    private readonly onShadowRoot: (root: ShadowRoot) => void,
    /** Told of custom elements that have no shadow root yet. */
    private readonly onBareHost: (element: Element) => void,
  ) {}

  /** Reads everything below a node, open and closed shadow roots included. */
  *read(root: Node): Generator<void> {
    if (this.#blocks.size > 0) this.#inOrder = false;
    yield* readRuns(root, (run) => this.#keep(run));
    for (const shadow of shadowRootsBelow(root, this.onBareHost)) {
      this.onShadowRoot(shadow);
      yield* this.read(shadow);
    }
  }

  /** Reads again what a container says itself, not what its blocks say. */
  *readOwn(container: Node): Generator<void> {
    this.#inOrder = false;
    this.drop(container);
    yield* readOwnRuns(container, (run) => this.#keep(run));
  }

  forgetAll(): void {
    this.#blocks.clear();
    this.#ordered = [];
    this.#dropped.clear();
    this.#fresh = [];
    this.#found = 0;
    this.#inOrder = true;
  }

  /** Forgets what was found below nodes that are about to be read anew. */
  forgetBelow(roots: ReadonlySet<Node>): void {
    if (roots.size === 0) return;
    for (const container of this.#blocks.keys()) {
      for (let at: Node | null = container; at !== null; at = parentOf(at)) {
        if (!roots.has(at)) continue;
        this.drop(container);
        break;
      }
    }
  }

  /** The blocks in reading order. */
  ordered(): readonly Block[] {
    // What the page took away has no place among the others.
    for (const container of this.#blocks.keys()) if (!container.isConnected) this.drop(container);
    // A block that was dropped may have been elsewhere already when others were put in their places beside it.
    const anew = this.#dropped.size > 0;
    if (anew) this.#ordered = this.#ordered.filter((block) => !this.#dropped.has(block));
    const fresh = this.#fresh.filter((block) => !this.#dropped.has(block));
    this.#dropped.clear();
    this.#fresh = [];
    if (this.#inOrder) this.#ordered = [...this.#ordered, ...fresh];
    else if (anew || fresh.length > FEW) this.#ordered = [...this.#ordered, ...fresh].sort(compareBlocks);
    else if (fresh.length > 0) this.#ordered = withFew(this.#ordered, fresh);
    return this.#ordered;
  }

  /** True where something was found in the container's own text. */
  has(container: Node): boolean {
    return this.#blocks.has(container);
  }

  /** True where there is anything but headings. */
  get hasFound(): boolean {
    return this.#found > 0;
  }

  drop(container: Node): void {
    for (const block of this.#blocks.get(container) ?? []) this.#forget(block);
    this.#blocks.delete(container);
  }

  #forget(block: Block): void {
    this.#dropped.add(block);
    if (block.scanned !== null) this.#found -= 1;
  }

  #keep(run: Run): void {
    const known = this.#blocks.get(run.container) ?? [];
    // What moved ahead of the reading is met again.
    const again = known.findIndex((block) => firstNode(block) === run.nodes[0]);
    for (const block of again < 0 ? [] : known.splice(again, 1)) this.#forget(block);
    const scanned = this.#wanted(this.scan(run.text, ''), run);
    if (scanned === null && !run.heading) return;
    const block = { run, scanned };
    if (known.push(block) === 1) this.#blocks.set(run.container, known);
    this.#fresh.push(block);
    if (scanned !== null) this.#found += 1;
  }

  /** Languages are asked for only where something was found: the way up to the next `lang` is long. */
  #wanted(scanned: ScannedBlock | null, run: Run): ScannedBlock | null {
    if (scanned === null) return null;
    scanned.lang = langOf(run.container) || this.document.documentElement.lang;
    return this.isWanted(scanned.lang, run.text) ? scanned : null;
  }
}

const compareBlocks = (one: Block, other: Block) => comparePlace(firstNode(one), firstNode(other));

function firstNode(block: Block): Node {
  return block.run.nodes[0] ?? block.run.container;
}

/** Puts few blocks in their places among many. */
function withFew(ordered: readonly Block[], fresh: readonly Block[]): Block[] {
  const all = [...ordered];
  for (const block of fresh) {
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = all[middle];
      if (at && compareBlocks(at, block) < 0) low = middle + 1;
      else high = middle;
    }
    all.splice(low, 0, block);
  }
  return all;
}

/** The language that the nearest ancestor states: BCP 47, or '' where none does. */
export function langOf(node: Node): string {
  for (let at: Node | null = node; at !== null; at = parentOf(at)) {
    if (!(at instanceof Element)) continue;
    const stated = at.closest('[lang]');
    if (stated) return stated.getAttribute('lang') ?? '';
    at = at.getRootNode();
  }
  return '';
}
