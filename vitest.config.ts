import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

/** Tests that need a process of their own: of components, which share a document, and those that change the modules that they test. */
const apart = ['tests/components/**/*.test.{ts,tsx}', 'tests/analyse.test.ts', 'tests/growth.test.ts']

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // All others read the modules that they share once in a process: a third of the work was to read them anew for every file.
    projects: [
      { extends: true, test: { name: 'apart', include: apart } },
      { extends: true, test: { name: 'together', include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**', ...apart], isolate: false } },
    ],
    // What components say: the fake browser has no words.
    setupFiles: ['tests/support/interface-words.ts'],
    // Left to itself, Vitest uses one core of two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // For what never ends: a busy machine may take long over what does.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
