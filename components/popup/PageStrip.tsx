import { dateStrip } from '../../core/cards/date-strip';
import type { TimelineEvent } from '../../core/cards/timeline';
import { formatSpan } from '../../core/dates/format';
import { useWords } from '../words';

const HEIGHT = 16;
const MARGIN = 2;
const RADIUS = 3.5;

interface PageStripProps {
  /** One event for each document, proposal and event on the page. */
  readonly events: readonly TimelineEvent[];
  /** The day the page is read on, "YYYY-MM-DD". */
  readonly day: string;
}

/** When the things that the page names happened, around the article's own date. */
export function PageStrip({ events, day }: PageStripProps) {
  const words = useWords();
  const strip = dateStrip(
    events.map(({ statement }) => statement),
    day,
  );
  if (strip === null) return null;
  const x = (at: number) => `${(MARGIN + at * (100 - 2 * MARGIN)).toFixed(2)}%`;
  const named = (date: string) => {
    const titles = events.filter((event) => event.date === date).map(({ card }) => card.title);
    return words('labelled', formatSpan(date, words.locale), titles.join(', '));
  };
  const text = strip.dots.map(({ date }) => named(date)).join('; ');
  return (
    <div class="bk-strip bk-page-strip" dir="ltr">
      <span aria-hidden="true">{strip.firstYear}</span>
      <svg role="img" aria-label={words('popupStrip', formatSpan(day, words.locale), text)}>
        <line class="bk-strip-line" x1={x(0)} x2={x(1)} y1={HEIGHT / 2} y2={HEIGHT / 2} />
        {strip.dots.map(({ at, date, known }) => (
          <circle key={date} class={known ? 'bk-strip-known' : 'bk-strip-hollow'} cx={x(at)} cy={HEIGHT / 2} r={RADIUS}>
            <title>{named(date)}</title>
          </circle>
        ))}
        <line class="bk-strip-day" x1={x(strip.dayAt)} x2={x(strip.dayAt)} y1={0} y2={HEIGHT} />
      </svg>
      <span aria-hidden="true">{strip.lastYear}</span>
    </div>
  );
}
