/** Delivers card texts, brings the card's script into pages, counts terms on the icon, passes shortcuts on. */
import { defineBackground } from 'wxt/utils/define-background';
import { withMuted } from '../core/settings/choose';
import { bundleOf } from '../platform/card-texts';
import { onCommand } from '../platform/commands';
import { onMessage, sendToTab } from '../platform/messages';
import { readOpenTabsOnInstall } from '../platform/open-tabs';
import { openPage, putScripts } from '../platform/page-scripts';
import { openGlossary, welcomeOnInstall } from '../platform/pages';
import { followPolicy } from '../platform/policy';
import { updateSettings } from '../platform/settings-store';
import { followSync } from '../platform/settings-sync';
import { stepInTab } from '../platform/step';
import { followTabs, keepReport } from '../platform/tab-reports';

export default defineBackground(() => {
  const { signal } = new AbortController();
  onMessage(signal, (message, sender) => {
    switch (message.type) {
      case 'cards':
        return bundleOf(message.ids);
      case 'open-page':
        return openPage(sender, message.lang);
      case 'load-scripts':
        return putScripts(sender, message.scripts);
      case 'frame-report':
        return keepReport(sender, message.report);
      case 'lend-escape':
      case 'dismiss':
        return sender.tabId === undefined ? undefined : sendToTab(sender.tabId, message);
      case 'mute-term':
        return updateSettings((settings) => withMuted(settings, message.id, message.muted)).then(() => true);
      case 'open-glossary':
        return openGlossary(message.id);
      default:
        return undefined;
    }
  });
  onCommand((tabId, direction) => void stepInTab(tabId, direction));
  readOpenTabsOnInstall();
  followTabs();
  followPolicy();
  followSync();
  welcomeOnInstall();
});
