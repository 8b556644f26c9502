/**
 * Firefox does not carry the style of marks into shadow roots, so each root that holds marks gets the sheet
 * by itself: as an adopted sheet, which is no node.
 */

/** @param styles the style sheet of the marks, whole. */
export function styleShadowRoot(root: ShadowRoot, styles: string): void {
  const window = root.ownerDocument.defaultView;
  if (window === null) return;
  try {
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // The browser keeps such roots from extensions: the text is read and its cards open, it is only not underlined.
  }
}
