/** Pages that are not shown yet, and pages that come back. */

/** Resolves when the page is one that a reader sees: at once, or once a prerendered page is opened. */
export function whenShown(
  document: Document & { readonly prerendering?: boolean },
  signal: AbortSignal,
): Promise<void> {
  if (document.prerendering !== true) return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('prerenderingchange', () => resolve(), { once: true, signal });
  });
}

/** Calls back when the page comes back from the back/forward cache: what was told meanwhile has not reached it. */
export function onReturn(window: Window, signal: AbortSignal, call: () => void): void {
  window.addEventListener('pageshow', (event) => event.isTrusted && event.persisted && call(), { signal });
}
