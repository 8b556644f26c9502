import { dateStrip, type StripDot } from '../core/cards/date-strip';
import type { Statement } from '../core/cards/statements';
import { formatSpan } from '../core/dates/format';
import { StripLine } from './StripLine';
import { useWords } from './words';

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
  const list = (dots: readonly StripDot[]) =>
    dots.map(({ date }) => formatSpan(date, words.locale)).join('; ') || words('stripNone');
  const text = words(
    'stripText',
    label,
    list(strip.dots.filter((dot) => dot.known)),
    list(strip.dots.filter((dot) => !dot.known)),
  );
  return <StripLine strip={strip} label={text} />;
}
