import { dateStrip, type StripDot } from '../core/cards/date-strip';
import type { Statement } from '../core/cards/statements';
import { formatSpan } from '../core/dates/format';
import { useWords } from './words';

const HEIGHT = 16;
/** Room for a dot at either end, in percent of the width. */
const MARGIN = 2;
const RADIUS = 3.5;
/** From this many dates on the dots are drawn smaller, so that they stay apart. */
const CROWDED = 16;
const CROWDED_RADIUS = 2.75;

/** The card's dates along a line: full dots for what was known on the day, hollow ones for what came later. */
export function DatesStrip({
  statements,
  day,
  label,
}: {
  statements: readonly Statement[];
  day: string;
  label: string;
}) {
  const words = useWords();
  const strip = dateStrip(statements, day);
  if (strip === null) return null;
  const x = (at: number) => `${(MARGIN + at * (100 - 2 * MARGIN)).toFixed(2)}%`;
  const list = (dots: readonly StripDot[]) =>
    dots.map(({ date }) => formatSpan(date, words.locale)).join('; ') || words('stripNone');
  const text = words(
    'stripText',
    label,
    list(strip.dots.filter((dot) => dot.known)),
    list(strip.dots.filter((dot) => !dot.known)),
  );
  return (
    <div class="bk-strip" dir="ltr">
      <span aria-hidden="true">{strip.firstYear}</span>
      <svg role="img" aria-label={text}>
        <line class="bk-strip-line" x1={x(0)} x2={x(strip.dayAt)} y1={HEIGHT / 2} y2={HEIGHT / 2} />
        <line class="bk-strip-line bk-strip-later" x1={x(strip.dayAt)} x2={x(1)} y1={HEIGHT / 2} y2={HEIGHT / 2} />
        {strip.dots.map(({ at, date, known }) => (
          <circle
            key={date}
            class={known ? 'bk-strip-known' : 'bk-strip-hollow'}
            cx={x(at)}
            cy={HEIGHT / 2}
            r={strip.dots.length < CROWDED ? RADIUS : CROWDED_RADIUS}
          />
        ))}
        <line class="bk-strip-day" x1={x(strip.dayAt)} x2={x(strip.dayAt)} y1={0} y2={HEIGHT} />
      </svg>
      <span aria-hidden="true">{strip.lastYear}</span>
    </div>
  );
}
