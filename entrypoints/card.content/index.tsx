/** The card's own script: put beside the reader's by the background, where a page has mentions. */
import { render } from 'preact';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { CardPane } from '../../components/CardPane';
import css from '../../components/card.css?inline';
import { reportText } from '../../core/cards/report-text';
import type { Settings } from '../../core/settings/settings';
import { copyText } from '../../page/card/clipboard';
import { type CardView, createSurface } from '../../page/card/create-surface';
import { offerSurface } from '../../page/card/surface';
import { fetchBundles } from '../../platform/card-bundles';
import { extensionVersion, readPageSettings, sendFromPage, watchPageSettings } from '../../platform/page-api';
import { createWords } from '../../platform/words';

export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  async main(ctx) {
    const words = createWords();
    let settings: Settings | undefined;

    const pane = (view: CardView) => (
      <CardPane
        {...view}
        words={words}
        onCopy={(text) => copyText(text, view.root)}
        onMute={async (id, muted) => {
          if ((await sendFromPage({ type: 'mute-term', id, muted })) !== true) throw new Error('Not saved.');
        }}
        onReport={(cardId, dataDate) =>
          copyText(
            reportText({ cardId, dataDate, host: location.host, version: extensionVersion(), ...view.context }),
            view.root,
          )
        }
        onOpenCard={(id) => void sendFromPage({ type: 'open-glossary', id })}
      />
    );
    offerSurface((document, signal, events) =>
      createSurface({
        document,
        signal,
        styles: css,
        fetchBundles,
        theme: () => settings?.theme ?? 'page',
        draw: (view, into) => render(view && pane(view), into),
        events,
      }),
    );
    watchPageSettings(ctx.signal, (next) => {
      settings = next;
    });
    settings = await readPageSettings();
  },
});
