import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    // Files that one process runs share its browsers (tests/e2e/browsers.ts).
    isolate: false,
    globalSetup: ['tests/e2e/shared-browsers.ts'],
    // Two browsers at once are as many as two cores carry without tests becoming slow and unsure.
    maxWorkers: 2,
    // Two real browsers on two cores lose a click now and then. What is broken fails three times; each failure is printed.
    retry: 2,
    // For what never ends: a busy machine may take long over what does.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
