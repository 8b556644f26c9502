/** Timing inside a page, in ms, with timers of 5 µs. */

/** Keeps results alive, so that no engine may drop the work that made them. */
let kept = 0;
export const keep = (value: number): void => {
  kept = (kept + value) | 0;
};

/**
 * Runs `work` again and again for at least `leastMs` and returns the ms of one run.
 * Long runs are timed once.
 */
export function timed(work: () => number, leastMs: number): number {
  const begun = performance.now();
  let runs = 0;
  let now = begun;
  do {
    keep(work());
    runs += 1;
    now = performance.now();
  } while (now - begun < leastMs);
  return (now - begun) / runs;
}
