import { useId, useRef, useState } from 'preact/hooks';
import { readHost } from '../../core/settings/host-input';
import { LEVELS, type Level } from '../../core/settings/settings';
import { useLevelOptions } from '../popup/use-level-options';
import { useWords } from '../words';

interface SiteFormProps {
  readonly known: Readonly<Record<string, Level>>;
  readonly onAdd: (host: string, level: Level) => void;
}

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host : null);

/** Adds a site from what a reader types or pastes, and says what is wrong with it. */
export function SiteForm({ known, onAdd }: SiteFormProps) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [level, setLevel] = useState<Level>('off');
  const [error, setError] = useState<string | null>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const read = readHost(text, hostOf);
    const wrong =
      'error' in read
        ? words(read.error === 'empty' ? 'optionsSiteEmpty' : 'optionsSiteWrong', text.trim())
        : Object.hasOwn(known, read.host)
          ? words('optionsSiteKnown', read.host)
          : null;
    setError(wrong);
    field.current?.focus();
    if (wrong !== null || 'error' in read) return;
    onAdd(read.host, level);
    setText('');
  };
  return (
    <form class="bk-site-form" onSubmit={add} noValidate>
      <div class="bk-site-form-line">
        <input
          ref={field}
          class="bk-field"
          type="text"
          inputMode="url"
          dir="ltr"
          aria-label={words('optionsSiteField')}
          placeholder="news.example"
          autocomplete="off"
          spellcheck={false}
          value={text}
          aria-invalid={error !== null}
          aria-describedby={`${id}-error`}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setError(null);
          }}
        />
        <select
          class="bk-select"
          aria-label={words('optionsSiteNewLevel')}
          value={level}
          onChange={(event) => setLevel(LEVELS.find((value) => value === event.currentTarget.value) ?? 'off')}
        >
          {useLevelOptions().map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <button type="submit" class="bk-button">
          {words('optionsSiteAdd')}
        </button>
      </div>
      <p class="bk-field-error" id={`${id}-error`} role="alert">
        {error}
      </p>
    </form>
  );
}
