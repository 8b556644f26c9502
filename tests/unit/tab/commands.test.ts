/** Which tab a shortcut is for: some browsers do not tell it. */
import { beforeEach, expect, it, vi } from 'vitest';

type Listener = (command: string, tab?: { id?: number }) => void;

const listeners = vi.hoisted((): Listener[] => []);
const active = vi.hoisted((): { id?: number }[] => []);
const query = vi.hoisted(() => vi.fn(async () => active));
vi.mock('wxt/browser', () => ({
  browser: {
    commands: { onCommand: { addListener: (listener: Listener) => listeners.push(listener) } },
    tabs: { query },
  },
}));

const { onCommand } = await import('../../../platform/commands');

const called = vi.fn();
onCommand(called);
const press = (command: string, tab?: { id?: number }) => {
  for (const listener of listeners) listener(command, tab);
};
beforeEach(() => {
  called.mockClear();
  query.mockClear();
  active.length = 0;
});

it('is the tab that the browser names', () => {
  press('next-mention', { id: 4 });
  press('previous-mention', { id: 5 });
  expect(called.mock.calls).toEqual([
    [4, 'next'],
    [5, 'previous'],
  ]);
});

it('is else the one in front', async () => {
  active.push({ id: 9 });
  press('next-mention');
  await vi.waitFor(() => expect(called.mock.calls).toEqual([[9, 'next']]));
});

it('is none where the browser keeps the tab in front to itself; and another command is nobody’s', async () => {
  active.push({});
  press('previous-mention', {});
  press('open-something', { id: 4 });
  press('next-mention', { id: 6 });
  await vi.waitFor(() => expect(query).toHaveResolved());
  await query.mock.results[0]?.value;
  expect(called.mock.calls).toEqual([[6, 'next']]);
});
