/** On or off at once, without saving. */
interface SwitchProps {
  readonly on: boolean;
  readonly label: string;
  readonly onChange: (on: boolean) => void;
  readonly disabled?: boolean;
}

export function Switch({ on, label, onChange, disabled = false }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="bk-switch"
      aria-checked={on}
      aria-label={label}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span class="bk-switch-knob" />
    </button>
  );
}
