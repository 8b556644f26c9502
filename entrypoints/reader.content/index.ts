/** The script that reads: put into pages that may be about the debate. */
import { base, english } from 'virtual:backgrounder/lexicon';
import { defineContentScript } from 'wxt/utils/define-content-script';
import marks from '../../page/mark/marks.css?inline';
import { styleShadowRoot } from '../../page/mark/shadow-style';
import { offerReader } from '../../page/reader-slot';
import { startPage } from '../../page/start';

export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  main() {
    offerReader((options) =>
      startPage({
        ...options,
        words: { base, english },
        // Chromium carries the manifest's style sheet into shadow roots by itself.
        ...(import.meta.env.FIREFOX && { styleShadowRoot: (root: ShadowRoot) => styleShadowRoot(root, marks) }),
      }),
    );
  },
});
