// Makes what the stores take: `npm run package`. The packages for Chrome and Firefox and the package of the sources lie in
// .output/packages/ then, with their SHA-256 sums. `npm run package -- --check` makes them a second time, in another folder, from the
// unpacked sources after `npm ci`, and fails where a byte differs: that is how a reviewer, or anybody, can see that they come from the
// sources, and come out the same on every run. With `--made` it takes those that were made before.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { differences, installSources, makePackages, packagesIn, sums, unpack } from './package/packages.ts'

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, made: { type: 'boolean', default: false } } })
const folder = resolve('.output/packages')

const made = values.made ? packagesIn(resolve('.'), folder) : await makePackages(resolve('.'), folder)
console.log(sums(made))
if (values.check) {
  const problems = await checkAgain()
  for (const problem of problems) console.error(problem)
  if (problems.length) process.exitCode = 1
  else console.log('The same bytes on a second run, from the unpacked sources.')
}

async function checkAgain(): Promise<string[]> {
  const other = mkdtempSync(join(tmpdir(), 'overdue-packages-'))
  try {
    const sources = unpack(made.sources, join(other, 'sources'))
    await installSources(sources)
    return differences(made, await makePackages(sources, join(other, 'again')), 'the unpacked sources')
  } finally {
    rmSync(other, { recursive: true, force: true })
  }
}
