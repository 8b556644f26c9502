/** In every page: a gate, and nothing more until the page may be about the debate. */
import '../../page/mark/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { Gate } from '../../core/gate/gate';
import gate from '../../data/gate.json';
import { onReturn, whenShown } from '../../page/lifecycle';
import { claimPage } from '../../page/only-copy';
import { startVisit } from '../../page/visit';
import type { Script } from '../../platform/messages';
import { answerWhenWoken, readPageSettings, sendFromPage, watchPageSettings } from '../../platform/page-api';
import { openOrClosedShadowRoot } from '../../platform/shadow-roots';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main(ctx) {
    const { signal } = ctx;
    const isAlive = () => !ctx.isInvalid;
    if (!claimPage(isAlive)) return;
    const load = async (...scripts: Script[]) => {
      await sendFromPage({ type: 'load-scripts', scripts });
    };
    whenShown(document, signal, () => {
      const listen = answerWhenWoken(signal, (message) => visit.answer(message));
      const visit = startVisit({
        document,
        signal,
        listen,
        gate: new Gate(gate.families),
        openShadowRoot: openOrClosedShadowRoot,
        loadReaderScript: (language) => (language === 'en' ? load('reader') : load(`words-${language}`, 'reader')),
        loadWords: (languages) =>
          load(...languages.flatMap((language) => (language === 'en' ? [] : [`words-${language}` as const]))),
        loadCardScript: () => load('card'),
        readSettings: readPageSettings,
        followSettings: (onSettings) => {
          watchPageSettings(signal, onSettings);
          onReturn(window, signal, () => void readPageSettings().then(onSettings));
        },
        report: (report) => void sendFromPage({ type: 'frame-report', report }),
        isAlive,
      });
    });
  },
});
