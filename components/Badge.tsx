import type { ComponentChildren } from 'preact';

/** A short state in a frame: "never signed". `quiet` for what is not the card's own state. */
export function Badge({ children, quiet = false }: { children: ComponentChildren; quiet?: boolean }) {
  return <span class={quiet ? 'bk-badge bk-badge-quiet' : 'bk-badge'}>{children}</span>;
}
