import { resolve } from 'node:path'
import { defineConfig, mergeConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import own from '../../vitest.config.ts'

/** In the order in which they are named: the quickest first. */
class AsNamed extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const order = new Map((process.env['MUTANTS_ORDER'] ?? '').split('\n').map((file, at) => [resolve(file), at]))
    return files.toSorted((a, b) => (order.get(a.moduleId) ?? 0) - (order.get(b.moduleId) ?? 0))
  }
}

/** The unit tests as they are; for the first run with notes of which guards they come by. */
export default mergeConfig(
  own,
  defineConfig({
    test: process.env['MUTANTS_TOLD'] ? { setupFiles: ['scripts/mutants/reached.ts'] } : { sequence: { sequencer: AsNamed } },
  }),
)
