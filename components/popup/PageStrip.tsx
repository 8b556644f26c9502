import { dateStrip } from '../../core/cards/date-strip';
import type { TimelineEvent } from '../../core/cards/timeline';
import { formatSpan } from '../../core/dates/format';
import { StripLine } from '../StripLine';
import { useWords } from '../words';

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
  const named = (date: string) => {
    const titles = events.filter((event) => event.date === date).map(({ card }) => card.title);
    return words('labelled', formatSpan(date, words.locale), titles.join(', '));
  };
  const text = strip.dots.map(({ date }) => named(date)).join('; ');
  const label = words('popupStrip', formatSpan(day, words.locale), text);
  return <StripLine strip={strip} label={label} titleOf={named} className="bk-page-strip" />;
}
