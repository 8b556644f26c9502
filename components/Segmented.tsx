import { useId } from 'preact/hooks';

export interface SegmentedOption<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface SegmentedProps<T extends string> {
  /** What is chosen; read out as the group's name. */
  readonly label: string;
  readonly options: readonly SegmentedOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly disabled?: boolean;
}

/** One of a few, all in sight. Native radio buttons underneath: arrows move, Tab leaves. */
export function Segmented<T extends string>({ label, options, value, onChange, disabled = false }: SegmentedProps<T>) {
  const name = useId();
  return (
    <fieldset class="bk-segmented" disabled={disabled}>
      <legend class="bk-unseen">{label}</legend>
      {options.map((option) => (
        <label key={option.value} class="bk-segment">
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
