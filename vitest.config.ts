import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/find-browser.mjs';

const chromium = findChromium();

/** Tests that need a real DOM run in the Chromium that the set-up found; the rest in Node. */
const inChromium = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    // Far from UTC: a day that is taken in the wrong zone is another day.
    contextOptions: { timezoneId: 'Pacific/Auckland' },
    launchOptions: {
      ...(chromium && { executablePath: chromium }),
      args: ['--no-sandbox', '--disable-background-networking'],
    },
  }),
  instances: [{ browser: 'chromium' as const }],
};

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node' } },
      { test: { name: 'repo', include: ['tests/repo/**/*.test.ts'], environment: 'node', testTimeout: 60_000 } },
      { test: { name: 'dom', include: ['tests/dom/**/*.test.ts'], browser: inChromium } },
      {
        plugins: [preact()],
        test: { name: 'components', include: ['tests/components/**/*.test.tsx'], browser: inChromium },
      },
      {
        test: {
          name: 'e2e',
          // Two real browsers on a small machine: a frame that comes late is no fault of the extension's.
          retry: 2,
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 90_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
