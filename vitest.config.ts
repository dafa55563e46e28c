import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    // What components say: the fake browser has no words.
    setupFiles: ['tests/support/interface-words.ts'],
    // Left to itself, Vitest uses one core of two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // For what never ends: a busy machine may take long over what does.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
