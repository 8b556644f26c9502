/** The interface speaks the browser's language; the cards' texts stay English and say so. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, useBrowser } from './site';
import { openArticle, openOwn, openPopup, serveDemo, stepTo, textOf } from './surfaces';

let site: Site;
beforeAll(async () => {
  site = await serveDemo();
});
afterAll(() => site.close());

const LOCALES = [
  {
    locale: 'uk',
    popup: 'На цій сторінці',
    card: 'На дату цієї статті',
    mute: 'Не позначати цей термін',
    settings: 'Налаштування',
  },
  {
    locale: 'de',
    popup: 'Auf dieser Seite',
    card: 'Zum Datum dieses Artikels',
    mute: 'Diesen Begriff nicht markieren',
    settings: 'Einstellungen',
  },
  {
    locale: 'fr',
    popup: 'Sur cette page',
    card: 'À la date de cet article',
    mute: 'Ne pas marquer ce terme',
    settings: 'Paramètres',
  },
] as const;

// A Firefox without the language's own pack speaks English everywhere, its extensions too: there is nothing to see.
describe.each(LOCALES)('in Chromium with $locale', ({ locale, popup: found, card, mute, settings }) => {
  const session = useBrowser('chromium', { locale });

  it('shows the popup in it', async () => {
    const page = await openArticle(session, site.address('/demo'));
    const popup = await openPopup(session, page);
    await popup.waitFor(`document.querySelector('.bk-term-title[lang=en]')`);
    expect(await popup.evaluate('document.documentElement.lang')).toBe(locale);
    expect(await textOf(popup, '.bk-found-head')).toContain(found);
    expect(await textOf(popup, '.bk-term')).toContain('Alaska summit');
    await popup.close();
    await page.close();
  });

  it('shows the card in it, with English texts marked as English', async () => {
    const page = await openArticle(session, site.address('/demo'));
    await stepTo(session, page);
    expect(await page.inCard(`root.querySelector('.bk-card').lang`)).toBe(locale);
    expect(await page.inCard(`root.querySelector('.bk-section h3').textContent`)).toContain(card);
    expect(await page.inCard(`root.querySelector('.bk-foot').textContent`)).toContain(mute);
    expect(await page.inCard(`root.querySelector('.bk-title').lang`)).toBe('en');
    expect(
      await page.inCard(
        `[...root.querySelectorAll('.bk-text, .bk-definition p')].map((text) => text.closest('[lang]').lang).filter((lang) => lang !== 'en')`,
      ),
    ).toEqual([]);
    await page.close();
  });

  it('shows the settings in it', async () => {
    const page = await openOwn(session, 'options.html', `document.querySelector('h1')`);
    expect(await textOf(page, 'h1')).toBe(settings);
    expect(await page.evaluate('document.title')).toContain('Backgrounder');
    await page.close();
  });
});
