import { expect, it, vi } from 'vitest';
import { breathe, inSlices, nextFrame } from '../../page/slices';

const never = new AbortController().signal;

it('goes on after a frame, where resting alone would be ahead of it', async () => {
  const order: string[] = [];
  requestAnimationFrame(() => order.push('frame'));
  await breathe();
  order.push('rested');
  await nextFrame(window);
  order.push('went on');
  expect(order).toEqual(['rested', 'frame', 'went on']);
});

it("lets the page's own timers run while work goes on", async () => {
  const order: string[] = [];
  function* steps(): Generator<void, void> {
    for (const end = performance.now() + 400; performance.now() < end; ) yield;
  }
  setTimeout(() => order.push('timer'), 20);
  await inSlices(steps(), never);
  order.push('done');
  expect(order).toEqual(['timer', 'done']);
});

interface Resting {
  scheduler: { yield(): Promise<void> };
}

/** How often the page gets its turn in two pieces of work of two steps of a millisecond each. */
async function restsIn(msBetween: number): Promise<number> {
  let clock = performance.now();
  function* steps(): Generator<void, void> {
    for (let n = 0; n < 2; n++) {
      clock += 1;
      yield;
    }
  }
  const rests = vi.spyOn((globalThis as unknown as Resting).scheduler, 'yield');
  const now = () => clock;
  clock += 1000;
  await inSlices(steps(), never, breathe, now);
  clock += msBetween;
  await inSlices(steps(), never, breathe, now);
  const { length } = rests.mock.calls;
  rests.mockRestore();
  return length;
}

it('work that follows on work at once shares its slice', async () => {
  expect(await restsIn(0)).toBe(1);
});

it('work that begins later has a slice of its own', async () => {
  expect(await restsIn(50)).toBe(0);
});
