import type { ComponentChildren } from 'preact';
import { directionOf, useWords } from './words';

/** popover: beside a term. sheet: over the lower edge of a small screen. inline: part of a page, as long as it is. */
export type CardLayout = 'popover' | 'sheet' | 'inline';

interface CardFrameProps {
  readonly layout: CardLayout;
  /** Its name: the id of its heading, or words where it has none. */
  readonly name: { readonly headingId: string; readonly descriptionId: string } | { readonly label: string };
  readonly children?: ComponentChildren;
}

/**
 * The sheet of paper a card, or a word on why there is none, stands on: in a popover or sheet a non-modal dialog.
 * The frame has the rounded corners, because a scrolling element cannot round those beside its own scroll bar.
 */
export function CardFrame({ layout, name, children }: CardFrameProps) {
  const { locale } = useWords();
  const dialog = layout === 'inline' ? {} : { role: 'dialog' as const, 'aria-modal': false, tabIndex: -1 };
  const naming =
    'label' in name
      ? { 'aria-label': name.label }
      : { 'aria-labelledby': name.headingId, 'aria-describedby': name.descriptionId };
  return (
    <div class={`bk-frame bk-frame-${layout}`}>
      <section
        class="bk-card"
        lang={locale}
        dir={directionOf(locale)}
        onScroll={({ currentTarget: card }) => card.toggleAttribute('data-scrolled', card.scrollTop > 0)}
        {...naming}
        {...dialog}
      >
        {layout === 'sheet' && <div class="bk-handle" />}
        {children}
      </section>
    </div>
  );
}
