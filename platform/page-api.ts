/**
 * The few browser calls that every page needs, without the polyfill and without a schema library:
 * evaluating those in every page would cost more than reading most pages does. Both browsers return
 * promises from these calls.
 */
import { POLICY_KEY, SETTINGS_KEY } from '../core/constants';
import { fieldsOf, pageSettings } from '../core/settings/page-settings';
import type { Settings } from '../core/settings/settings';
import type { Message } from './messages';

type Respond = (answer: unknown) => void;
type Listener = (raw: unknown, sender: { readonly id?: string }, respond: Respond) => true | undefined;
type OnChanged = (changes: Readonly<Record<string, unknown>>, area: string) => void;

interface Hooks<Callback> {
  addListener(callback: Callback): void;
  removeListener(callback: Callback): void;
}

interface PageApi {
  readonly runtime?: {
    readonly id?: string;
    sendMessage(message: Message): Promise<unknown>;
    getManifest(): { readonly version: string };
    readonly onMessage: Hooks<Listener>;
  };
  readonly storage: {
    readonly local: { get(keys: readonly string[]): Promise<Record<string, unknown>> };
    readonly onChanged: Hooks<OnChanged>;
  };
}

const { browser, chrome } = globalThis as { browser?: PageApi; chrome?: PageApi };
const api = browser ?? chrome;

/** False once the extension was removed, disabled or updated while this page stayed open. */
export function contextIsAlive(): boolean {
  try {
    return api?.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** As the manifest says; '' once the extension has gone. */
export function extensionVersion(): string {
  return api?.runtime?.getManifest().version ?? '';
}

/** What is stored, unparsed. Never throws: where storage cannot be read there is nothing. */
export async function readStored(): Promise<unknown> {
  try {
    return await api?.storage.local.get([SETTINGS_KEY, POLICY_KEY]);
  } catch {
    return undefined;
  }
}

/**
 * Never throws: where storage cannot be read the defaults hold.
 * @param stored what `readStored` gave, where it was asked already.
 */
export async function readPageSettings(stored: unknown = readStored()): Promise<Settings> {
  const fields = fieldsOf(await stored);
  return pageSettings(fields[SETTINGS_KEY], fields[POLICY_KEY]);
}

/** Calls back whenever the settings change, until the signal aborts. */
export function watchPageSettings(signal: AbortSignal, onChange: (settings: Settings) => void): void {
  const listener: OnChanged = (changes, area) => {
    if (area !== 'local' || !(SETTINGS_KEY in changes || POLICY_KEY in changes)) return;
    void readPageSettings().then((settings) => !signal.aborted && onChange(settings));
  };
  api?.storage.onChanged.addListener(listener);
  whenOver(signal, () => api?.storage.onChanged.removeListener(listener));
}

/** Resolves to undefined where nobody answers. */
export async function sendFromPage(message: Message): Promise<unknown> {
  try {
    return await api?.runtime?.sendMessage(message);
  } catch {
    return undefined;
  }
}

/** A message of our own extension; whoever reads a field of it looks at it first. */
interface PageMessage {
  readonly type: string;
  readonly [field: string]: unknown;
}

const isMessage = (raw: unknown): raw is PageMessage =>
  typeof raw === 'object' && raw !== null && 'type' in raw && typeof raw.type === 'string';

/** Answers messages of this extension until the signal aborts; undefined means: not for me. */
export function onPageMessage(
  signal: AbortSignal,
  answer: (message: PageMessage) => Promise<unknown> | undefined,
): void {
  const listener: Listener = (raw, sender, respond) => {
    if (sender.id !== api?.runtime?.id || !isMessage(raw)) return undefined;
    const answered = answer(raw);
    if (!answered) return undefined;
    answered.then(respond, () => respond(undefined));
    return true;
  };
  api?.runtime?.onMessage.addListener(listener);
  whenOver(signal, () => api?.runtime?.onMessage.removeListener(listener));
}

/** The browser refuses to take listeners back once the extension has gone, and no longer calls them either. */
function whenOver(signal: AbortSignal, undo: () => void): void {
  signal.addEventListener(
    'abort',
    () => {
      try {
        undo();
      } catch {
        // Gone with the extension.
      }
    },
    { once: true },
  );
}
