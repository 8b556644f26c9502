import { useEffect, useId, useRef } from 'preact/hooks';
import type { TimelineEvent } from '../../core/cards/timeline';
import { yearBars } from '../../core/glossary/year-bars';
import { useWords } from '../words';

const WIDTH = 14;
const HEIGHT = 96;
/** Units of height that even a year with one event has. */
const LEAST = 5;

interface TimelinePictureProps {
  readonly years: ReadonlyMap<string, readonly TimelineEvent[]>;
  readonly chosen: string;
  readonly onChoose: (year: string) => void;
}

/** A bar a year, as high as it is full. Native radio buttons underneath: arrows go from year to year. */
export function TimelinePicture({ years, chosen, onChoose }: TimelinePictureProps) {
  const words = useWords();
  const name = useId();
  const place = useRef<HTMLFieldSetElement>(null);
  // Where the years do not fit, the chosen one is in sight.
  useEffect(() => {
    const bar = place.current?.querySelector(':checked')?.parentElement;
    if (bar && place.current) place.current.scrollLeft = bar.offsetLeft - place.current.clientWidth / 2;
  }, [chosen]);
  return (
    <fieldset class="bk-years" dir="ltr" ref={place}>
      <legend class="bk-unseen">{words('glossaryYears')}</legend>
      {yearBars(years).map(({ year, count, height, afterGap }) => {
        const tall = LEAST + height * (HEIGHT - LEAST);
        return (
          <label key={year} class={afterGap ? 'bk-year bk-year-after-gap' : 'bk-year'} title={`${year} · ${count}`}>
            <input
              type="radio"
              name={name}
              checked={year === chosen}
              aria-label={words(count === 1 ? 'glossaryYearOne' : 'glossaryYear', year, count)}
              onChange={() => onChoose(year)}
            />
            <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
              <rect y={HEIGHT - tall} width={WIDTH} height={tall} rx={2} />
            </svg>
            <span aria-hidden="true">{`’${year.slice(2)}`}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
