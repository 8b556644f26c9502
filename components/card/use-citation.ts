import type { CardAsOf } from '../../core/cards/as-of';
import type { CardBundle } from '../../core/cards/bundle';
import { citation } from '../../core/cards/citation';
import type { ReadingDate } from '../../core/cards/reading-date';
import { formatSpan } from '../../core/dates/format';
import { heardLater, KIND_WORDS, PARTY_WORDS, STATUS_WORDS, sourceKindLabel } from '../record-words';
import { statementLabel } from '../statement-words';
import { useWords } from '../words';
import type { CopyFormat } from './CardFoot';

/** Gives the card as text in the reader's language, when it is asked for. */
export function useCitation(bundle: CardBundle, view: CardAsOf, reading: ReadingDate, withSince: boolean) {
  const words = useWords();
  const date = (span: string) => formatSpan(span, words.locale);
  const kind = words(KIND_WORDS[bundle.card.kind]);
  const step = view.status.current?.step;
  return (format: CopyFormat) =>
    citation(
      bundle,
      view,
      {
        kind: step === undefined ? kind : words('cardVoice', kind, words(STATUS_WORDS[step])),
        asOf: words(reading.case === 'article' ? 'cardAsOfArticle' : 'cardAsOfDay', date(reading.asOf)),
        whoSaysWhat: words('cardWhoSaysWhat'),
        since: words('cardSinceHeading'),
        sources: words('cardSourcesHeading'),
        factsAsOf: words('cardFactsAsOf', formatSpan(bundle.dataDate, words.locale, 'long')),
        date,
        label: (statement) => statementLabel(statement, words),
        noneFound: (party, asOf) => words('labelled', words(PARTY_WORDS[party]), words('cardNoneFound', date(asOf))),
        heardLater: (parties) => heardLater(parties, words),
        sourceKind: (source) => sourceKindLabel(source, words),
      },
      { format, withSince },
    );
}
