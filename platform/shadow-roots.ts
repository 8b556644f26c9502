/** Closed shadow roots, which only an extension may open. */
type Opener = (element: Element) => ShadowRoot | null;

const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?: Opener } } };

export const openOrClosedShadowRoot: Opener = (element) => {
  const inChromium = chrome?.dom?.openOrClosedShadowRoot;
  if (inChromium && element instanceof HTMLElement) return inChromium(element);
  const inFirefox = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  return inFirefox ?? element.shadowRoot;
};
