// Runs a script of this folder: `node scripts/run.mjs start --browser firefox`. Plain JavaScript, so that a Node too old to
// read TypeScript gets a sentence and not "bad option".
import { spawnSync } from 'node:child_process'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `Overdue is built with Node 22.12 or later; this is ${process.versions.node}. ` +
      'Install a newer one from https://nodejs.org and run this again.',
  )
  process.exit(1)
}
const [name, ...args] = process.argv.slice(2)
const ran = spawnSync(
  process.execPath,
  ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', `scripts/${name}.ts`, ...args],
  { stdio: 'inherit' },
)
process.exit(ran.status ?? 1)
