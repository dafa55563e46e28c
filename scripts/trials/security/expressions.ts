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
 * Sentences that every part of the reading looks into: told, weighed, agreed, laid down, summed up. An attack stands where "…" is; alone it
 * would be passed over: most are only tried at a word that was found.
 */
const sentences = [
  'The Council should have … replied to the complaint at stage two by 14 March 2023, which was 20 working days late.',
  'Mrs X complained on 3 May 2023 … and the Council issued the final EHC Plan on 20 June 2024.',
  'The Council has agreed to … apologise to Mrs X and pay her £500 within one month of my final decision.',
  'The policy says that the Council must … respond within 20 working days of the request.',
  'It took the Council … 18 months to answer, when the law allows six.',
]

/**
 * Every regular expression of lib/ looked at by recheck. What counts is the reading as a whole, beside that of ordinary text of the same
 * length in the same run: for those that recheck finds slow, of texts made of its own pump strings, alone and in the middle of sentences
 * that every part of the reading looks into; for those that it cannot decide about, of their own words over and over, in such sentences.
 */
export const expressions: SecurityTrial = ({ inputs }) => {
  // All of them at the usual size, and of a smaller trial so many fewer.
  const all = collected().filter((_, index) => index % Math.ceil(20_000 / inputs) === 0)
  const counts = { safe: 0, vulnerable: 0, unknown: 0 }
  const attacks: { expression: Expression; text: string }[] = []
  for (const [index, expression] of all.entries()) {
    const { source, flags } = expression
    const found = checkSync(source, flags.replace('d', ''), { timeout: 1_000, attackTimeout: 300, incubationTimeout: 200 })
    counts[found.status] += 1
    if (found.status === 'vulnerable')
      for (const text of texts(longer(found.attack.pumps, found.attack.suffix))) attacks.push({ expression, text })
    if (found.status === 'unknown') attacks.push({ expression, text: inSentences(`${ownWords(source)} `) })
    if (index % 100 === 99) console.log(`${index + 1} of ${all.length}: ${JSON.stringify(counts)}`)
  }

  const ordinary = cost(ordinaryText())
  const slow: string[] = []
  let worst = 0
  for (const { expression, text } of attacks) {
    // What is slow is looked at again: something else may have kept the machine.
    const times = cost(text, (found) => found <= ROOM * ordinary) / ordinary
    worst = Math.max(worst, times)
    if (times > ROOM) slow.push(`${expression.file}: \`${expression.source.slice(0, 100)}\`: ${times.toFixed(1)} times`)
  }
  return {
    holds: slow.length === 0,
    lines: [
      `recheck looked at ${number(all.length)} regular expressions of \`lib/\`: ${number(counts.safe)} take time with the length of`,
      `what they are given, ${number(counts.vulnerable)} more than that for some text, and about ${number(counts.unknown)} it could not`,
      `say in a second. ${number(attacks.length)} pages of ${number(LENGTH)} characters were made against them: of the text that recheck`,
      'says is worst, alone and in the middle of sentences that every part of the reading looks into; where it could not say, of their own',
      `words over and over in such sentences. The whole reading took at most ${worst.toFixed(1)} times as long as that of ordinary text of`,
      `the same length; over ${ROOM} times is a fault, and there were ${slow.length}.`,
      ...slow.map((line) => `- ${line}`),
    ],
  }
}

/** The texts of an attack: alone, in one long sentence of each kind, and in many short ones. */
function texts(attack: string): string[] {
  const long = sentences.map((sentence) => sentence.replace('…', () => attack))
  return [attack, ...long, inSentences(attack)]
}

/** Sentences of all kinds in turn, as many as go into the length, each with the beginning of the attack. */
function inSentences(attack: string): string {
  const part = attack.slice(0, 400)
  let text = ''
  for (let at = 0; text.length < LENGTH; at += 1) text += `${sentences[at % sentences.length]!.replace('…', () => part)} `
  return text.slice(0, LENGTH)
}

/** The words that an expression is written in, as often as go into a sentence. */
function ownWords(source: string): string {
  const words = source.replace(/\\[a-zA-Z](?:\{[^}]*\})?|\(\?<[^>]*>/g, ' ').match(/[A-Za-z£’']{2,}/g) ?? ['it']
  const once = words.slice(0, 60).join(' ')
  return `${once} `.repeat(Math.ceil(400 / (once.length + 1)))
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

/** Processor time of the reading in milliseconds, the least of three, or the first that is little enough. */
function cost(text: string, enough = (_found: number) => false): number {
  let least = Infinity
  for (let turn = 0; turn < 3 && !enough(least); turn += 1) {
    const before = process.cpuUsage()
    analyse(decisionFromText(`## What happened\n${text}`, { decisionDate: '2024-06-14' }))
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}
