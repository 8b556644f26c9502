/** A browser with the extension and the demo article, for taking pictures: always the same, on every machine. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserDriver, PageDriver } from '../browsers/driver';
import { type Inside, inside } from '../browsers/inside';
import { launch } from '../browsers/launch';
import { until } from '../browsers/until';
import { decode, encode } from './png';

export interface Scene {
  readonly name: string;
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
  /** Brings a page of the right size and theme to where its picture is to be taken. */
  draw(page: PageDriver, stage: Stage): Promise<void>;
  /** Settings as they are stored, for this picture only. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

export interface Stage {
  readonly browser: BrowserDriver;
  readonly own: Inside;
  /** The demo article, read by the extension, in the theme of the scene. */
  openArticle(page: PageDriver, theme: Scene['theme']): Promise<void>;
  newPage(scene: Pick<Scene, 'theme' | 'width' | 'height'>): Promise<PageDriver>;
  /** Shows HTML of our own, such as two pictures put together. */
  show(page: PageDriver, html: string): Promise<void>;
  /** A picture of a page as a data address. */
  picture(page: PageDriver): Promise<string>;
  take(scene: Scene, file: string): Promise<void>;
  close(): Promise<void>;
}

const HOST = 'news.example';

/** @param extension folder of the built extension. */
export async function openStage(extension: string): Promise<Stage> {
  const article = readFileSync(new URL('../demo/demo-article.html', import.meta.url));
  let shown = '';
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(request.url === '/shown' ? shown : article);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const browser = await launch('chromium', {
    extension,
    locale: 'en-GB',
    scrollbars: false,
    hosts: { [HOST]: `127.0.0.1:${port}` },
  });
  const own = await inside(browser);
  const scratch = join(tmpdir(), `backgrounder-picture-${process.pid}.png`);

  const stage: Stage = {
    browser,
    own,
    async newPage({ width, height, theme }) {
      const page = await browser.newPage();
      await page.resize(width, height);
      await page.emulate({ colorScheme: theme, reducedMotion: 'reduce' });
      return page;
    },
    async openArticle(page, theme) {
      await page.goto(`http://${HOST}/`);
      if (theme === 'dark') await page.evaluate(`document.getElementById('dark').click()`);
      await until(
        () => own.ask<{ state: string }>(page, { type: 'report-now' }),
        (report) => report?.state === 'ready',
        'the article is read',
      );
    },
    async show(page, html) {
      shown = html;
      await page.goto(`http://127.0.0.1:${port}/shown`);
    },
    async picture(page) {
      await page.screenshot(scratch);
      return `data:image/png;base64,${readFileSync(scratch).toString('base64')}`;
    },
    async take(scene, file) {
      const page = await stage.newPage(scene);
      try {
        if (scene.settings)
          await own.evaluate(
            `api.storage.local.set({ settings: ${JSON.stringify({ version: 1, ...scene.settings })} })`,
          );
        await scene.draw(page, stage);
        await page.evaluate(
          'new Promise((done) => document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(done))))',
        );
        await page.screenshot(file);
        writeFileSync(file, encode(decode(readFileSync(file))));
      } finally {
        await page.close();
        if (scene.settings) await own.evaluate(`api.storage.local.remove('settings')`);
      }
    },
    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
  return stage;
}
