import type { Kind, PartyId, StatusStep } from '../../core/cards/types';
import type { Filter } from '../../core/glossary/filter';
import { KIND_GROUP_WORDS } from '../popup/kind-groups';
import { PARTY_WORDS, STATUS_WORDS } from '../record-words';
import { useWords, type WordKey } from '../words';

interface CardFiltersProps {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** Kind, party and status, each one of a list or any. */
export function CardFilters({ filter, onFilter }: CardFiltersProps) {
  return (
    <div class="bk-filters">
      <Choice<Kind>
        label="glossaryKind"
        any="glossaryAnyKind"
        words={KIND_GROUP_WORDS}
        value={filter.kind}
        onChoose={(kind) => onFilter({ ...filter, kind })}
      />
      <Choice<PartyId>
        label="glossaryParty"
        any="glossaryAnyParty"
        words={PARTY_WORDS}
        value={filter.party}
        onChoose={(party) => onFilter({ ...filter, party })}
      />
      <Choice<StatusStep['step']>
        label="glossaryStatus"
        any="glossaryAnyStatus"
        words={STATUS_WORDS}
        value={filter.status}
        onChoose={(status) => onFilter({ ...filter, status })}
      />
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: WordKey;
  readonly any: WordKey;
  readonly words: Record<T, WordKey>;
  readonly value: T | null;
  readonly onChoose: (value: T | null) => void;
}

function Choice<T extends string>({ label, any, words: keys, value, onChoose }: ChoiceProps<T>) {
  const words = useWords();
  const isKey = (text: string): text is T => Object.hasOwn(keys, text);
  const options = Object.keys(keys).filter(isKey);
  return (
    <select
      class={value === null ? 'bk-select' : 'bk-select bk-select-set'}
      aria-label={words(label)}
      value={value ?? ''}
      onChange={(event) => onChoose(isKey(event.currentTarget.value) ? event.currentTarget.value : null)}
    >
      <option value="">{words(any)}</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {words(keys[option])}
        </option>
      ))}
    </select>
  );
}
