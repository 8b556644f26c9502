/**
 * Stands in for WXT's class of the same name (see wxt.config.ts). WXT's own tells the
 * page of every start, by a DOM event and window.postMessage, and stops when the page
 * forges that event. This one tells the page nothing, and stops only when the browser
 * says that the extension has gone.
 */
import { contextIsAlive } from './page-api';

export class ContentScriptContext {
  readonly #controller = new AbortController();

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Asked at every event of the page's; the first time that it is true everything of ours stops. */
  get isInvalid(): boolean {
    if (!this.signal.aborted && !contextIsAlive()) this.#controller.abort();
    return this.signal.aborted;
  }
}
