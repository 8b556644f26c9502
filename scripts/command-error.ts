/** What a command ends with: one clear line, exit code 2. Anything else is a fault of ours and shows its stack. */
export class CommandError extends Error {}

export async function endWithOneLine(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
