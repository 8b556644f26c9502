import { Icon } from '../icons';
import { useWords } from '../words';

interface SearchFieldProps {
  readonly value: string;
  readonly label: string;
  readonly onInput: (value: string) => void;
}

export function SearchField({ value, label, onInput }: SearchFieldProps) {
  const words = useWords();
  return (
    <search class="bk-search">
      <Icon name="search" size={14} />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        autocomplete="off"
        spellcheck={false}
        maxLength={80}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return;
          // Esc empties the field before it closes the popup.
          event.preventDefault();
          onInput('');
        }}
      />
      {value !== '' && (
        <button type="button" class="bk-search-clear" aria-label={words('searchClear')} onClick={() => onInput('')}>
          <Icon name="close" size={12} />
        </button>
      )}
    </search>
  );
}
