/** Work in slices that leave the page responsive. */

/** ms of work before the page gets its turn: a third of a frame of 16 ms, as the last step may take as long again. */
const SLICE_MS = 5;

interface Scheduler {
  yield(): Promise<void>;
}

/** Lets the page's own tasks run. `scheduler.yield` resumes before newer tasks; elsewhere a message does. */
export function breathe(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  if (typeof scheduler?.yield === 'function') return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Runs a generator to its end, resting after every 5 ms.
 * @returns what the generator returns; null where the signal aborted first.
 */
export async function inSlices<Value>(
  steps: Generator<void, Value>,
  signal: AbortSignal,
  now: () => number = () => performance.now(),
): Promise<Value | null> {
  let until = now() + SLICE_MS;
  while (!signal.aborted) {
    const { done, value } = steps.next();
    if (done) return value;
    if (now() < until) continue;
    await breathe();
    until = now() + SLICE_MS;
  }
  return null;
}
