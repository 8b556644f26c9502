/**
 * The state machine of core/hover/intent.ts, edge by edge:
 *
 *   idle ──over──▶ waiting ──dwell──▶ open ──away──▶ leaving ──grace──▶ idle
 *     ▲              │ away             ▲  back, approach  │
 *     └──────────────┘                  └──────────────────┘
 *   open ──over another, dwell──▶ open (the other)      any ──dismiss──▶ idle
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Intent } from '../../../core/hover/intent';

const DWELL = 250;
const LEAVE = 300;
let log: string[];
let intent: Intent<string>;

beforeEach(() => {
  vi.useFakeTimers();
  log = [];
  intent = new Intent<string>(
    { open: (target) => log.push(`open ${target}`), close: () => log.push('close') },
    {
      after(ms, call) {
        const timer = setTimeout(call, ms);
        return () => clearTimeout(timer);
      },
    },
    () => ({ dwellMs: DWELL, leaveMs: LEAVE }),
  );
});
afterEach(() => vi.useRealTimers());
const wait = (ms: number) => vi.advanceTimersByTime(ms);
const opened = (target = 'a') => {
  intent.over(target, true);
  wait(DWELL);
  log = [];
};

describe('idle → waiting → open', () => {
  it('opens after the dwell at rest, not before', () => {
    intent.over('a', true);
    wait(DWELL - 1);
    expect(log).toEqual([]);
    wait(1);
    expect(log).toEqual(['open a']);
  });
  it('slow samples on the same mark do not start the dwell anew', () => {
    intent.over('a', true);
    wait(200);
    intent.over('a', true);
    wait(50);
    expect(log).toEqual(['open a']);
  });
  it('fast samples do', () => {
    intent.over('a', false);
    wait(200);
    intent.over('a', false);
    wait(249);
    expect(log).toEqual([]);
    wait(1);
    expect(log).toEqual(['open a']);
  });
  it('a pointer that stops dead after a fast sample has rested after the dwell', () => {
    intent.over('a', false);
    wait(DWELL);
    expect(log).toEqual(['open a']);
  });
  it('another mark starts the dwell anew', () => {
    intent.over('a', true);
    wait(200);
    intent.over('b', true);
    wait(200);
    expect(log).toEqual([]);
    wait(50);
    expect(log).toEqual(['open b']);
  });
});

describe('waiting → idle', () => {
  it('moving off forgets the mark, and no timer is left', () => {
    intent.over('a', true);
    intent.away();
    expect(vi.getTimerCount()).toBe(0);
    wait(10_000);
    expect(log).toEqual([]);
  });
  it('so do Esc and a click', () => {
    intent.over('a', true);
    intent.dismiss();
    intent.over('a', true);
    intent.clickOutside();
    wait(10_000);
    expect(log).toEqual([]);
  });
});

describe('open → leaving → idle', () => {
  it('closes when the grace is over', () => {
    opened();
    intent.away();
    wait(LEAVE - 1);
    expect(log).toEqual([]);
    wait(1);
    expect(log).toEqual(['close']);
    expect(vi.getTimerCount()).toBe(0);
  });
  it('moving on elsewhere does not lengthen the grace', () => {
    opened();
    intent.away();
    wait(200);
    intent.away();
    wait(100);
    expect(log).toEqual(['close']);
  });
  it('coming back to the mark or the card keeps it, without opening it again', () => {
    opened();
    intent.away();
    wait(200);
    intent.over('a', false);
    wait(10_000);
    intent.away();
    wait(200);
    intent.stay();
    wait(10_000);
    expect(log).toEqual([]);
    expect(intent.isOpen).toBe(true);
  });
  it('a pointer on its way to the card has the grace with every step, one that stops there does not', () => {
    opened();
    intent.away();
    for (let step = 0; step < 5; step++) {
      wait(LEAVE - 50);
      intent.approach();
    }
    expect(log).toEqual([]);
    wait(LEAVE);
    expect(log).toEqual(['close']);
  });
});

describe('open → open', () => {
  it('resting on another mark opens it in place, with no close between', () => {
    opened();
    intent.away();
    intent.over('b', true);
    wait(DWELL);
    expect(log).toEqual(['open b']);
    wait(10_000);
    expect(log).toEqual(['open b']);
  });
  it('passing over another mark leaves as if it were text', () => {
    opened();
    intent.over('b', false);
    wait(100);
    intent.away();
    wait(LEAVE);
    expect(log).toEqual(['close']);
  });
  it('a pinned card gives way to no other', () => {
    opened();
    intent.pin(true);
    intent.over('b', true);
    wait(10_000);
    expect(log).toEqual([]);
  });
});

describe('held open', () => {
  it('what was asked for by key stays until a click outside', () => {
    intent.openNow('a', 'asked');
    intent.away();
    wait(10_000);
    expect(log).toEqual(['open a']);
    intent.clickOutside();
    expect(log).toEqual(['open a', 'close']);
  });
  it('passing over another mark takes nothing from it', () => {
    intent.openNow('a', 'asked');
    intent.over('b', true);
    intent.away();
    wait(10_000);
    expect(log).toEqual(['open a']);
  });
  it('what is pinned stays on a click outside, and goes on Esc', () => {
    opened();
    intent.pin(true);
    intent.away();
    intent.clickOutside();
    wait(10_000);
    expect(log).toEqual([]);
    intent.dismiss();
    expect(log).toEqual(['close']);
  });
  it('the pin does not outlive its card', () => {
    opened();
    intent.pin(true);
    intent.dismiss();
    opened('b');
    intent.away();
    wait(LEAVE);
    expect(log).toEqual(['close']);
  });
});

describe('a late timer', () => {
  it('can neither open nor close, even where the browser does not cancel it', () => {
    const late: (() => void)[] = [];
    const never = new Intent<string>(
      { open: (target) => log.push(`open ${target}`), close: () => log.push('close') },
      {
        after(_, call) {
          late.push(call);
          return () => undefined;
        },
      },
      () => ({ dwellMs: DWELL, leaveMs: LEAVE }),
    );
    never.over('a', true);
    never.away();
    never.over('b', true);
    never.dismiss();
    for (const call of late) call();
    expect(log).toEqual([]);
    never.openNow('c');
    never.away();
    never.stay();
    for (const call of late) call();
    expect(log).toEqual(['open c']);
  });
});
