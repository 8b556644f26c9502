/** In every page: reads it, marks it, and brings the card's script only where there is something to show. */
import './marks.css';
import packed from 'virtual:backgrounder/lexicon';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { loadLexicon } from '../../core/detection';
import { startPage } from '../../page/start';
import { contextIsAlive } from '../../platform/context';
import { onMessage, send } from '../../platform/messages';
import { readSettings, watchSettings } from '../../platform/settings-store';
import { openOrClosedShadowRoot } from '../../platform/shadow-roots';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  async main(ctx) {
    const { settings } = await readSettings();
    if (ctx.isInvalid) return;
    const page = startPage({
      document,
      signal: ctx.signal,
      settings,
      loadLexicon: () => loadLexicon(packed),
      openShadowRoot: openOrClosedShadowRoot,
      loadCardScript: async () => {
        await send({ type: 'load-card-script' });
      },
      report: (report) => void send({ type: 'frame-report', report }),
      isAlive: contextIsAlive,
    });
    if (!page) return;
    watchSettings(ctx.signal, (parsed) => page.follow(parsed.settings));
    onMessage(ctx.signal, (message) => page.answer(message));
  },
});
