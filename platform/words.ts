/** The interface's words, in the browser's language. */
import { createI18n } from '@wxt-dev/i18n';
import { browser } from 'wxt/browser';
import type { WordKey, Words } from '../core/words';

/** The texts of the interface in the browser's language. */
export function createWords(): Words {
  const i18n = createI18n();
  const words = (key: WordKey, ...values: (string | number)[]) =>
    values.length === 0 ? i18n.t(key) : i18n.t(key, values.map(String));
  return Object.assign(words, { locale: browser.i18n.getUILanguage() });
}
