/** What the tab in front of the reader is, and why it shows what it shows. Asked anew whenever a frame reports. */
import { browser } from 'wxt/browser';
import { type Address, readAddress } from '../core/tab/address';
import { diagnose, type FrameState, type TabState } from '../core/tab/diagnose';
import { type FrameReport, frameReportSchema, sendToTab } from './messages';
import { putIntoTab } from './page-scripts';
import { reportsOfTab } from './tab-reports';

export interface Tab {
  readonly id: number;
  readonly address: Address;
}

/** ms between questions to a page that is still being read: it does not report when it finds nothing. */
const ASK_AGAIN_MS = 400;
/** ms after which a page that does not answer is shown by what it reported before. */
const PATIENCE_MS = 1500;

/** The tab the popup was opened over, or the one that its own address names ("?tab=12") when it stands in a tab itself. */
export async function readActiveTab(search: string): Promise<Tab | null> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return null;
  // Firefox keeps back the address even of our own pages.
  const [own] = browser.extension.getViews({ tabId: tab.id }) as unknown as globalThis.Window[];
  const address = tab.url ?? own?.location.href;
  const url = address !== undefined && URL.canParse(address) ? new URL(address) : null;
  return { id: tab.id, address: readAddress(url, browser.runtime.getURL('')) };
}

/** Calls back with the tab's state, first as far as it is known at once, then whenever it changes. */
export function watchTab(tab: Tab, signal: AbortSignal, onState: (state: TabState) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let run = 0;
  const ask = async () => {
    const mine = ++run;
    clearTimeout(timer);
    const state = await readTab(tab);
    if (signal.aborted || mine !== run) return;
    onState(state);
    if (state.kind === 'page' && state.reading) timer = setTimeout(ask, ASK_AGAIN_MS);
  };
  const onStored = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && `tab-${tab.id}` in changes) void ask();
  };
  browser.storage.onChanged.addListener(onStored);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    browser.storage.onChanged.removeListener(onStored);
  });
  void ask();
}

async function readTab({ id, address }: Tab): Promise<TabState> {
  const [answer, kept, granted, filesAllowed] = await Promise.all([
    answerOfTop(id),
    reportsOfTab(id),
    address.pattern === null ? false : browser.permissions.contains({ origins: [address.pattern] }),
    browser.extension.isAllowedFileSchemeAccess(),
  ]);
  const frames: FrameState[] = kept
    .filter(({ frameId }) => frameId !== 0)
    .map(({ frameId, report }) => ({ frameId, ...report }));
  // Without access Chromium keeps a script waiting until there is some, and whoever asks for it.
  const isBusy = answer === 'busy' && granted;
  // What the top frame said before counts only where it is too busy to answer, not where nobody is there any more.
  const top = answer === 'busy' ? (isBusy ? kept.find(({ frameId }) => frameId === 0)?.report : undefined) : answer;
  if (top) frames.unshift({ frameId: 0, ...top });
  else if (isBusy) frames.unshift({ frameId: 0, state: 'reading', level: 'first', published: null, cards: [] });
  const nothingFound = frames.every(({ cards }) => cards.length === 0);
  const contentType = nothingFound && (granted || top) ? await contentTypeOf(id) : null;
  return diagnose({ address, granted, filesAllowed, contentType, frames: top || isBusy ? frames : [] });
}

async function answerOfTop(tabId: number): Promise<FrameReport | 'busy' | undefined> {
  const patience = new Promise<'busy'>((resolve) => setTimeout(resolve, PATIENCE_MS, 'busy'));
  const answer = await Promise.race([sendToTab(tabId, { type: 'report-now' }, 0), patience]);
  if (answer === 'busy') return 'busy';
  const parsed = frameReportSchema.safeParse(answer);
  return parsed.success ? parsed.data : undefined;
}

async function contentTypeOf(tabId: number): Promise<string | null> {
  try {
    const [found] = await browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType });
    return typeof found?.result === 'string' ? found.result : null;
  } catch {
    return null;
  }
}

/** Reads a page that was open before the extension was. False where the browser does not allow it. */
export async function readTabNow(tabId: number): Promise<boolean> {
  try {
    await putIntoTab(tabId);
    return true;
  } catch {
    return false;
  }
}

/** Asks the reader for access to a site. Must be called straight from a click. */
export async function askForAccess(pattern: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [pattern] });
  } catch {
    return false;
  }
}
