import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icons';

/** Why there is nothing to show, and in `children` what to do about it. */
export function EmptyState({ icon, title, children }: { icon: IconName; title: string; children?: ComponentChildren }) {
  return (
    <div class="bk-empty">
      <Icon name={icon} size={20} />
      <p class="bk-empty-title">{title}</p>
      {children}
    </div>
  );
}
