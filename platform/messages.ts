/**
 * Every message between the parts of the extension, in one union that is checked on arrival.
 * A message that does not parse is dropped: it came from another version of ourselves, or from nobody.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { wakeTab } from './wake';

/** Of content-scripts/, put into pages that need them. */
export const SCRIPTS = ['visit', 'reader', 'card', 'words-uk', 'words-ru', 'words-de', 'words-fr', 'words-tr'] as const;
export type Script = (typeof SCRIPTS)[number];

const cardId = z.string().check(z.maxLength(100));

/** What one frame knows of itself; the popup shows it, the icon counts it. */
export const frameReportSchema = z.object({
  state: z.enum(['reading', 'ready', 'off', 'unreadable']),
  /** Why the page cannot be read, where state is "unreadable". */
  reason: z.optional(z.string().check(z.maxLength(60))),
  level: z.enum(['off', 'first', 'all']),
  published: z.nullable(z.string().check(z.maxLength(30))),
  /** Where on the page that date stood, and how sure it is. */
  dateFrom: z.optional(
    z.object({
      origin: z.enum(['json-ld', 'meta', 'time', 'url', 'none', 'chosen']),
      confidence: z.enum(['high', 'medium', 'low']),
    }),
  ),
  /** Cards in story order, with the count of their mentions in this frame. */
  cards: z.array(z.object({ id: cardId, text: z.string().check(z.maxLength(200)), count: z.int() })),
});
export type FrameReport = z.infer<typeof frameReportSchema>;

const messageSchema = z.discriminatedUnion('type', [
  /** content → background: the texts of these cards. */
  z.object({ type: z.literal('cards'), ids: z.array(cardId).check(z.maxLength(500)) }),
  /** content → background: this page may be about the debate. `lang`: what it states as its language. */
  z.object({ type: z.literal('open-page'), lang: z.string().check(z.maxLength(40)) }),
  /** content → background: put these of the on-demand scripts beside me, in this order. */
  z.object({ type: z.literal('load-scripts'), scripts: z.array(z.enum(SCRIPTS)).check(z.maxLength(SCRIPTS.length)) }),
  /** content → background: what this frame shows now. */
  z.object({ type: z.literal('frame-report'), report: frameReportSchema }),
  /** popup → content: report now. */
  z.object({ type: z.literal('report-now') }),
  /** scripts of the project → content: every mention, for tables and tests. */
  z.object({ type: z.literal('list-mentions') }),
  /** popup → content: scroll to a mention of this card and open it; again for the next. */
  z.object({ type: z.literal('show-card'), id: cardId, index: z.int() }),
  /** popup → content: a level for this page only, until it is left; null follows the site again. */
  z.object({ type: z.literal('page-level'), level: z.nullable(z.enum(['off', 'first', 'all'])) }),
  /** background → content: open the card of the next or previous mention; see page/questions.ts. */
  z.object({
    type: z.literal('step'),
    direction: z.enum(['next', 'previous']),
    from: z.optional(z.enum(['here', 'edge'])),
    round: z.optional(z.boolean()),
  }),
  /** content → background → every frame of the tab: tell of the next Esc, whichever of you has the keyboard. */
  z.object({ type: z.literal('lend-escape') }),
  /** content → background → every frame of the tab: close the card that is open. */
  z.object({ type: z.literal('dismiss') }),
  /** background → content: whether the keyboard is in this frame. */
  z.object({ type: z.literal('has-focus') }),
  /** content → background: the reader does not want this term marked. */
  z.object({ type: z.literal('mute-term'), id: cardId, muted: z.boolean() }),
  /** content → background: the reader asked for the glossary. */
  z.object({ type: z.literal('open-glossary'), id: z.optional(cardId) }),
]);
export type Message = z.infer<typeof messageSchema>;

interface RawSender {
  readonly id?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
  readonly url?: string | undefined;
}

export interface Sender {
  readonly tabId: number | undefined;
  readonly frameId: number | undefined;
  /** Of the frame. */
  readonly url: string;
}

/**
 * Answers messages of this extension until the signal aborts.
 * @param handler returns undefined for a message that is not for it, else a promise of the answer.
 */
export function onMessage(
  signal: AbortSignal,
  handler: (message: Message, sender: Sender) => Promise<unknown> | undefined,
): void {
  const listener = (raw: unknown, sender: RawSender, respond: (answer: unknown) => void) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const parsed = messageSchema.safeParse(raw);
    if (!parsed.success) return undefined;
    const answer = handler(parsed.data, { tabId: sender.tab?.id, frameId: sender.frameId, url: sender.url ?? '' });
    if (!answer) return undefined;
    answer.then(respond, () => respond(undefined));
    return true as const;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

/** Sends to the background and the extension's own pages. Resolves to undefined where nobody answers. */
export async function send(message: Message): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

/** Sends to the content scripts of a tab (one frame, or all). Resolves to undefined where none listens. */
export async function sendToTab(tabId: number, message: Message, frameId?: number): Promise<unknown> {
  const ask = (): Promise<unknown> =>
    browser.tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId });
  if (frameId !== undefined) {
    try {
      return await ask();
    } catch {
      // Nobody listens yet.
    }
  }
  await wakeTab(tabId, frameId);
  return ask().catch(() => undefined);
}
