/**
 * What is known of the page's text: only the runs in which something was found, and
 * the headings, since they divide the page into sections. All other text is read and forgotten.
 */
import type { ScannedBlock } from '../../core/detection';
import { shadowRootsBelow } from './shadow-roots';
import { parentOf } from './readable';
import { type Run, readRuns } from './runs';

export interface Block {
  readonly run: Run;
  readonly scanned: ScannedBlock | null;
}

export type ScanText = (text: string, lang: string) => ScannedBlock | null;

export class PageText {
  #blocks = new Map<Node, Block[]>();
  #ordered: Block[] | null = [];
  #langs: boolean;

  constructor(
    private readonly document: Document,
    private readonly scan: ScanText,
    /** Told of every shadow root that is read, so that it can be watched and styled. */
    private readonly onShadowRoot: (root: ShadowRoot) => void,
  ) {
    this.#langs = document.querySelector('body [lang]') !== null;
  }

  /** Reads everything below a node, open and closed shadow roots included. */
  *read(root: Node): Generator<void> {
    yield* readRuns(root, (run) => this.#keep(run));
    for (const shadow of shadowRootsBelow(root)) {
      this.onShadowRoot(shadow);
      yield* this.read(shadow);
    }
  }

  /** Reads again what a container says itself, not what its blocks say. */
  *readOwn(container: Node): Generator<void> {
    this.#drop(container);
    yield* readRuns(container, (run) => this.#keep(run), container);
  }

  /** Forgets what the page took away. */
  prune(): void {
    for (const container of this.#blocks.keys()) if (!container.isConnected) this.#drop(container);
  }

  forgetAll(): void {
    this.#blocks.clear();
    this.#ordered = [];
    this.#langs = this.document.querySelector('body [lang]') !== null;
  }

  /** Forgets what was found below a node that is about to be read anew. */
  forgetBelow(root: Node): void {
    if (this.#blocks.size === 0) return;
    for (const container of this.#blocks.keys()) if (contains(root, container)) this.#drop(container);
  }

  /** The blocks in reading order. */
  ordered(): readonly Block[] {
    this.#ordered ??= [...this.#blocks.values()].flat().sort((one, other) => comparePlace(firstNode(one), firstNode(other)));
    return this.#ordered;
  }

  /** True where something was found in the container's own text. */
  has(container: Node): boolean {
    return this.#blocks.has(container);
  }

  get hasFound(): boolean {
    return this.#blocks.size > 0;
  }

  #keep(run: Run): void {
    const scanned = this.scan(run.text, this.#langs ? langOf(run.container) : this.document.documentElement.lang);
    if (scanned === null && !run.heading) return;
    const blocks = this.#blocks.get(run.container);
    if (blocks) blocks.push({ run, scanned });
    else this.#blocks.set(run.container, [{ run, scanned }]);
    this.#ordered = null;
  }

  #drop(container: Node): void {
    if (this.#blocks.delete(container)) this.#ordered = null;
  }
}

function firstNode(block: Block): Node {
  return block.run.nodes[0] ?? block.run.container;
}

function contains(root: Node, node: Node): boolean {
  for (let at: Node | null = node; at !== null; at = parentOf(at)) if (at === root) return true;
  return false;
}

/** The language that the nearest ancestor states: BCP 47, or '' where none does. */
export function langOf(node: Node): string {
  for (let at: Node | null = node; at !== null; at = parentOf(at)) {
    if (at instanceof Element && at.hasAttribute('lang')) return at.getAttribute('lang') ?? '';
  }
  return '';
}

/** Document order that holds across shadow borders: a host's shadow text stands where the host stands. */
export function comparePlace(one: Node, other: Node): number {
  if (one.getRootNode() !== other.getRootNode()) {
    const hosts = hostsOf(one);
    const others = hostsOf(other);
    let depth = 0;
    while (depth < hosts.length && depth < others.length && hosts[depth] === others[depth]) depth += 1;
    const left = hosts[depth] ?? one;
    const right = others[depth] ?? other;
    if (left !== right) return order(left, right);
    return hosts.length - others.length;
  }
  return order(one, other);
}

const FOLLOWING = 4;

function order(one: Node, other: Node): number {
  if (one === other) return 0;
  return one.compareDocumentPosition(other) & FOLLOWING ? -1 : 1;
}

/** The hosts around a node, outermost first. */
function hostsOf(node: Node): Element[] {
  const hosts: Element[] = [];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) hosts.unshift(root.host);
  return hosts;
}
