import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/**
 * Our own pages share one file of code instead of a handful of small ones, each of which the popup would wait for.
 * The data of the cards come later, each in a file of its own.
 */
const oneSharedFile: Plugin = {
  name: 'backgrounder:one-shared-file',
  outputOptions: (options) =>
    options.format === 'es'
      ? {
          ...options,
          manualChunks: (id) => (/entrypoints|card-texts|search-forms|virtual:backgrounder/.test(id) ? null : 'shared'),
        }
      : null,
};

export default defineConfig({
  srcDir: '.',
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  hooks: {
    // The gallery shows every component in every state: for those who work on them, not for readers.
    'entrypoints:found': (wxt, found) => {
      const gallery = found.findIndex(({ name }) => name === 'gallery');
      if (wxt.config.mode === 'production' && gallery >= 0) found.splice(gallery, 1);
    },
  },
  vite: () => ({
    plugins: [preact({ reactAliasesEnabled: false }), oneSharedFile],
    build: { target: 'es2022', modulePreload: { polyfill: false } },
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('platform/content-script-context.ts', import.meta.url),
        ),
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: ['<all_urls>'],
    action: { default_title: '__MSG_extensionName__' },
    // Firefox takes managed policies without a schema, and its linter does not know the key.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    // Nothing on our own pages may load from, or talk to, anywhere else.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_commandNext__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_commandPrevious__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'backgrounder@backgrounder.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  zip: { excludeSources: ['bench/results.json'] },
});
