import { afterEach, describe, expect, it } from 'vitest';
import { clear, show } from './show';

afterEach(clear);

/** Foreground, background, and the least ratio: 4.5 for text, 3 for the edges of controls (WCAG 2.2, 1.4.3 and 1.4.11). */
const PAIRS = [
  ['ink', 'paper', 4.5],
  ['ink', 'tint', 4.5],
  ['ink', 'accent-tint', 4.5],
  ['soft', 'paper', 4.5],
  ['soft', 'tint', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'accent-tint', 4.5],
  ['link', 'paper', 4.5],
  ['link', 'tint', 4.5],
  ['link', 'accent-tint', 4.5],
  ['edge', 'paper', 3],
  ['soft', 'accent-tint', 4.5],
] as const;

/** Relative luminance of "rgb(r, g, b)". */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'])('the %s theme', (theme) => {
  it.each(PAIRS)('has %s on %s at %s to 1 or better', async (front, back, least) => {
    const root = await show(<span style={{ color: `var(--bk-${front})`, backgroundColor: `var(--bk-${back})` }} />, {
      theme,
    });
    const { color, backgroundColor } = getComputedStyle(root.firstElementChild ?? root);
    const measured = ratio(color, backgroundColor);
    console.info(`contrast ${theme} ${front}/${back} ${measured.toFixed(1)}`);
    expect(measured).toBeGreaterThanOrEqual(least);
  });
});
