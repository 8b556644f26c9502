import type { ComponentChildren } from 'preact';

/** Text of the data: English, left to right, whatever the language of the interface around it. */
export function CardText({ children, block = false }: { children: ComponentChildren; block?: boolean }) {
  const Tag = block ? 'p' : 'span';
  return (
    <Tag class="bk-text" lang="en" dir="ltr">
      {children}
    </Tag>
  );
}
