/** Every state that is not the usual one: each says in a clear sentence what is so, and loses nothing. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PageDriver } from '../../scripts/browsers/driver';
import { until } from '../../scripts/browsers/until';
import { hoverOn, readMentions, type Site, useBrowser } from './site';
import {
  openArticle,
  openOwn,
  openPopup,
  type Session,
  serveDemo,
  startAfresh,
  store,
  tabInFront,
  tabOf,
  textOf,
} from './surfaces';

const demo = readFileSync(new URL('../../scripts/demo/demo-article.html', import.meta.url), 'utf8');
const dated = (date: string) => ({
  body: demo.replace('2025-08-21T07:30:00+00:00', date).replaceAll(/<time [^>]*>[^<]*<\/time>/g, 'undated'),
});
const pdf = (() => {
  const parts = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] >>',
  ];
  let text = '%PDF-1.4\n';
  const places = parts.map((part, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${part}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  return `${text}xref\n0 4\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
})();

let site: Site;
/** Sends the beginning of an article and keeps the rest to itself. */
let slow: Server;
let slowAddress = '';
beforeAll(async () => {
  site = await serveDemo({
    '/soup': { body: '<!doctype html><title>Soup</title><p>Leek and potato soup.</p>' },
    '/spanish': {
      body: '<!doctype html><html lang="es"><title>Ucrania y la OTAN</title><p>Zelensky recordó que Ucrania había firmado el Memorándum de Budapest y pidió a Trump y a Macron garantías por escrito; Putin y Lavrov las rechazan.</p>',
    },
    '/german': {
      body: '<!doctype html><html lang="de"><title>Ukraine: was vereinbart wurde</title><p>Der Kanzler sagte, das Budapester Memorandum sei nicht genug gewesen, und die Ukraine brauche mehr als eine Zusage der NATO.</p>',
    },
    '/paper.pdf': { body: Buffer.from(pdf, 'latin1'), type: 'application/pdf' },
    '/future': dated('2099-01-01T00:00:00Z'),
    '/nonsense': dated('the day before yesterday'),
    '/impossible': dated('2025-02-31'),
  });
  slow = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(demo.slice(0, demo.indexOf('<h2')));
  });
  await new Promise<void>((done) => slow.listen(0, '127.0.0.1', done));
  slowAddress = `http://127.0.0.1:${(slow.address() as AddressInfo).port}/`;
});
afterAll(() => {
  site.close();
  slow.close();
  slow.closeAllConnections();
});

const reason = (popup: PageDriver) => textOf(popup, '.bk-reason');

/** Makes the page's own storage refuse to save, as a full disk does. */
const refuseToSave = (page: PageDriver) =>
  page.evaluate(`(() => {
    const { local } = (globalThis.browser ?? globalThis.chrome).storage;
    Object.defineProperty(local, 'set', { configurable: true, value: () => Promise.reject(new Error('QuotaExceeded')) });
  })()`);

