/** In every page: a gate, and nothing more until the page may be about the debate. */
import './marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { Gate } from '../../core/gate/gate';
import gate from '../../data/gate.json';
import { startVisit } from '../../page/visit';
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
    const load = async (script: 'reader' | 'card') => {
      await send({ type: 'load-script', script });
    };
    const visit = startVisit({
      document,
      signal: ctx.signal,
      settings,
      createGate: () => new Gate(gate.families),
      openShadowRoot: openOrClosedShadowRoot,
      loadReaderScript: () => load('reader'),
      loadCardScript: () => load('card'),
      report: (report) => void send({ type: 'frame-report', report }),
      isAlive: contextIsAlive,
    });
    watchSettings(ctx.signal, (parsed) => visit.follow(parsed.settings));
    onMessage(ctx.signal, (message) => visit.answer(message));
  },
});
