/** What scripts and tests need of a browser with the extension in it, the same for Chromium and Firefox. */

export type BrowserName = 'chromium' | 'firefox';

/** A node of the accessibility tree, as a screen reader meets it. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** "checked", "expanded", "pressed", "modal", "live", "focused" …, as the browser tells them. */
  readonly properties: Readonly<Record<string, string>>;
  /** How deep it stands in the tree. */
  readonly depth: number;
}

/** "none" takes the emulation back. */
interface Media {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly media?: 'print' | 'screen';
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

export interface PageDriver {
  readonly url: () => string;
  goto(url: string): Promise<void>;
  /** Runs an expression in the page's own world and returns its JSON value. */
  evaluate<Value = unknown>(expression: string): Promise<Value>;
  /** Waits until an expression is truthy in the page, without fixed sleeps. Rejects after the time is up, naming the expression. */
  waitFor(expression: string, timeoutMs?: number): Promise<void>;
  readonly mouse: {
    move(x: number, y: number, steps?: number): Promise<void>;
    click(x: number, y: number): Promise<void>;
    wheel(dy: number): Promise<void>;
  };
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  tap(x: number, y: number): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** What the open card says, read through its closed shadow root; null while none is open. */
  cardText(): Promise<string | null>;
  /** Runs an expression in which `root` is the open card's closed shadow root; null while none is open. */
  inCard<Value = unknown>(expression: string): Promise<Value | null>;
  /** What a screen reader is told, in order; null where the driver cannot tell (Firefox). */
  accessibility(): Promise<readonly AccessibleNode[] | null>;
  /** False where the driver cannot emulate (Firefox). */
  emulate(media: Media): Promise<boolean>;
  screenshot(file: string, fullPage?: boolean): Promise<void>;
  /** Messages of uncaught errors in the page so far. */
  readonly errors: readonly string[];
  /** Addresses that the page or the extension asked for so far. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

export interface BrowserDriver {
  readonly name: BrowserName;
  readonly version: string;
  newPage(url?: string): Promise<PageDriver>;
  /** Address of one of the extension's own pages. */
  extensionUrl(path: string): string;
  /** Resolves when the browser has gone, by whoever's hand. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension; without it the browser runs bare. */
  readonly extension?: string;
  readonly headless?: boolean;
  /** Folder of the profile, kept between launches; a fresh one otherwise. */
  readonly profile?: string;
  readonly width?: number;
  readonly height?: number;
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** Names that lead to a server on this machine, such as "news.example" to "127.0.0.1:8080". Chromium only. */
  readonly hosts?: Readonly<Record<string, string>>;
  /** Grants what the extension asks for without the browser's question, which no driver reaches. Firefox only. */
  readonly grantAsked?: boolean;
  /** False takes the scroll bars away, as on a phone. Chromium only. */
  readonly scrollbars?: boolean;
}

export class MissingBrowser extends Error {}
