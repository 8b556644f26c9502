/** The script that reads: put into pages that may be about the debate. */
import packed from 'virtual:backgrounder/lexicon';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { loadLexicon } from '../../core/detection';
import { offerReader } from '../../page/reader-slot';
import { startPage } from '../../page/start';

export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  main() {
    offerReader((options) => startPage({ ...options, loadLexicon: () => loadLexicon(packed) }));
  },
});
