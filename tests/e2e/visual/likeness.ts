/**
 * How alike two pictures look from afar. Fonts, hinting and the wording of the data differ from machine to machine and
 * from month to month, so pictures are reduced to the mean colours of blocks of 80 px: what is left is the layout.
 */
import type { Picture } from '../../../scripts/shots/png';

/** px */
const BLOCK = 80;
/** Levels of 255 by which a block's mean may differ for another font or wording. */
const SAME_BLOCK = 14;

interface Likeness {
  /** Mean difference over all blocks, in levels of 255. */
  readonly mean: number;
  /** Share of the blocks that differ by more than a font explains. */
  readonly differing: number;
}

export function likeness(one: Picture, other: Picture): Likeness {
  if (one.width !== other.width || one.height !== other.height) return { mean: 255, differing: 1 };
  const before = blockMeans(one);
  const now = blockMeans(other);
  const differences = before.map((levels, block) =>
    Math.max(...levels.map((level, channel) => Math.abs(level - (now[block]?.[channel] ?? 0)))),
  );
  return {
    mean: differences.reduce((sum, difference) => sum + difference, 0) / differences.length,
    differing: differences.filter((difference) => difference > SAME_BLOCK).length / differences.length,
  };
}

/** Red, green and blue of each block. */
function blockMeans({ width, height, rgb }: Picture): number[][] {
  const means: number[][] = [];
  for (let top = 0; top < height; top += BLOCK) {
    for (let left = 0; left < width; left += BLOCK) {
      const sums = [0, 0, 0];
      let count = 0;
      for (let y = top; y < Math.min(top + BLOCK, height); y++) {
        for (let x = left; x < Math.min(left + BLOCK, width); x++) {
          const at = (y * width + x) * 3;
          for (const channel of [0, 1, 2]) sums[channel] = (sums[channel] ?? 0) + (rgb[at + channel] ?? 0);
          count += 1;
        }
      }
      means.push(sums.map((sum) => sum / count));
    }
  }
  return means;
}
