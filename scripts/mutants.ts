/**
 * Takes guards out of the code one at a time and looks whether a test notices: a condition that always holds or never does, a part of one
 * left out, a line that leaves early gone. What no test notices is a rule that anybody could lose.
 *
 *   npm run mutants                          40 guards of lib/, drawn by the day
 *   npm run mutants -- --count 100 --seed 7  the same hundred each time, whatever changes elsewhere
 *   npm run mutants -- --count 25 --seed 7 --after 50   the third quarter of them
 *   npm run mutants -- --only lib/watchlist  of some files
 *   npm run mutants -- --at lib/x.ts:63      all on that line; several with commas
 *   npm run mutants -- --tests tests/export  what these tests alone notice
 *
 * All unit tests run once, and tell which guards they come by; then each guard is tried with those that come by it, the quickest first,
 * until one fails. It works on copies of the project. A hundred take about twenty minutes on two free cores.
 */
import { globSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { draw, guardsOf, type Guard } from './mutants/guards.ts'
import { notices, openWorkshop, whoReaches } from './mutants/workshop.ts'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '40' },
    after: { type: 'string', default: '0' },
    seed: { type: 'string' },
    only: { type: 'string', default: 'lib' },
    at: { type: 'string' },
    tests: { type: 'string', default: '' },
    list: { type: 'boolean', default: false },
  },
})
const seed = Number(values.seed ?? Math.floor(Date.now() / 864e5))
const every = globSync('lib/**/*.ts')
  .filter((file) => file.startsWith(values.only))
  .sort()
  .flatMap((file) => guardsOf(file, readFileSync(file, 'utf8')))
const lines = values.at?.split(',')
const guards = lines
  ? every.filter(({ file, line }) => lines.includes(`${file}:${line}`))
  : draw(every, seed, Number(values.count), Number(values.after))
const known = JSON.parse(readFileSync('scripts/mutants/known.json', 'utf8')) as Record<string, string>
const nameOf = ({ file, line, was, now }: Guard) => `${file}:${line}: ${was} → ${now}`
console.log(`${guards.length} guards${lines ? '' : ` of ${every.length}, seed ${seed}`}`)

if (values.list) for (const guard of guards) console.log(nameOf(guard))
else await tryAll()

async function tryAll(): Promise<void> {
  const shops = Array.from({ length: availableParallelism() }, openWorkshop)
  const stop = () => shops.forEach((shop) => shop.close())
  process.once('exit', stop)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  const reached = await whoReaches(shops[0]!, guards, values.tests.split(',').filter(Boolean))
  console.log('The tests have told which guards they come by.')
  const left = [...guards.entries()]
  const counts = { noticed: 0, explained: 0, alive: 0 }
  await Promise.all(
    shops.map(async (shop) => {
      for (let next = left.shift(); next; next = left.shift()) {
        const [number, guard] = next
        const why = known[`${guard.file}: ${guard.was} → ${guard.now}`]
        const noticed = !why && (await notices(shop, guard, reached[number]!))
        counts[why ? 'explained' : noticed ? 'noticed' : 'alive'] += 1
        const told = why ? `explained (${why})` : noticed ? 'noticed' : reached[number]!.length ? 'NOT NOTICED' : 'NOT REACHED BY A TEST'
        console.log(`${number + 1}. ${told}  ${nameOf(guard)}`)
      }
    }),
  )
  const counted = counts.noticed + counts.alive
  const share = counted ? counts.noticed / counted : 1
  console.log(
    `\n${counts.noticed} of ${counted} noticed (${(100 * share).toFixed(0)} %), ` +
      `${counts.explained} explained in scripts/mutants/known.json.`,
  )
  process.exitCode = share >= 0.95 ? 0 : 1
}
