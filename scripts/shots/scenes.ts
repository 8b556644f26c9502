/** What is in each picture. Every main surface stands here in both themes; the visual tests hold them. */
import type { PageDriver } from '../browsers/driver';
import { until } from '../browsers/until';
import type { Scene, Stage } from './stage';

/** px, the size that the stores ask for. */
const STORE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
/** px, the largest that browsers make a popup. */
const POPUP = { width: 380, height: 600 };

type Draw = (page: PageDriver, stage: Stage, theme: Scene['theme']) => Promise<void>;

const pair = (name: string, size: { width: number; height: number }, draw: Draw): Scene[] =>
  (['light', 'dark'] as const).map((theme) => ({
    name: `${name}-${theme}`,
    theme,
    ...size,
    draw: (page, stage) => draw(page, stage, theme),
  }));

const ownPage =
  (path: string, ready: string): Draw =>
  async (page, { browser }) => {
    await page.goto(browser.extensionUrl(path));
    await page.waitFor(ready);
  };

export const SCENES: readonly Scene[] = [
  ...pair('card', STORE, async (page, stage, theme) => {
    await stage.openArticle(page, theme);
    await openCard(page, 'Istanbul draft', -120);
  }),
  ...pair('popup', STORE, popupOverArticle),
  ...pair('timeline', STORE, ownPage('glossary.html#timeline', `document.querySelector('.bk-timeline li')`)),
  ...pair('positions', STORE, ownPage('glossary.html#positions', `document.querySelector('.bk-positions table')`)),
  ...pair(
    'glossary',
    STORE,
    ownPage('glossary.html#istanbul-draft-treaty-2022', `document.querySelector('.bk-cards-card .bk-card')`),
  ),
  ...pair('options', STORE, ownPage('options.html', `document.querySelector('#data dl')`)).map((scene) => ({
    ...scene,
    settings: { sites: { 'news.example': 'all', 'work.example': 'off' } },
  })),
  ...pair('welcome', STORE, async (page, stage) => {
    await ownPage('welcome.html', `document.querySelector('.bk-try-mark')`)(page, stage, 'light');
    await page.evaluate(`document.querySelector('.bk-try-mark').click()`);
    await page.waitFor(`document.querySelector('.bk-try-card .bk-card')`);
  }),
  ...pair('sheet', PHONE, async (page, stage, theme) => {
    await stage.openArticle(page, theme);
    await openCard(page, 'Istanbul draft', -220);
  }),
];

/** Rests the pointer on a mark, brought to a place in view, until its card is there in full. */
async function openCard(page: PageDriver, text: string, above: number): Promise<void> {
  // "Ready" is said before the marks are painted.
  await page.waitFor(`CSS.highlights.size > 0 && [...CSS.highlights.values()].some((highlight) => highlight.size > 5)`);
  const place = await page.evaluate<{ x: number; y: number } | null>(`(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const live = (range) => {
      const found = document.createRange();
      found.setStart(range.startContainer, range.startOffset);
      found.setEnd(range.endContainer, range.endOffset);
      return found;
    };
    const range = ranges.map(live).find((found) => found.toString() === ${JSON.stringify(text)});
    if (!range) return null;
    const top = range.getBoundingClientRect().top;
    scrollBy({ top: top - innerHeight / 2 - (${above}), behavior: 'instant' });
    const box = range.getClientRects()[0];
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  })()`);
  if (!place) throw new Error(`No mark reads "${text}".`);
  // In one step: on a slow machine the pointer would rest on the marks along the way.
  await page.mouse.move(place.x - 4, place.y, 1);
  await page.mouse.move(place.x, place.y, 4);
  await page.waitFor(`!!document.querySelector('[popover]:popover-open')`);
  await until(
    () => page.inCard<number>(`root.querySelectorAll('.bk-rail li').length`),
    (count) => (count ?? 0) > 0,
    'the card shows its facts',
  );
}

/** The popup where the toolbar would hang it. A browser's own window cannot be in a page's picture. */
async function popupOverArticle(page: PageDriver, stage: Stage, theme: Scene['theme']): Promise<void> {
  const article = await stage.newPage({ ...STORE, theme });
  await stage.openArticle(article, theme);
  const tab = await stage.own.evaluate<number>(
    `(await api.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(article.url())}).id`,
  );
  const behind = await stage.picture(article);
  const popup = await stage.newPage({ ...POPUP, theme });
  await popup.goto(stage.browser.extensionUrl(`popup.html?tab=${tab}`));
  await popup.waitFor(`document.querySelectorAll('.bk-term').length > 3 && document.querySelector('.bk-page-strip')`);
  const front = await stage.picture(popup);
  await popup.close();
  await article.close();
  await stage.show(
    page,
    `<!doctype html><style>
      body { margin: 0; background: url(${behind}) }
      img { position: fixed; top: 0; right: 24px; border-radius: 0 0 10px 10px;
        box-shadow: 0 0 0 1px ${theme === 'dark' ? '#ffffff2e' : '#0000001f'}, 0 12px 40px #0006 }
    </style><img src="${front}" alt="" width="${POPUP.width}" height="${POPUP.height}">`,
  );
}
