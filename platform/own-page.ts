/** What every page of the extension's own does first. */

import type { Theme } from '../core/settings/settings';
import type { Words } from '../core/words';
import { createWords } from './words';

/** The page's words; its language, direction and title follow them. */
export function startOwnPage(directionOf: (locale: string) => 'ltr' | 'rtl'): { words: Words; place: HTMLElement } {
  const words = createWords();
  document.documentElement.lang = words.locale;
  document.documentElement.dir = directionOf(words.locale);
  const place = document.getElementById('app');
  if (!place) throw new Error('This page has no element with the id "app".');
  return { words, place };
}

/** "page" means the colours of the page that is read; our own pages follow the system. */
export function showTheme(theme: Theme): void {
  document.body.dataset['theme'] = theme === 'page' || theme === 'system' ? 'auto' : theme;
}
