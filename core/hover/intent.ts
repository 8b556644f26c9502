/**
 * When a card opens and closes, as a state machine without a clock of its own.
 *
 *   idle ──rest on mark──▶ waiting ──dwell──▶ open ──away──▶ leaving ──grace──▶ idle
 *                            │ moved off        ▲ back          │
 *                            ▼                  └───────────────┘
 *                           idle
 *
 * Each interaction has one token; a timer that comes late carries an old token and does nothing.
 */
export interface Timers {
  /** Calls back after ms; returns a canceller. */
  after(ms: number, call: () => void): () => void;
}

export interface IntentActions<Target> {
  open(target: Target): void;
  close(): void;
}

export interface IntentTimes {
  readonly dwellMs: number;
  readonly leaveMs: number;
}

export class Intent<Target> {
  #state: 'idle' | 'waiting' | 'open' | 'leaving' = 'idle';
  #target: Target | null = null;
  /** What opens when the running timer ends. */
  #next: Target | null = null;
  #cancel: () => void = () => undefined;
  pinned = false;

  constructor(
    private readonly actions: IntentActions<Target>,
    private readonly timers: Timers,
    private readonly times: () => IntentTimes,
  ) {}

  get isOpen(): boolean {
    return this.#state === 'open' || this.#state === 'leaving';
  }

  /** The pointer rests, or a finger or key asks, on a target. */
  rest(target: Target): void {
    if (this.isOpen && this.#target === target) return this.stay();
    if (this.isOpen && this.pinned) return;
    if (this.#next === target) return;
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

  /** The pointer is elsewhere. */
  away(): void {
    if (this.#state === 'waiting') this.#reset();
    else if (this.isOpen && !this.pinned && (this.#state === 'open' || this.#next !== null)) {
      this.#state = 'leaving';
      this.#later(this.times().leaveMs, () => this.dismiss());
    }
  }

  openNow(target: Target): void {
    this.#cancel();
    this.#state = 'open';
    this.#target = target;
    this.actions.open(target);
  }

  /** Esc, a click outside, the text gone: closes at once, pinned or not. */
  dismiss(): void {
    const wasOpen = this.isOpen;
    this.#reset();
    if (wasOpen) this.actions.close();
  }

  #reset(): void {
    this.#cancel();
    this.#state = 'idle';
    this.#target = null;
    this.pinned = false;
  }

  #later(ms: number, call: () => void): void {
    this.#cancel();
    this.#next = null;
    let live = true;
    const stop = this.timers.after(ms, () => {
      if (live) call();
    });
    this.#cancel = () => {
      live = false;
      this.#next = null;
      stop();
      this.#cancel = () => undefined;
    };
  }
}
