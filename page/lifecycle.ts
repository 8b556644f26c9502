/** Pages that are not shown yet, and pages that come back. */

/** Calls back when the page is one that a reader sees: at once, or once a prerendered page is opened. */
export function whenShown(document: Document & { readonly prerendering?: boolean }, call: () => void): void {
  if (document.prerendering === true) document.addEventListener('prerenderingchange', call, { once: true });
  else call();
}

/** Calls back when the page comes back from the back/forward cache: what was told meanwhile has not reached it. */
export function onReturn(window: Window, signal: AbortSignal, call: () => void): void {
  window.addEventListener('pageshow', (event) => event.isTrusted && event.persisted && call(), { signal });
}
