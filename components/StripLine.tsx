import type { DateStrip } from '../core/cards/date-strip';
import { useWords } from './words';

/** px */
const HEIGHT = 16;
/** Room for a dot at either end, in percent of the width. */
const MARGIN = 2;
/** px */
const RADIUS = 3.5;
/** From this many dates on the dots are drawn smaller, so that they stay apart. */
const CROWDED = 16;
const CROWDED_RADIUS = 2.75;

interface StripLineProps {
  readonly strip: DateStrip;
  /** The whole strip in words. */
  readonly label: string;
  /** What is said of one dot when the pointer rests on it. */
  readonly titleOf?: (date: string) => string;
  readonly className?: string;
}

/** Dates along a line: full dots for what was known on the day, hollow ones for what came later. */
export function StripLine({ strip, label, titleOf, className = '' }: StripLineProps) {
  const words = useWords();
  const x = (at: number) => `${(MARGIN + at * (100 - 2 * MARGIN)).toFixed(2)}%`;
  const middle = HEIGHT / 2;
  return (
    <div class={`bk-strip ${className}`} dir="ltr" title={words('stripScale')}>
      <span aria-hidden="true">{strip.firstYear}</span>
      <svg role="img" aria-label={label}>
        <line class="bk-strip-line" x1={x(0)} x2={x(strip.dayAt)} y1={middle} y2={middle} />
        <line class="bk-strip-line bk-strip-later" x1={x(strip.dayAt)} x2={x(1)} y1={middle} y2={middle} />
        {strip.dots.map(({ at, date, known }) => (
          <circle
            key={date}
            class={known ? 'bk-strip-known' : 'bk-strip-hollow'}
            cx={x(at)}
            cy={middle}
            r={strip.dots.length < CROWDED ? RADIUS : CROWDED_RADIUS}
          >
            {titleOf && <title>{titleOf(date)}</title>}
          </circle>
        ))}
        <line class="bk-strip-day" x1={x(strip.dayAt)} x2={x(strip.dayAt)} y1={0} y2={HEIGHT} />
      </svg>
      <span aria-hidden="true">{strip.lastYear}</span>
    </div>
  );
}
