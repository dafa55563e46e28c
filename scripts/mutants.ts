/**
 * Takes guards out of the code one at a time and looks whether a test notices: a condition that always holds or never does, a part of one
 * left out, a line that leaves early gone. What no test notices is a rule that anybody could lose.
 *
 *   npm run mutants                          40 guards of lib/, drawn by the day
 *   npm run mutants -- --count 100 --seed 7  the same hundred each time
 *   npm run mutants -- --only lib/watchlist  of some files
 *
 * Each is tried with the tests that import its file, first those of its own folder; a file on which everything leans ends with the accuracy
 * on the corpus, which is a test too. Takes about half a minute each.
 */
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { guardsOf, type Guard } from './mutants/guards.ts'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '40' },
    seed: { type: 'string' },
    only: { type: 'string', default: 'lib' },
    list: { type: 'boolean', default: false },
  },
})
const seed = Number(values.seed ?? Math.floor(Date.now() / 864e5))
const sources = globSync('lib/**/*.ts')
  .filter((file) => file.startsWith(values.only))
  .sort()
const guards = draw(
  sources.flatMap((file) => guardsOf(file, readFileSync(file, 'utf8'))),
  Number(values.count),
  seed,
)
const known = JSON.parse(readFileSync('scripts/mutants/known.json', 'utf8')) as Record<string, string>
console.log(`${guards.length} guards, seed ${seed}`)

const alive: Guard[] = []
let explained = 0
for (const [index, guard] of guards.entries()) {
  const name = `${guard.file}:${guard.line}: ${guard.was} → ${guard.now}`
  if (values.list) {
    console.log(name)
    continue
  }
  const why = known[`${guard.file}: ${guard.was}`]
  const noticed = !why && notices(guard)
  if (why) explained += 1
  else if (!noticed) alive.push(guard)
  console.log(`${index + 1}. ${why ? `explained (${why})` : noticed ? 'noticed' : 'NOT NOTICED'}  ${name}`)
}
if (!values.list) {
  const counted = guards.length - explained
  const share = counted ? (counted - alive.length) / counted : 1
  console.log(
    `\n${counted - alive.length} of ${counted} noticed (${(100 * share).toFixed(0)} %), ${explained} explained in scripts/mutants/known.json.`,
  )
  process.exitCode = share >= 0.95 ? 0 : 1
}

/** Whether a test fails without the guard. The file is as it was afterwards, also where this is interrupted. */
function notices({ file, before, after }: Guard): boolean {
  const restore = () => writeFileSync(file, before)
  const stopped = () => {
    restore()
    process.exit(1)
  }
  process.once('SIGINT', stopped)
  process.once('SIGTERM', stopped)
  writeFileSync(file, after)
  try {
    const room = file.split('/')[1]!.replace('.ts', '')
    const tests = (where: string[]) =>
      spawnSync('npx', ['vitest', 'related', file, '--run', '--bail=1', '--reporter=dot', ...where], { encoding: 'utf8', timeout: 900_000 })
        .status !== 0
    return tests([`--dir=tests/${room}`, '--passWithNoTests']) || tests([])
  } finally {
    restore()
    process.off('SIGINT', stopped)
    process.off('SIGTERM', stopped)
    rmSync('node_modules/.vite/vitest', { recursive: true, force: true })
  }
}

/** So many of them, the same for the same seed (Park and Miller's numbers). */
function draw(all: readonly Guard[], count: number, from: number): Guard[] {
  let state = (from % 2_147_483_646) + 1
  const left = [...all]
  const drawn: Guard[] = []
  while (drawn.length < count && left.length) {
    state = (state * 48_271) % 2_147_483_647
    drawn.push(...left.splice(state % left.length, 1))
  }
  return drawn
}
