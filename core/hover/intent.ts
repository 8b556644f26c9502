/**
 * When a card opens and closes, as a state machine without a clock of its own.
 *
 *   idle ──over a mark──▶ waiting ──dwell at rest──▶ open ──away──▶ leaving ──grace──▶ idle
 *                         │   ▲ └─ still fast: the     ▲ back, or      │
 *               moved off │   │    dwell starts anew   └─ approaching ─┘
 *                         ▼   │
 *                         idle
 *
 * While a card is open, resting on another mark opens that one in its place, unless the card is pinned.
 * Each interaction has one token; a timer that comes late carries an old token and does nothing.
 */
interface Timers {
  /** Calls back after ms; returns a canceller. */
  after(ms: number, call: () => void): () => void;
}

interface IntentActions<Target> {
  open(target: Target): void;
  close(): void;
}

export interface IntentTimes {
  readonly dwellMs: number;
  readonly leaveMs: number;
}

/**
 * What keeps a card open: nothing but the pointer; that it was asked for by key, touch or the popup,
 * until something else is done; or the reader's pin.
 */
type Hold = 'pointer' | 'asked' | 'pinned';

export class Intent<Target> {
  #state: 'idle' | 'waiting' | 'open' | 'leaving' = 'idle';
  #target: Target | null = null;
  /** What opens when the running timer ends. */
  #next: Target | null = null;
  #cancel: () => void = () => undefined;
  #hold: Hold = 'pointer';

  constructor(
    private readonly actions: IntentActions<Target>,
    private readonly timers: Timers,
    private readonly times: () => IntentTimes,
  ) {}

  get isOpen(): boolean {
    return this.#state === 'open' || this.#state === 'leaving';
  }

  /** What the open card is about; null while none is open. */
  get target(): Target | null {
    return this.#target;
  }

  get hold(): Hold {
    return this.#hold;
  }

  /**
   * The pointer is over a target.
   * @param resting true once it has been slow for two samples. A fast pointer starts the dwell anew with every
   * sample, so that one that stops dead, and sends no more of them, has rested when the dwell is over.
   */
  over(target: Target, resting: boolean): void {
    if (this.isOpen && this.#target === target) {
      this.stay();
      return;
    }
    if (this.isOpen && this.#hold === 'pinned') return;
    if (this.#next === target && resting) return;
    if (!this.isOpen) this.#state = 'waiting';
    this.#later(this.times().dwellMs, () => this.openNow(target));
    this.#next = target;
  }

  /** The pointer is over the open card or its mark, or focus is inside: nothing may close it. */
  stay(): void {
    if (!this.isOpen) return;
    this.#cancel();
    this.#state = 'open';
  }

  /** The pointer is on a straight way to the card: it has the whole grace again, but must keep coming. */
  approach(): void {
    if (!this.isOpen || this.#hold !== 'pointer') return;
    this.#state = 'leaving';
    this.#later(this.times().leaveMs, () => this.dismiss());
  }

  /** The pointer is elsewhere. */
  away(): void {
    if (this.#state === 'waiting') this.#reset();
    else if (this.isOpen && this.#next !== null && this.#hold !== 'pointer') this.stay();
    else if (this.isOpen && this.#hold === 'pointer' && (this.#state === 'open' || this.#next !== null))
      this.approach();
  }

  openNow(target: Target, hold: Hold = 'pointer'): void {
    this.#cancel();
    this.#state = 'open';
    this.#target = target;
    this.#hold = hold;
    this.actions.open(target);
  }

  pin(pinned: boolean): void {
    if (this.isOpen) this.#hold = pinned ? 'pinned' : 'asked';
  }

  /** A click outside: closes what is not pinned, and whatever was about to open. */
  clickOutside(): void {
    if (this.#hold === 'pinned' && this.isOpen) this.stay();
    else this.dismiss();
  }

  /** Esc, the text gone, the card's own button: closes at once, pinned or not. */
  dismiss(): void {
    const wasOpen = this.isOpen;
    this.#reset();
    if (wasOpen) this.actions.close();
  }

  #reset(): void {
    this.#cancel();
    this.#state = 'idle';
    this.#target = null;
    this.#hold = 'pointer';
  }

  #later(ms: number, call: () => void): void {
    this.#cancel();
    let live = true;
    const stop = this.timers.after(ms, () => {
      if (!live) return;
      this.#cancel();
      call();
    });
    this.#cancel = () => {
      live = false;
      this.#next = null;
      stop();
      this.#cancel = () => undefined;
    };
  }
}
