/** The card's own script: put beside the reader's by the background, where a page has mentions. */
import { render } from 'preact';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { CardPane } from '../../components/CardPane';
import css from '../../components/card.css?inline';
import { reportText } from '../../core/cards/report-text';
import { copyText } from '../../page/card/clipboard';
import { type CardView, createSurface } from '../../page/card/create-surface';
import { offerSurface } from '../../page/card/surface';
import { fetchBundles } from '../../platform/card-bundles';
import { send } from '../../platform/messages';
import { readSettings, updateSettings, watchSettings } from '../../platform/settings-store';
import { extensionVersion } from '../../platform/context';
import { createWords } from '../../platform/words';

export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  async main(ctx) {
    const words = createWords();
    let { settings } = await readSettings();
    watchSettings(ctx.signal, (parsed) => {
      settings = parsed.settings;
    });
    const mute = (id: string) => void updateSettings((now) => ({ ...now, muted: [...new Set([...now.muted, id])] }));

    const pane = (view: CardView) => (
      <CardPane
        {...view}
        words={words}
        onCopy={(text) => copyText(text, view.root)}
        onMute={mute}
        onReport={(cardId, dataDate) =>
          copyText(reportText({ cardId, dataDate, host: location.host, version: extensionVersion(), ...view.context }), view.root)
        }
        onOpenCard={(id) => void send({ type: 'open-glossary', id })}
      />
    );
    offerSurface((document, signal, events) =>
      createSurface({
        document,
        signal,
        styles: css,
        fetchBundles,
        theme: () => settings.theme,
        draw: (view, into) => render(view && pane(view), into),
        events,
      }),
    );
  },
});
