import { Icon, type IconName } from './icons';

interface IconButtonProps {
  readonly icon: IconName;
  /** Its accessible name, also shown as a tooltip. */
  readonly label: string;
  /** Set for a button that stays down; read out as pressed. */
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

export function IconButton({ icon, label, pressed, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="bk-icon-button"
      aria-label={label}
      title={label}
      {...(pressed !== undefined && { 'aria-pressed': pressed })}
      onClick={onClick}
    >
      <Icon name={icon} filled={pressed === true} />
    </button>
  );
}

/** A button of words with an icon before them; looks like a quiet link. */
export function TextButton({
  icon,
  label,
  onClick,
  expanded,
}: {
  icon?: IconName;
  label: string;
  onClick: () => void;
  expanded?: boolean;
}) {
  return (
    <button
      type="button"
      class="bk-text-button"
      onClick={onClick}
      {...(expanded !== undefined && { 'aria-expanded': expanded })}
    >
      {icon && <Icon name={icon} size={14} />}
      <span>{label}</span>
    </button>
  );
}
