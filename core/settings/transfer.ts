/** Settings as a file: written to be read by people too, and read back without ever losing what is there. */
import { parseSettings, SETTINGS_VERSION, type Settings, storedForm } from './settings';

const FORMAT = 'backgrounder-settings';

/** The text of a settings file. @param savedOn ISO day. */
export function settingsFile(settings: Settings, savedOn: string): string {
  return `${JSON.stringify({ format: FORMAT, savedOn, ...storedForm(settings) }, null, 2)}\n`;
}

type Imported =
  /** `damaged`: paths of what could not be read; everything else is taken. */
  | { readonly settings: Settings; readonly damaged: readonly string[] }
  | { readonly error: 'not-json'; readonly place: string }
  | { readonly error: 'foreign'; readonly place: string }
  | { readonly error: 'newer'; readonly place: string };

/** Reads a file over the present settings: its choices win, sites and muted terms of both are kept. */
export function importSettings(text: string, present: Settings): Imported {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return { error: 'not-json', place: error instanceof Error ? error.message : '' };
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    return { error: 'foreign', place: Array.isArray(content) ? '[…]' : String(content).slice(0, 40) };
  }
  const { format, version } = content as { format?: unknown; version?: unknown };
  if (format !== FORMAT) return { error: 'foreign', place: `format: ${JSON.stringify(format)?.slice(0, 40) ?? '–'}` };
  if (typeof version !== 'number' || version > SETTINGS_VERSION) {
    return { error: 'newer', place: `version: ${JSON.stringify(version)?.slice(0, 20) ?? '–'}` };
  }
  return parseSettings(content, present);
}
