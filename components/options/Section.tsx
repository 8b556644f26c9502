import type { ComponentChildren } from 'preact';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly children: ComponentChildren;
}

/** A part of the settings, with an address of its own. */
export function Section({ id, title, text, children }: SectionProps) {
  return (
    <section class="bk-options-section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {text !== undefined && <p class="bk-options-text">{text}</p>}
      {children}
    </section>
  );
}