const importFile = (page: PageDriver, name: string, text: string) =>
  page.evaluate(`(() => {
    const picker = document.querySelector('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}, { type: 'application/json' }));
    picker.files = files.files;
    picker.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);

const stored = ({ own }: Session) =>
  own.evaluate<Record<string, unknown> | undefined>(`(await api.storage.local.get('settings')).settings`);

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const session = useBrowser(name);
  afterEach(() => startAfresh(session));

  describe('the popup', () => {
    it('says on a browser page that extensions are kept off it', async () => {
      const address = name === 'chromium' ? 'chrome://version/' : 'about:license';
      const page = await session.browser.newPage();
      // Firefox never tells its driver that a page of its own has loaded.
      void page.goto(address).catch(() => undefined);
      await page.waitFor(`location.href === ${JSON.stringify(address)} && document.readyState === 'complete'`);
      const popup = await openPopup(session, await tabInFront(session));
      expect(await reason(popup)).toMatch(/^This is a page of the browser .*Open a news article/);
      expect(await popup.evaluate(`document.querySelector('[role=switch]')`)).toBeNull();
      await popup.close();
      await page.close();
    });

    it('says on a page of the extension that nothing is marked there', async () => {
      const page = await openOwn(session, 'welcome.html', `document.querySelector('h1')`);
      const popup = await openPopup(session, await tabInFront(session));
      expect(await reason(popup)).toMatch(/^This is Backgrounder’s own page /);
      await popup.close();
      await page.close();
    });

    it('says on a PDF that its viewer cannot be read, and still searches', async () => {
      const page = await session.browser.newPage('about:blank');
      // Neither browser tells its driver that a PDF has loaded.
      void page.goto(site.address('/paper.pdf')).catch(() => undefined);
      const tab = await until(
        () =>
          session.own.evaluate<number | undefined>(
            `(await api.tabs.query({})).find((tab) => tab.status === 'complete' && (tab.url ?? '').endsWith('.pdf'))?.id`,
          ),
        (id) => typeof id === 'number',
        'the PDF is open',
      );
      const popup = await openPopup(session, tab ?? 0);
      expect(await reason(popup)).toMatch(/^This is a PDF .*You can still look up a term here\.$/);
      await popup.evaluate(`document.querySelector('input[type=search]').focus()`);
      await popup.type('Minsk');
      await popup.waitFor(`document.querySelector('.bk-results .bk-term')`);
      await popup.close();
      await page.close();
    });

    it('says that a site is switched off, and switches it on', async () => {
      await store(session, { version: 1, sites: { '127.0.0.1': 'off' } });
      const page = await session.browser.newPage(site.address('/demo'));
      const popup = await openPopup(session, page);
      expect(await reason(popup)).toMatch(/^Switched off on 127\.0\.0\.1:\d+ .*nothing is marked/);
      await popup.evaluate(`document.querySelector('.bk-reason .bk-action').click()`);
      await popup.waitFor(`document.querySelectorAll('.bk-term').length > 5`);
      await popup.close();
      await page.close();
    });

    it('says that there is no mention', async () => {
      const page = await session.browser.newPage(site.address('/soup'));
      const popup = await openPopup(session, page);
      await popup.waitFor(`document.querySelector('.bk-reason')`);
      expect(await reason(popup)).toMatch(/^No mention on this page .*You can look one up above\.$/);
      await popup.close();
      await page.close();
    });

    it('says that a page is in a language without terms', async () => {
      const page = await session.browser.newPage(site.address('/spanish'));
      const popup = await openPopup(session, page);
      await popup.waitFor(`document.querySelector('.bk-reason')`);
      expect(await reason(popup)).toMatch(/^This page is in another language .*You can still look up a term here\.$/);
      await popup.close();
      await page.close();
    });

    it('does not call a page that is still coming one from before', async () => {
      const page = await session.browser.newPage('about:blank');
      void page.goto(slowAddress).catch(() => undefined);
      const tab = await until(
        () =>
          session.own.evaluate<number | undefined>(
            `(await api.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(slowAddress)})?.id`,
          ),
        (id) => typeof id === 'number',
        'the page has begun',
      );
      const popup = await session.browser.newPage(session.browser.extensionUrl(`popup.html?tab=${tab}`));
      await popup.waitFor(`document.querySelector('.bk-term, .bk-reason, .bk-reading')`);
      expect(await textOf(popup, '.bk-popup-main')).not.toContain('was open before Backgrounder');
      await popup.close();
      await page.close();
    });

    it('says that a choice could not be saved, and shows what holds', async () => {
      const page = await openArticle(session, site.address('/demo'));
      const popup = await openPopup(session, page);
      await refuseToSave(popup);
      await popup.evaluate(`document.querySelector('[role=switch]').click()`);
      await popup.waitFor(`document.querySelector('.bk-toast')`);
      expect(await textOf(popup, '.bk-toast-text')).toContain('could not be saved');
      expect(await textOf(popup, '.bk-site-state')).toBe('On');
      await popup.close();
      await page.close();
    });

    it('says that saved settings were damaged', async () => {
      await store(session, { version: 1, dwellMs: 'long' });
      const popup = await openPopup(session, await tabOf(session, await openArticle(session, site.address('/demo'))));
      expect(await textOf(popup, '.bk-toast-text')).toContain('could not be read');
      await popup.close();
    });
  });

  describe('the settings', () => {
    const open = () => openOwn(session, 'options.html', `document.querySelector('#data dl')`);

    it('keep what can be read of damaged ones, and say what could not', async () => {
      await store(session, {
        version: 1,
        dwellMs: 'long',
        level: 7,
        sites: { 'bbc.example': 'all', 'no host!': 'off' },
        muted: ['nato', 12],
      });
      const page = await open();
      expect(await textOf(page, '.bk-options-notice')).toBe(
        'These saved settings could not be read and fell back to the defaults: sites.no host!, muted.1, level, dwellMs.',
      );
      expect(await textOf(page, '#sites .bk-list')).toContain('bbc.example');
      expect(await textOf(page, '#muted .bk-list')).toContain('North Atlantic Treaty Organization');
      await page.close();
    });

    it.each([
      ['uBlock.json', '{"userFilters": "||ads.example^"}', 'was not written by Backgrounder'],
      [
        'newer.json',
        '{"format": "backgrounder-settings", "version": 99, "sites": {}}',
        'newer version of Backgrounder',
      ],
      ['photo.json', '\u0000\u0001 not text', 'is not a settings file'],
      ['empty.json', '', 'is not a settings file'],
    ])('refuse %s with the reason and lose nothing', async (file, text, why) => {
      const before = { version: 1, sites: { 'bbc.example': 'all' }, muted: ['nato'], savedAt: 1 };
      await store(session, before);
      const page = await open();
      await importFile(page, file, text);
      await page.waitFor(`document.querySelector('#backup [role=alert]').textContent !== ''`);
      expect(await textOf(page, '#backup [role=alert]')).toContain(why);
      expect(await textOf(page, '#backup [role=alert]')).toContain(file);
      expect(await stored(session)).toEqual(before);
      await page.close();
    });

    it('keep languages unread that the reader does not want, until they do', async () => {
      await store(session, { version: 1, languages: ['en', 'fr'] });
      const page = await session.browser.newPage(site.address('/german'));
      const terms = async () => (await readMentions(session.own, page)).map(({ text }) => text);
      const popup = await openPopup(session, page);
      await popup.waitFor(`document.querySelector('.bk-reason')`);
      expect(await reason(popup)).toMatch(/^No mention on this page /);
      expect(await terms()).toEqual([]);
      await store(session, { version: 1, languages: ['en', 'de'] });
      await until(terms, (texts) => texts.includes('Budapester Memorandum'), 'the German page is read');
      await popup.close();
      await page.close();
    });

    it('say that a change could not be saved, and show what holds', async () => {
      await store(session, { version: 1, sites: { 'bbc.example': 'all' } });
      const page = await open();
      await refuseToSave(page);
      await page.evaluate(`document.querySelector('[aria-label="Remove bbc.example"]').click()`);
      await page.waitFor(`document.querySelector('.bk-toast-text')?.textContent.includes('could not be saved')`);
      expect(await textOf(page, '.bk-toast-text')).toBe(
        'Your change could not be saved: the browser’s storage is full or refused it. Your settings are as they were.',
      );
      expect(await textOf(page, '#sites .bk-list')).toContain('bbc.example');
      expect(page.errors).toEqual([]);
      await page.close();
    });
  });

  describe('the glossary', () => {
    it.each(['gone', 'positions/gone', '%E0%A4%A', '<b>'])('has a word for the address #%s', async (id) => {
      const page = await openOwn(session, `glossary.html#${id}`, `document.querySelector('.bk-glossary-main > *')`);
      const said = await textOf(page, '.bk-glossary-main');
      expect(said).toMatch(
        id.startsWith('positions') ? /positions on record/ : /There is no card “.*” It may come from another version/,
      );
      expect(page.errors).toEqual([]);
      await page.close();
    });
  });

  describe('an article', () => {
    it.each([
      [
        '/future',
        'The page gives a date in the future (1 January 2099). The card shows what was known on 1 July 2026.',
      ],
      ['/nonsense', 'This page gives no date. The card shows what was known on 1 July 2026.'],
      ['/impossible', 'This page gives no date. The card shows what was known on 1 July 2026.'],
    ])('at %s is read at the data’s date, and the card says why', async (path, notice) => {
      const page = await session.browser.newPage(site.address(path));
      await readMentions(session.own, page);
      expect(await hoverOn(page, 'Alaska summit')).toContain(notice);
      await page.close();
    });
  });
});
