// Makes what the stores take: `npm run package`. The packages for Chrome and Firefox and the package of the sources lie in
// .output/packages/ then, with their SHA-256 sums. `npm run package -- --check` makes them a second time, here and from the unpacked
// sources after `npm ci`, and fails where a byte differs: that is how a reviewer, or anybody, can see that they come from the sources.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { differences, installSources, makePackages, sums, unpack } from './package/packages.ts'

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const folder = resolve('.output/packages')

const made = await makePackages(resolve('.'), folder)
console.log(sums(made))
if (values.check) {
  const problems = await checkAgain()
  for (const problem of problems) console.error(problem)
  if (problems.length) process.exitCode = 1
  else console.log('The same bytes on a second run, and from the unpacked sources.')
}

async function checkAgain(): Promise<string[]> {
  const other = mkdtempSync(join(tmpdir(), 'overdue-packages-'))
  try {
    const sources = unpack(made.sources, join(other, 'sources'))
    // Installing takes about as long as everything else: it goes on while the second run is made.
    const [second] = await Promise.all([makePackages(resolve('.'), join(other, 'second')), installSources(sources)])
    const third = await makePackages(sources, join(other, 'third'))
    return [...differences(made, second, 'a second run'), ...differences(made, third, 'the unpacked sources')]
  } finally {
    rmSync(other, { recursive: true, force: true })
  }
}
