import { formatSpan } from '../../core/dates/format';
import { dayNumber } from '../../core/dates/span';
import { clampDay, dayAt, FIRST_DAY } from '../../core/glossary/days';
import { IconButton } from '../IconButton';
import { useWords } from '../words';

interface DateStandProps {
  /** "YYYY-MM-DD". */
  readonly day: string;
  readonly dataDate: string;
  /** Days on which a position changes, oldest first. */
  readonly changes: readonly string[];
  readonly onDay: (day: string) => void;
}

/** The date to stand at: a slider, a date field, and steps from change to change. */
export function DateStand({ day, dataDate, changes, onDay }: DateStandProps) {
  const words = useWords();
  const first = dayNumber(FIRST_DAY);
  const last = dayNumber(dataDate);
  const before = changes.findLast((change) => change < day);
  const after = changes.find((change) => change > day);
  const at = (change: string) => `${(((dayNumber(change) - first) / (last - first)) * 100).toFixed(2)}%`;
  return (
    <section class="bk-stand" aria-label={words('glossaryStand')}>
      <div class="bk-stand-line">
        <label class="bk-stand-date">
          <span class="bk-stand-day">{words('cardAsOfDay', formatSpan(day, words.locale, 'long'))}</span>
          <input
            type="date"
            class="bk-field"
            aria-label={words('glossaryStand')}
            min={FIRST_DAY}
            max={dataDate}
            value={day}
            onChange={(event) => {
              const next = clampDay(event.currentTarget.value, dataDate);
              if (next === null) event.currentTarget.value = day;
              else onDay(next);
            }}
          />
        </label>
        <span class="bk-stand-steps">
          <IconButton
            icon="chevron"
            label={words('glossaryEarlierChange')}
            onClick={() => onDay(before ?? FIRST_DAY)}
          />
          <IconButton icon="chevron" label={words('glossaryLaterChange')} onClick={() => onDay(after ?? dataDate)} />
        </span>
        {day !== dataDate && (
          <button type="button" class="bk-button bk-stand-latest" onClick={() => onDay(dataDate)}>
            {words('glossaryLatest')}
          </button>
        )}
      </div>
      <div class="bk-stand-slider" dir="ltr">
        <svg class="bk-stand-marks" aria-hidden="true">
          {changes.map((change) => (
            <line
              key={change}
              class={change <= day ? 'bk-stand-known' : 'bk-stand-later'}
              x1={at(change)}
              x2={at(change)}
              y1="0"
              y2="100%"
            />
          ))}
        </svg>
        <input
          type="range"
          min={first}
          max={last}
          step={1}
          value={dayNumber(day)}
          aria-label={words('glossaryStand')}
          aria-valuetext={formatSpan(day, words.locale, 'long')}
          onInput={(event) => onDay(dayAt(event.currentTarget.valueAsNumber))}
        />
        <div class="bk-stand-years" aria-hidden="true">
          <span>{FIRST_DAY.slice(0, 4)}</span>
          <span>{dataDate.slice(0, 4)}</span>
        </div>
      </div>
    </section>
  );
}
