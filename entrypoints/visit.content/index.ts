/**
 * What knows a page's settings and answers for it: put there once the gate has opened, or by whoever asks the page
 * something. May be put there again: there is one visit a page.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Lang } from '../../core/detection/types';
import { onReturn } from '../../page/lifecycle';
import { isClaimed } from '../../page/only-copy';
import { startVisit } from '../../page/visit';
import { takeWanted, visitHere } from '../../page/visit-slot';
import type { Script } from '../../platform/messages';
import { onPageMessage, readPageSettings, sendFromPage, watchPageSettings } from '../../platform/page-api';
import { openOrClosedShadowRoot } from '../../platform/shadow-roots';

export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  main(ctx) {
    const { signal } = ctx;
    if (!isClaimed()) return;
    const wordsOf = (languages: readonly Lang[]) =>
      languages.flatMap((language) => (language === 'en' ? [] : [`words-${language}` as const]));
    const load = async (...scripts: Script[]) => {
      await sendFromPage({ type: 'load-scripts', scripts });
    };
    const visit = visitHere(() => {
      const begun = startVisit({
        document,
        signal,
        openShadowRoot: openOrClosedShadowRoot,
        loadReaderScript: (language) => load(...wordsOf([language]), 'reader'),
        loadWords: (languages) => load(...wordsOf(languages)),
        loadCardScript: () => load('card'),
        borrowEscape: () => void sendFromPage({ type: 'lend-escape' }),
        dismissAll: () => void sendFromPage({ type: 'dismiss' }),
        readSettings: () => readPageSettings(),
        followSettings: (onSettings) => {
          watchPageSettings(signal, onSettings);
          onReturn(window, signal, () => void readPageSettings().then(onSettings));
        },
        report: (report) => void sendFromPage({ type: 'frame-report', report }),
        isAlive: () => !ctx.isInvalid,
      });
      onPageMessage(signal, begun.answer);
      return begun;
    });
    const wanted = takeWanted();
    if (wanted !== undefined) visit.open(wanted.sample, readPageSettings(wanted.stored));
  },
});
