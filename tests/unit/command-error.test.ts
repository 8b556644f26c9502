import { afterEach, expect, it, vi } from 'vitest';
import { DataError } from '../../data/read-data';
import { CommandError, endWithOneLine, readWords } from '../../scripts/command-error';

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

const failing = (error: Error) => () => {
  throw error;
};

it.each([
  [new CommandError('No such folder.'), 'No such folder.\n'],
  [new DataError([{ file: 'a.json', path: '', reason: 'is empty' }]), 'a.json: (whole file): is empty\n'],
])('%s ends a command with exit code 2', async (error, line) => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await endWithOneLine(failing(error));
  expect(write.mock.calls).toEqual([[line]]);
  expect(process.exitCode).toBe(2);
});

it('a fault of ours keeps its stack', async () => {
  await expect(endWithOneLine(failing(new TypeError('x is not a function')))).rejects.toThrow(TypeError);
  expect(process.exitCode).toBeUndefined();
});

it('words that no option is called are bad input', () => {
  const read = () => readWords({ args: ['--colour'], options: {} }, ' Usage: so.');
  expect(read).toThrow(CommandError);
  expect(read).toThrow(/^Unknown option '--colour' Usage: so\.$/);
});
