import { type ParseArgsConfig, parseArgs } from 'node:util';
import { DataError } from '../data/read-data';
import { MentionsError } from '../data/read-mentions';

/** What a command ends with: one clear line, exit code 2. */
export class CommandError extends Error {}

/**
 * Ends the process with what `main` returns. Bad input is one line on stderr (broken data: one line a problem) and
 * exit code 2. Anything else is a fault of ours and shows its stack.
 */
export async function endWithOneLine(main: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof CommandError || error instanceof DataError || error instanceof MentionsError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

/**
 * The words after a command.
 * @param usage stands after what is wrong with them.
 * @throws CommandError where they are not of the config's shape.
 */
export function readWords<const Config extends ParseArgsConfig>(config: Config, usage = '') {
  try {
    return parseArgs(config);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/\n|\. To /)[0] : String(error);
    throw new CommandError(`${reason}${usage}`);
  }
}
