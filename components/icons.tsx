/** One set of icons on a 16-unit grid, drawn with a 1.5-unit line in the colour of the text beside them. */
import type { ComponentChildren } from 'preact';
import type { Kind } from '../core/cards/types';

const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  pin: 'M6 2.5h4l-.5 4.5 2.5 2.5H4l2.5-2.5zM8 9.5v4',
  chevron: 'M6 3.5L10.5 8 6 12.5',
  external: 'M6.5 3.5h-3v9h9v-3M9 3.5h3.5V7M12.5 3.5L7.5 8.5',
  copy: 'M5.5 5.5h7v8h-7zM3.5 10.5v-8h7',
  mute: 'M8 2a6 6 0 110 12A6 6 0 018 2zM3.8 3.8l8.4 8.4',
  flag: 'M4 14V2.5h8l-2 3 2 3H4',
  question: 'M8 2a6 6 0 110 12A6 6 0 018 2zM6.3 6.4a1.7 1.7 0 112.5 1.5c-.6.3-.8.7-.8 1.2M8 11v.1',
  back: 'M7 3.5L2.5 8 7 12.5M2.5 8h11',
  up: 'M8 13V3.5M4 7l4-4 4 4',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  search: 'M7 2.5a4.5 4.5 0 110 9 4.5 4.5 0 010-9zM10.3 10.3l3.2 3.2',
  clock: 'M8 2a6 6 0 110 12A6 6 0 018 2zM8 4.8V8l2.2 1.6',
  gear: 'M8 5.8a2.2 2.2 0 110 4.4 2.2 2.2 0 010-4.4zM8 1.8v2M8 12.2v2M1.8 8h2M12.2 8h2M3.6 3.6L5 5M11 11l1.4 1.4M12.4 3.6L11 5M5 11l-1.4 1.4',
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4v.1M2.5 8v.1M2.5 12v.1',
  warning: 'M8 2.5l6 10.5H2zM8 6.5v3M8 11.2v.1',
  document: 'M4 1.8h5.5L12.5 5v9.2H4zM9 2v3.5h3.3M6 8.5h4.5M6 11h3',
  concept: 'M8 1.8a4.3 4.3 0 012.4 7.9v1.8H5.6V9.7A4.3 4.3 0 018 1.8zM6.3 14h3.4',
  proposal: 'M2.5 3h11v7.5H7.5L4.5 13.5v-3h-2z',
  organisation: 'M2.5 6.5L8 3l5.5 3.5zM4 6.8v5M8 6.8v5M12 6.8v5M2.5 13h11',
  person: 'M8 2a3 3 0 110 6 3 3 0 010-6zM2.8 14c.3-2.8 2.4-4 5.2-4s4.9 1.2 5.2 4',
  event: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v2.5M10.5 2v2.5',
  place: 'M8 14.2c3-3.2 4.5-5.7 4.5-7.7a4.5 4.5 0 10-9 0c0 2 1.5 4.5 4.5 7.7zM8 5.2a1.5 1.5 0 110 3 1.5 1.5 0 010-3z',
} satisfies Record<string, string> & Record<Kind, string>;

export type IconName = keyof typeof PATHS;

/** An icon says nothing by itself: the control or text beside it carries the words. */
export function Icon({ name, size = 16, filled = false }: { name: IconName; size?: number; filled?: boolean }) {
  return (
    <Drawing size={size}>
      <path d={PATHS[name]} {...(filled && { fill: 'currentColor' })} />
    </Drawing>
  );
}

function Drawing({ size, children }: { size: number; children: ComponentChildren }) {
  return (
    <svg class="bk-icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export const ICON_NAMES = Object.keys(PATHS).filter((name): name is IconName => name in PATHS);
