/** Work that must not run at the same time as other work. */

export type InTurn = (work: () => Promise<void>) => void;

/** @returns what runs work when all that was given before is over; what waits for its turn already is not run twice. */
export function takingTurns(): InTurn {
  let last = Promise.resolve();
  const waiting = new Set<() => Promise<void>>();
  return (work) => {
    if (waiting.has(work)) return;
    waiting.add(work);
    last = last
      .catch(() => undefined)
      .then(() => {
        waiting.delete(work);
        return work();
      });
  };
}
