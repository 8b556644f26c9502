/** In every page: a gate, and nothing more until the page may be about the debate. */
import '../../page/mark/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { Gate } from '../../core/gate/gate';
import gate from '../../data/gate.json';
import { onReturn, whenShown } from '../../page/lifecycle';
import { claimPage } from '../../page/only-copy';
import { startVisit } from '../../page/visit';
import { onPageMessage, readPageSettings, sendFromPage, watchPageSettings } from '../../platform/page-api';
import { openOrClosedShadowRoot } from '../../platform/shadow-roots';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  async main(ctx) {
    const { signal } = ctx;
    const isAlive = () => !ctx.isInvalid;
    if (!claimPage(isAlive)) return;
    await whenShown(document, signal);
    const settings = await readPageSettings();
    if (ctx.isInvalid) return;
    const load = async (script: 'reader' | 'card') => {
      await sendFromPage({ type: 'load-script', script });
    };
    const visit = startVisit({
      document,
      signal,
      settings,
      createGate: () => new Gate(gate.families),
      openShadowRoot: openOrClosedShadowRoot,
      loadReaderScript: () => load('reader'),
      loadCardScript: () => load('card'),
      readSettings: readPageSettings,
      followSettings: (onSettings) => {
        watchPageSettings(signal, onSettings);
        onReturn(window, signal, () => void readPageSettings().then(onSettings));
      },
      report: (report) => void sendFromPage({ type: 'frame-report', report }),
      isAlive,
    });
    onPageMessage(signal, (message) => visit.answer(message));
  },
});
