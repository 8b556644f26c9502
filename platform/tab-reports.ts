/** What the frames of each tab have reported, kept where a sleeping background does not lose it. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { levelForHost } from '../core/settings/site';
import { type FrameReport, frameReportSchema, type Sender } from './messages';
import { readSettings } from './settings-store';
import { createWords } from './words';

interface FrameReportEntry {
  readonly frameId: number;
  readonly report: FrameReport;
}

const OFF_COLOUR = '#5d6068';
const storedSchema = z.record(z.string(), frameReportSchema);
const keyOf = (tabId: number) => `tab-${tabId}`;

/** Reads and writes of one after the other, so that two frames that report at once do not lose each other. */
let queue: Promise<unknown> = Promise.resolve();

async function read(tabId: number): Promise<Record<string, FrameReport>> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  const parsed = storedSchema.safeParse(stored[keyOf(tabId)]);
  return parsed.success ? parsed.data : {};
}

type Reports = Readonly<Record<string, FrameReport>>;

/** Changes a tab's reports and shows its number of terms on the icon. Never rejects: false where that failed. */
function change(tabId: number, how: (reports: Reports) => Reports): Promise<boolean> {
  const changed = queue.then(async () => {
    const reports = how(await read(tabId));
    // The icon of a tab that has gone elsewhere is cleared by the browser itself.
    if (Object.keys(reports).length === 0) await browser.storage.session.remove(keyOf(tabId));
    else {
      await browser.storage.session.set({ [keyOf(tabId)]: reports });
      await showCount(tabId, Object.values(reports));
    }
    return true;
  });
  const done = changed.catch(() => false);
  queue = done;
  return done;
}

/** Keeps a frame's report. */
export function keepReport({ tabId, frameId }: Sender, report: FrameReport): Promise<boolean> | undefined {
  if (tabId === undefined || frameId === undefined) return undefined;
  return change(tabId, (reports) => ({ ...reports, [frameId]: report }));
}

/** The icon of a tab whose site is off: its pages do not say so themselves as long as there is nothing to mark. */
async function showWhereOff(tabId: number, address: string | undefined): Promise<void> {
  if (address === undefined || !URL.canParse(address)) return;
  const { settings } = await readSettings();
  if (levelForHost(settings, new URL(address).host) !== 'off') return;
  await browser.action.setBadgeText({ tabId, text: createWords()('badgeOff') });
  await browser.action.setBadgeBackgroundColor({ tabId, color: OFF_COLOUR });
}

async function showCount(tabId: number, reports: readonly FrameReport[]): Promise<void> {
  const isOff = reports.length > 0 && reports.every((report) => report.level === 'off');
  const terms = new Set(reports.flatMap((report) => report.cards.map((card) => card.id))).size;
  await browser.action.setBadgeText({
    tabId,
    text: isOff ? createWords()('badgeOff') : terms > 0 ? String(terms) : '',
  });
  await browser.action.setBadgeBackgroundColor({ tabId, color: isOff ? OFF_COLOUR : '#7a4b12' });
}

/** The reports of a tab's frames, the top frame first. */
export async function reportsOfTab(tabId: number): Promise<FrameReportEntry[]> {
  await queue;
  return Object.entries(await read(tabId))
    .map(([frameId, report]) => ({ frameId: Number(frameId), report }))
    .sort((one, other) => one.frameId - other.frameId);
}

/**
 * Forgets the frames of a tab that are there no more. They are asked themselves: of a page that goes elsewhere nobody
 * answers, while one that only changes its address (`history.pushState`) looks the same to the browser's events.
 */
async function forgetGone(tabId: number): Promise<void> {
  for (const { frameId } of await reportsOfTab(tabId)) {
    // Not through the queue: a frame may be long in answering, and the other tabs are not to wait for it.
    browser.tabs.sendMessage(tabId, { type: 'report-now' }, { frameId }).then(
      (answer: unknown) => {
        const { data } = frameReportSchema.safeParse(answer);
        return data && change(tabId, (reports) => ({ ...reports, [frameId]: data }));
      },
      () => change(tabId, ({ [frameId]: _, ...others }) => others),
    );
  }
}

/** A tab that goes elsewhere or closes takes its reports along; where it comes to a site that is off, the icon says so. */
export function followTabs(): void {
  browser.tabs.onUpdated.addListener(
    (tabId: number, { status }: { status?: string }, { url }: { url?: string | undefined }) => {
      if (status !== undefined) void forgetGone(tabId).catch(() => undefined);
      if (status === 'complete') void showWhereOff(tabId, url).catch(() => undefined);
    },
  );
  browser.tabs.onRemoved.addListener((tabId: number) => void change(tabId, () => ({})));
}
