/** The main job, end to end: a reader reads an article, rests on a term, reads its card, switches the site off. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inside } from '../../scripts/browsers/inside';
import { launch } from '../../scripts/browsers/launch';
import { until } from '../../scripts/browsers/until';
import {
  CARD_CLOSED,
  CARD_OPEN,
  extensionFor,
  hoverOn,
  MARKS,
  readMentions,
  type Site,
  serve,
  useBrowser,
} from './site';

const demo = readFileSync(new URL('../../scripts/demo/demo-article.html', import.meta.url));
let site: Site;
beforeAll(async () => {
  site = await serve((path) =>
    path === '/demo'
      ? { body: demo }
      : path === '/other'
        ? { body: '<!doctype html><title>Soup</title><p>Leek and potato soup.</p>' }
        : undefined,
  );
});
afterAll(() => site.close());

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const session = useBrowser(name);

  it('marks the terms of the demo article and leaves the page as it was', async () => {
    const bare = await launch(name, {});
    const without = await bare.newPage(site.address('/demo'));
    const expected = await without.evaluate<string>('document.documentElement.outerHTML');
    await bare.close();

    const page = await session.browser.newPage(site.address('/demo'));
    const mentions = await readMentions(session.own, page);
    const cards = new Set(mentions.map((mention) => mention.card));
    for (const card of [
      'alaska-summit-2025-08-15',
      'lavrov-sergei',
      'istanbul-draft-treaty-2022',
      'nato-article-5',
      'security-guarantees',
      'jber',
    ]) {
      expect(cards, [...cards].join(', ')).toContain(card);
    }
    await page.waitFor(`${MARKS} > 5`);
    expect(await page.evaluate('document.documentElement.outerHTML')).toBe(expected);
    expect(page.errors).toEqual([]);
    await page.close();
  });

  it('stays silent on an article that is not about the debate', async () => {
    const page = await session.browser.newPage(site.address('/other'));
    expect(await readMentions(session.own, page)).toEqual([]);
    expect(await page.evaluate(MARKS)).toBe(0);
    await page.close();
  });

  it('does not take the fifth articles of other laws for NATO’s', async () => {
    const page = await session.browser.newPage(site.address('/demo'));
    const mentions = await readMentions(session.own, page);
    expect(
      mentions.filter((mention) => mention.marked && mention.card === 'nato-article-5').map((mention) => mention.text),
    ).toEqual(['Article 5']);
    await page.close();
  });

  it('opens a card on hover, as of the article’s date, and closes it on Esc without a move', async () => {
    const page = await session.browser.newPage(site.address('/demo'));
    await readMentions(session.own, page);
    const before = await page.evaluate<string>('document.documentElement.outerHTML');
    const said = await hoverOn(page, 'Alaska summit');
    expect(said).toContain('15 August 2025');
    expect(said).toMatch(/As of this article.*21 Aug 2025/);
    await page.press('Escape');
    await page.waitFor(CARD_CLOSED);
    expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before);
    await page.close();
  });

  it('closes the card when the pointer leaves, and on a click elsewhere', async () => {
    const page = await session.browser.newPage(site.address('/demo'));
    await readMentions(session.own, page);
    await hoverOn(page, 'Alaska summit');
    await page.mouse.move(20, 20, 12);
    await page.waitFor(CARD_CLOSED);
    await hoverOn(page, 'Alaska summit');
    await page.mouse.click(20, 20);
    await page.waitFor(CARD_CLOSED);
    await page.close();
  });

  it('steps through the marks by key, gives focus on Tab and takes it back on Esc', async () => {
    const page = await session.browser.newPage(site.address('/demo'));
    await readMentions(session.own, page);
    await page.waitFor(`${MARKS} > 0`);
    await until(
      () => session.own.ask(page, { type: 'step', direction: 'next' }),
      (stepped) => stepped === true,
      'a step is taken',
    );
    await page.waitFor(CARD_OPEN);
    await page.press('Tab');
    await page.waitFor(`document.activeElement?.matches('[popover]') ?? false`);
    await page.press('Escape');
    await page.waitFor(CARD_CLOSED);
    expect(await page.evaluate(`document.activeElement === document.body`)).toBe(true);
    await page.close();
  });

  it('makes no request of its own', async () => {
    const page = await session.browser.newPage(site.address('/demo'));
    await readMentions(session.own, page);
    await hoverOn(page, 'Alaska summit');
    expect(page.requests.filter((address) => !/\/demo$|favicon\.ico$/.test(address))).toEqual([]);
    await page.close();
  });

  it('clears and restores the marks from the popup’s switch', async () => {
    const page = await session.browser.newPage(site.address('/demo'));
    await readMentions(session.own, page);
    await page.waitFor(`${MARKS} > 0`);
    const tab = await session.own.evaluate<number>(
      `(await api.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(page.url())}).id`,
    );
    const popup = await session.browser.newPage(session.browser.extensionUrl(`popup.html?tab=${tab}`));
    await popup.waitFor(
      `document.querySelector('[role="switch"]')?.getAttribute('aria-checked') === 'true' || document.querySelector('[role="switch"]')?.checked === true`,
    );
    await popup.evaluate(`document.querySelector('[role="switch"]').click()`);
    await page.waitFor(`${MARKS} === 0`);
    await popup.evaluate(`document.querySelector('[role="switch"]').click()`);
    await page.waitFor(`${MARKS} > 0`);
    await popup.close();
    await page.close();
  });
});

describe.each(['chromium', 'firefox'] as const)('over a restart of %s', (name) => {
  it('keeps the settings', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'backgrounder-profile-'));
    const options = { extension: extensionFor(name), profile };
    const first = await launch(name, options);
    const own = await inside(first);
    await own.evaluate(
      `api.storage.local.set({ settings: { version: 1, sites: { '127.0.0.1': 'off', 'no host!': 'off' }, level: 'nonsense' } })`,
    );
    await first.close();

    const second = await launch(name, options);
    const again = await inside(second);
    expect(await again.evaluate('(await api.storage.local.get("settings")).settings.sites["127.0.0.1"]')).toBe('off');
    // The damaged fields fall back, the rule for the site holds.
    const page = await second.newPage(site.address('/demo'));
    const report = await until(
      () => again.ask<{ state: string }>(page, { type: 'report-now' }),
      (answer) => answer !== undefined,
      'the page answers',
    );
    expect(report?.state).toBe('off');
    expect(await page.evaluate(MARKS)).toBe(0);
    await second.close();
  });
});
