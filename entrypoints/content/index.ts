/** In every page: a gate, and nothing more until the page may be about the debate. */
import '../../page/mark/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { families } from '../../data/gate.json';
import { watchGate } from '../../page/gate/watch-gate';
import { whenShown } from '../../page/lifecycle';
import { claimPage } from '../../page/only-copy';
import { wantReading } from '../../page/visit-slot';
import { contextIsAlive, readStored, sendFromPage } from '../../platform/page-api';
import { openOrClosedShadowRoot } from '../../platform/shadow-roots';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main() {
    if (!claimPage(contextIsAlive)) return;
    whenShown(document, () =>
      watchGate({
        document,
        families,
        openShadowRoot: openOrClosedShadowRoot,
        isAlive: contextIsAlive,
        onOpen(sample) {
          wantReading({ sample, stored: readStored() });
          const lang = document.documentElement?.getAttribute('lang') ?? '';
          void sendFromPage({ type: 'open-page', lang: lang.slice(0, 40) });
        },
      }),
    );
  },
});
