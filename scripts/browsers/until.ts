/** Waits until a promise gives something true; asks again at once, with a breath between. */
export async function until<Value>(
  ask: () => Promise<Value>,
  holds: (value: Value) => boolean,
  what: string,
  timeoutMs = 20_000,
): Promise<Value> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const value = await ask();
    if (holds(value)) return value;
    if (Date.now() > end)
      throw new Error(`Not so within ${timeoutMs} ms: ${what}; last: ${JSON.stringify(value)?.slice(0, 400)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * Waits until an expression is truthy in a page. Asked from outside each time: the drivers' own ways to wait
 * evaluate text inside the page, which the extension's pages forbid.
 */
export async function untilTrue(
  evaluate: (expression: string) => Promise<unknown>,
  expression: string,
  timeoutMs: number,
): Promise<void> {
  let failure = '';
  const ask = () =>
    evaluate(`(async () => Boolean(await (${expression})))()`).then(
      (value) => {
        failure = '';
        return value;
      },
      (error: unknown) => {
        // A page on its way elsewhere cannot answer.
        failure = `, after ${error instanceof Error ? error.message : error}`;
        return false;
      },
    );
  try {
    await until(ask, (value) => value === true, expression, timeoutMs);
  } catch {
    throw new Error(`Not so within ${timeoutMs} ms: ${expression}${failure}`);
  }
}
