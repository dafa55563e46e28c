import type { Plugin } from 'vite'
import { defineConfig } from 'wxt'
import { buildDecisionModules, modulesFolder } from './scripts/decision-modules.ts'
import { otherSites } from './lib/watchlist/site-list.ts'
import { readFileSync } from 'node:fs'
import { noteBundled, writeNotices } from './scripts/notices.ts'
import { oneLinePatterns } from './scripts/one-line.ts'

/** Pages of other ombudsmen: nothing of them is asked for at installation. */
const otherOrigins = otherSites.flatMap(({ matches }) => matches)

/** The project's own page, once it has a public one: `homepage` in package.json is the one place for it. */
const { homepage } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { homepage?: string }

/** Packages whose code the extension carries; filled by the builds below. */
const bundled = new Set<string>()

/** What most pages of the extension share, in few files: each file by itself is compressed less well. */
const sharedChunks = (): Plugin => ({
  name: 'shared-chunks',
  config: ({ build }) =>
    build?.lib
      ? null
      : {
          build: {
            rolldownOptions: {
              output: {
                codeSplitting: {
                  groups: [
                    { name: 'look', test: /preact|interface\/say|shared\/sentence/ },
                    {
                      name: 'kept',
                      test: /watchlist\/(?:store|live|use-change|use-today|day|site-access|schema|client|said-bar)\./,
                      minShareCount: 2,
                    },
                  ],
                },
              },
            },
          },
        },
})

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  zip: {
    // What builds the same packages again, dotted files too; without what was built, installed or noted by tools.
    includeSources: ['**/*', '.npmrc', '.oxlintrc.json', '.oxfmtrc.json', '.editorconfig', '.ci/run'],
    excludeSources: ['coverage/**', '**/*.log', '**/*.tgz'],
  },
  vite: () => ({
    plugins: [noteBundled(bundled), oneLinePatterns(), sharedChunks()],
    // The polyfill for preloading would be the only code that can make a request.
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    'build:done': async (wxt) => {
      await buildDecisionModules(wxt.config.outDir, [noteBundled(bundled), oneLinePatterns()])
      writeNotices(wxt.config.outDir, bundled)
    },
  },
  manifest: ({ browser }) => ({
    // Words stand in lib/interface; the browser takes them from _locales.
    default_locale: 'en_GB',
    name: '__MSG_manifest_name__',
    short_name: '__MSG_manifest_shortName__',
    // One background for ordinary and private windows, so that the card can be shown in both; of a private one nothing is kept, which the
    // background itself sees to (lib/watchlist/background.ts). As two, the watchlist could not be seen there at all.
    incognito: 'spanning',
    ...(homepage && { homepage_url: homepage }),
    description: '__MSG_manifest_description__',
    // Chrome has no panel beside a page without the permission, of which it warns nobody; Firefox needs none for its sidebar.
    permissions: ['storage', 'alarms', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    commands: {
      'toggle-card': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_manifest_toggleCard__' },
      'watch-case': { suggested_key: { default: 'Alt+Shift+W' }, description: '__MSG_manifest_watchCase__' },
    },
    // What the content script loads on decisions; only pages of the Ombudsman's site can see that it is there.
    web_accessible_resources: [
      { resources: [`${modulesFolder}/*`], matches: ['https://www.lgo.org.uk/*', 'https://lgo.org.uk/*', ...otherOrigins] },
    ],
    // Asked for when the reader switches reminders on, or another ombudsman: what registers the script comes and goes with the addresses.
    optional_permissions: ['notifications', 'scripting'],
    optional_host_permissions: otherOrigins,
    // The browser itself holds the extension's pages to the promise that nothing leaves them.
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "connect-src 'none'",
        "form-action 'none'",
        "base-uri 'none'",
      ].join('; '),
    },
    // The first with URL.parse, which the reading of addresses uses.
    ...(browser !== 'firefox' && { minimum_chrome_version: '126' }),
    // Chrome warns of it.
    ...(browser === 'firefox' && {
      author: 'The Overdue contributors',
      browser_specific_settings: {
        gecko_android: { strict_min_version: '142.0' },
        gecko: {
          id: '{6f1f3a52-5c0b-4d6d-9f1a-0d6a1b7c2e11}',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
})
