/** Whether the page around a term is light or dark, by what it is painted on, not by the system's wish. */

/** Rough lightness, 0 (black) to 1 (white), of a computed colour; null where it is see-through. */
function lightness(color: string): number | null {
  const parts = color.match(/[\d.]+/g)?.map(Number) ?? [];
  if (!color.startsWith('rgb')) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  if (alpha < 0.5) return null;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

/** The theme of what an element stands on: the nearest opaque background, else the text's colour turned around. */
export function pageTheme(element: Element | null): 'light' | 'dark' {
  for (let at = element; at !== null; at = at.parentElement) {
    const light = lightness(getComputedStyle(at).backgroundColor);
    if (light !== null) return light < 0.45 ? 'dark' : 'light';
  }
  const ink = element ? lightness(getComputedStyle(element).color) : null;
  return ink !== null && ink > 0.6 ? 'dark' : 'light';
}

/** px: below this the card is a sheet at the lower edge. */
const SHEET_BELOW = 768;

/** How a card is laid out in a viewport of that width, px. */
export function layoutFor(width: number): 'popover' | 'sheet' {
  return width < SHEET_BELOW ? 'sheet' : 'popover';
}
