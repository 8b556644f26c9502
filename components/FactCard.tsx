import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { cardAsOf } from '../core/cards/as-of';
import type { CardBundle } from '../core/cards/bundle';
import { type ArticleDate, readingDate } from '../core/cards/reading-date';
import { CardFrame, type CardLayout } from './CardFrame';
import { AsOfSection } from './card/AsOfSection';
import { CardFoot, type CopyFormat } from './card/CardFoot';
import { CardHeader } from './card/CardHeader';
import { SeeAlso } from './card/SeeAlso';
import { SinceThen } from './card/SinceThen';
import { useCardSources } from './card/use-card-sources';
import { useCitation } from './card/use-citation';
import { WhoSaysWhat } from './card/WhoSaysWhat';
import { reveal } from './reveal';
import { SourcedText } from './SourcedText';
import { SourceList } from './SourceList';
import { SourcesContext } from './sources-context';
import { useWords } from './words';

export type { CopyFormat } from './card/CardFoot';

export interface FactCardProps {
  readonly bundle: CardBundle;
  readonly asOf: ArticleDate;
  /** Why the term was marked, in one line; null where the card was not opened from a mark. */
  readonly why: string | null;
  readonly pinned: boolean;
  readonly layout: CardLayout;
  /** The reader's own day, "YYYY-MM-DD"; today unless a test says otherwise. */
  readonly today?: string;
  readonly onClose?: (() => void) | undefined;
  readonly onPin?: (() => void) | undefined;
  /** May reject: the card then says that nothing was copied. */
  readonly onCopy?: ((text: string, format: CopyFormat) => void | Promise<void>) | undefined;
  /** May reject: the card then says that nothing was saved. */
  readonly onMute?: ((muted: boolean) => void | Promise<void>) | undefined;
  readonly onReport?: (() => void | Promise<void>) | undefined;
  readonly onOpenCard?: ((id: string) => void) | undefined;
}

/**
 * A card as of the article's date. In a popover or sheet it is itself the labelled, non-modal dialog.
 * Another card in its place begins afresh: at the top, with its folds closed.
 */
export function FactCard(props: FactCardProps) {
  return <OneCard key={props.bundle.card.id} {...props} />;
}

function OneCard({ bundle, asOf, why, pinned, layout, today = localDay(), ...on }: FactCardProps) {
  const words = useWords();
  const id = useId();
  const reading = useMemo(() => readingDate(asOf, bundle.dataDate, today), [asOf, bundle, today]);
  const view = useMemo(() => cardAsOf(bundle.card, reading.asOf), [bundle, reading]);
  const [sinceOpen, setSinceOpen] = useState(false);
  const { sources, list, ids, shown, showAll, visited, goBack } = useCardSources(
    bundle,
    view,
    sinceOpen,
    layout === 'inline',
  );
  const copyText = useCitation(bundle, view, reading, sinceOpen);
  const since = useRef<HTMLDivElement>(null);
  const showSince = () => {
    const fold = since.current?.querySelector('details');
    if (!fold) return;
    fold.open = true;
    reveal(fold, 'start');
    fold.querySelector('summary')?.focus({ preventScroll: true });
  };
  const headingId = `${id}-title`;
  const definitionId = `${id}-definition`;
  return (
    <SourcesContext.Provider value={sources}>
      <CardFrame layout={layout} name={{ headingId, descriptionId: definitionId }}>
        <CardHeader view={view} headingId={headingId} pinned={pinned} onPin={on.onPin} onClose={on.onClose} />
        <div class="bk-definition">
          <SourcedText text={bundle.card.definition} sources={bundle.card.definitionSources} id={definitionId} />
        </div>
        <AsOfSection view={view} reading={reading} found={asOf} dataDate={bundle.dataDate} onSince={showSince} />
        <WhoSaysWhat view={view} />
        <SinceThen view={view} dataDate={bundle.dataDate} onToggle={setSinceOpen} place={since} />
        <section class="bk-section" ref={list}>
          <h3>{words('cardSources', ids.length)}</h3>
          <SourceList ids={ids} shown={shown} onShowAll={showAll} visited={visited} onBack={goBack} />
        </section>
        <SeeAlso related={bundle.related} onOpenCard={on.onOpenCard} />
        <CardFoot
          bundle={bundle}
          why={why}
          copyText={copyText}
          onCopy={on.onCopy}
          onMute={on.onMute}
          onReport={on.onReport}
        />
      </CardFrame>
    </SourcesContext.Provider>
  );
}

/** The reader's calendar day; toISOString would give the day in Greenwich. */
function localDay(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
