/** Work in slices that leave the page responsive. */

/** ms of work before the page gets its turn: a fifth of a frame of 16 ms, as a last step and the collection of garbage may each take twice as long. */
const SLICE_MS = 3;

interface Scheduler {
  yield(): Promise<void>;
}

/** Lets input and drawing go ahead, but not the page's timers and messages: work goes on before those. */
export function breathe(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  return typeof scheduler?.yield === 'function' ? scheduler.yield() : turn();
}

/** Lets the page's own tasks run that are waiting. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** ms after which nobody waits for a frame any more. */
const FRAME_MS = 100;

/**
 * Lets the page draw what was just marked: work that goes on in slices is ahead of drawing.
 * Resolves when a frame has been drawn; where none is, as in a hidden page, nearly at once.
 */
export async function nextFrame(window: Window): Promise<void> {
  if (window.document.visibilityState === 'visible') {
    await new Promise<void>((resolve) => {
      const timer = window.setTimeout(resolve, FRAME_MS);
      window.requestAnimationFrame(() => {
        window.clearTimeout(timer);
        resolve();
      });
    });
  }
  // The frame is drawn in the task that called back.
  await breathe();
}

/** Rests after which the page's own tasks get their turn: some 12 ms, which its timers may be late at any time. */
const TURN = 4;
let rests = 0;

/** Lets input and drawing go ahead, and now and then everything that waits. */
function fairly(): Promise<void> {
  rests += 1;
  return rests % TURN === 0 ? turn() : breathe();
}

/** When the slice that runs now is over, and when last a step of one was: work that follows on work at once shares its slice. */
let over = 0;
let stepped = 0;
/** ms between two steps of one task, at most; resting takes longer. */
const AT_ONCE_MS = 0.5;

/**
 * Runs a generator to its end, resting after every 3 ms.
 * @param rest `breathe` for what a reader waits for: the page's own tasks wait until it is done.
 * @returns what the generator returns; null where the signal aborted first.
 */
export async function inSlices<Value>(
  steps: Generator<void, Value>,
  signal: AbortSignal,
  rest: () => Promise<void> = fairly,
  now: () => number = () => performance.now(),
): Promise<Value | null> {
  const begun = now();
  if (begun - stepped > AT_ONCE_MS) over = begun + SLICE_MS;
  while (!signal.aborted) {
    const { done, value } = steps.next();
    stepped = now();
    if (done) return value;
    if (stepped < over) continue;
    await rest();
    over = now() + SLICE_MS;
  }
  return null;
}
