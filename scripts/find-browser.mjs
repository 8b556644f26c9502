/** Where the browsers are on this machine. Plain JavaScript: it runs before any dependency is installed. */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const onPath = (names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));

/** The browsers that Playwright or Puppeteer downloaded into their caches, newest first. */
function downloaded(folder, inside) {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .sort()
    .reverse()
    .flatMap((entry) => inside.map((path) => join(folder, entry, path)))
    .find((file) => existsSync(file));
}

const cache =
  {
    linux: process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
    darwin: join(homedir(), 'Library', 'Caches'),
    win32: process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'),
  }[process.platform] ?? join(homedir(), '.cache');

const programFiles = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
  .map((name) => process.env[name])
  .filter(Boolean);

/** Path of Chromium, Chrome or Edge; BACKGROUNDER_CHROMIUM wins. Undefined where none is installed. */
export function findChromium() {
  const wanted = process.env.BACKGROUNDER_CHROMIUM;
  if (wanted) return existsSync(wanted) ? wanted : undefined;
  return (
    onPath(['chromium', 'chromium-browser']) ??
    downloaded(join(cache, 'ms-playwright'), [
      'chrome-linux/chrome',
      'chrome-linux64/chrome',
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      'chrome-win/chrome.exe',
    ]) ??
    [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ].find((file) => existsSync(file)) ??
    onPath(['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge']) ??
    ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].find((file) => existsSync(file)) ??
    programFiles
      .flatMap((folder) => [
        join(folder, 'Chromium/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        join(folder, 'Google/Chrome/Application/chrome.exe'),
      ])
      .find((file) => existsSync(file))
  );
}

/** Path of Firefox; BACKGROUNDER_FIREFOX wins. Undefined where none is installed. */
export function findFirefox() {
  const wanted = process.env.BACKGROUNDER_FIREFOX;
  if (wanted) return existsSync(wanted) ? wanted : undefined;
  return (
    onPath(['firefox', 'firefox-esr', 'firefox-developer-edition']) ??
    ['/Applications/Firefox.app/Contents/MacOS/firefox'].find((file) => existsSync(file)) ??
    downloaded(join(homedir(), '.cache', 'puppeteer', 'firefox'), [
      'firefox/firefox',
      'Firefox.app/Contents/MacOS/firefox',
      'core/firefox.exe',
    ]) ??
    programFiles.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')).find((file) => existsSync(file))
  );
}
