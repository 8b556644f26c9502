/** Long work as generators, so that whoever runs it can give others their turn between two steps. */

/** Items after which others get their turn: few enough for a millisecond or two. */
const STRIDE = 32;

/** `items.map(map)`, resting now and then. */
export function* mapInSteps<Item, Mapped>(
  items: readonly Item[],
  map: (item: Item, at: number) => Mapped,
): Generator<void, Mapped[]> {
  const mapped: Mapped[] = [];
  for (const [at, item] of items.entries()) {
    if (at % STRIDE === STRIDE - 1) yield;
    mapped.push(map(item, at));
  }
  return mapped;
}

/** Runs a generator to its end in one go. */
export function drained<Value>(steps: Generator<void, Value>): Value {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
