import { spawnSync } from 'node:child_process'
import { checkSync } from 'recheck'
import { number } from '../../../cli/read/progress.ts'
import { analyse } from '../../../lib/analyse.ts'
import { corpusPages } from '../../../tests/support/corpus.ts'
import { decisionFromText } from '../../../tests/support/decision.ts'
import type { Expression } from './collect-expressions.ts'
import type { SecurityTrial } from './trial.ts'

// Without a program of somebody else's.
process.env['RECHECK_BACKEND'] = 'pure'

/** Characters of the text that an attack is made to. */
const LENGTH = 30_000
/** How many times as long as ordinary text of the same length the reading of an attack may take. */
const ROOM = 10

/**
 * Every regular expression of lib/ looked at by recheck. For those that it finds slow, or cannot decide about, the attack is what counts: a
 * text made of recheck's own pump string is read as a page would be, beside ordinary text of the same length in the same run. An expression
 * that is slow for itself may be harmless here: most are only tried at a word that has been found, and see a few hundred characters.
 */
export const expressions: SecurityTrial = () => {
  const all = collected()
  const counts = { safe: 0, vulnerable: 0, unknown: 0 }
  const attacks: { expression: Expression; text: string }[] = []
  for (const [index, expression] of all.entries()) {
    const { source, flags } = expression
    const found = checkSync(source, flags.replace('d', ''), { timeout: 2_000, attackTimeout: 500, incubationTimeout: 300 })
    counts[found.status] += 1
    if (found.status === 'vulnerable') attacks.push({ expression, text: longer(found.attack.pumps, found.attack.suffix) })
    if (index % 100 === 99) console.log(`${index + 1} of ${all.length}: ${JSON.stringify(counts)}`)
  }

  const ordinary = cost(ordinaryText())
  const slow: string[] = []
  let worst = 0
  for (const { expression, text } of attacks) {
    const times = cost(text) / ordinary
    worst = Math.max(worst, times)
    if (times > ROOM) slow.push(`${expression.file}: \`${expression.source.slice(0, 100)}\`: ${times.toFixed(1)} times`)
  }
  return {
    holds: slow.length === 0,
    lines: [
      `recheck looked at all ${number(all.length)} regular expressions of \`lib/\`: ${number(counts.safe)} take time with the length of what they are given, ` +
        `${number(counts.vulnerable)} more than that for some text, and about ${number(counts.unknown)} it could not say in two seconds.`,
      `A page of ${number(LENGTH)} characters made of the text that recheck says is worst, for each of the ${number(attacks.length)}: the whole reading took at ` +
        `most ${worst.toFixed(1)} times as long as that of ordinary text of the same length; over ${ROOM} times is a fault, and there were ${slow.length}.`,
      ...slow.map((line) => `- ${line}`),
    ],
  }
}

/** From a process of its own, since RegExp is stood in for there. */
function collected(): Expression[] {
  const told = spawnSync(
    process.execPath,
    ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', 'scripts/trials/security/collect-expressions.ts'],
    { encoding: 'utf8', maxBuffer: 100e6 },
  )
  if (told.status !== 0) throw new Error(told.stderr)
  return told.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Expression)
}

/** The text of an attack, so long. */
function longer(pumps: readonly { prefix: string; pump: string }[], suffix: string): string {
  const each = Math.ceil(LENGTH / Math.max(1, pumps.length))
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(each / Math.max(1, pump.length)))).join('') + suffix
}

function ordinaryText(): string {
  let text = ''
  for (const { source } of corpusPages()) {
    text += `${source.replace(/^---[\s\S]*?---\n/, '')}\n`
    if (text.length > LENGTH) break
  }
  return text.slice(0, LENGTH)
}

/** Processor time of the reading, the least of three, in milliseconds. */
function cost(text: string): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage()
    analyse(decisionFromText(`## What happened\n${text}`, { decisionDate: '2024-06-14' }))
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}
