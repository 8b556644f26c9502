/** Runs every page of tests/pages in one browser with the built extension. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserDriver, BrowserName, PageDriver } from '../../scripts/browsers/driver';
import { launch } from '../../scripts/browsers/launch';
import { type PageFixture, readFixtures } from './page-fixtures';
import { PageSteps } from './page-steps';
import { type Site, serve, useBrowser } from './site';

const SIZE = [1280, 800] as const;

export function runPages(name: BrowserName): void {
  const fixtures = readFixtures();
  const byPath = new Map(fixtures.map((fixture) => [`/${fixture.name}`, fixture]));
  let site: Site;
  let bare: BrowserDriver | undefined;
  beforeAll(async () => {
    site = await serve((path) => {
      const fixture = byPath.get(path);
      return (
        fixture && { body: fixture.body, ...(fixture.type && { type: fixture.type }), headers: fixture.headers ?? {} }
      );
    });
    bare = await launch(name, {});
  });
  afterAll(async () => {
    await bare?.close();
    site.close();
  });

  /** The page's text as the browser writes it without the extension. */
  const withoutUs = async (fixture: PageFixture): Promise<string | null> => {
    if (!bare || !fixture.steps.some((step) => 'untouched' in step)) return null;
    const page = await bare.newPage(site.address(`/${fixture.name}`));
    const html = await page.evaluate<string>('document.documentElement.outerHTML');
    await page.close();
    return html;
  };

  const session = useBrowser(name);
  describe.each(fixtures)('$name', (fixture) => {
    const reason = fixture.skip?.[name];
    it.skipIf(reason !== undefined)(reason ?? fixture.about, async () => {
      const html = await withoutUs(fixture);
      const page: PageDriver = await session.browser.newPage();
      try {
        const [width, height] = fixture.viewport ?? SIZE;
        await page.resize(width, height);
        await page.goto(site.address(`/${fixture.name}`));
        const steps = new PageSteps(page, session.own, html);
        for (const [index, step] of fixture.steps.entries()) {
          try {
            await steps.run(step);
          } catch (error) {
            throw new Error(
              `step ${index + 1}, ${JSON.stringify(step)}: ${error instanceof Error ? error.message : error}`,
            );
          }
        }
        expect(
          page.errors.filter((message) => fixture.errors === undefined || !message.includes(fixture.errors)),
        ).toEqual([]);
        const elsewhere = page.requests.filter((address) => !/^(?:about:|data:|http:\/\/127\.0\.0\.1:)/.test(address));
        expect(elsewhere).toEqual([]);
      } finally {
        await page.close();
      }
    });
  });
}
