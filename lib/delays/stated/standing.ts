// Which figures stand beside the others of the page: what is only alleged gives way to findings.

import { cued } from '../../text/cued.ts'
import { laidOut } from '../../text/laid-out.ts'
import type { Figure } from './figure.ts'

/**
 * Whether a figure stands beside all others of the page.
 * @param denied whether the decision found no fault
 * @param upheld whether it upheld the complaint
 */
export const stands = (figure: Figure, all: readonly Figure[], denied: boolean, upheld: boolean): boolean =>
  !contradicted(figure, all, denied) && !isTakenUp(figure, all, upheld) && !isPut(figure, all)

/** Whether what is alleged here is put otherwise by a finding: another length for the same thing, or no fault where lateness is alleged. */
function contradicted(figure: Figure, all: readonly Figure[], denied: boolean): boolean {
  if (figure.said === 'finding') return false
  if (denied && figure.wording.kind === 'excess') return true
  const about = topics(figure)
  const same = all.filter(
    (other) =>
      other.said === 'finding' &&
      other.wording.kind === figure.wording.kind &&
      (topics(other).some((topic) => about.includes(topic)) || (other.line === figure.line.after && corrects.test(other.line.marked.text))),
  )
  return same.length > 0 && same.every((other) => Math.abs(weeks(other) - weeks(figure)) > weeks(figure) * 0.2)
}

/**
 * Whether what somebody says of a length is left to the findings: it stands in the middle of a story that has figures of its own, or a
 * finding on the same thing gives a length that comes near it.
 */
function isTakenUp(figure: Figure, all: readonly Figure[], upheld: boolean): boolean {
  const { said, line } = figure
  if (said === 'finding' || line.section === 'summary') return false
  // Where the complaint was upheld, what was found of its time is said by the findings.
  if (upheld && line.section === 'complaint' && all.some((other) => other.said === 'finding')) return true
  const about = topics(figure)
  return all.some((other) => {
    if (other.said !== 'finding') return false
    const of = topics(other)
    const same = !about.length || !of.length || of.some((topic) => about.includes(topic))
    return line.section !== 'complaint' || (same && weeks(other) >= weeks(figure) * near)
  })
}

/** Whether a figure says by how much the limit was passed that is only said to have been passed here. */
function isPut(figure: Figure, all: readonly Figure[]): boolean {
  if (!figure.wording.over) return false
  const about = topics(figure)
  return all.some(
    (other) => !other.wording.over && (other.line === figure.line.before || topics(other).some((topic) => about.includes(topic))),
  )
}

/** How much of an alleged length a finding must be to take it up. */
const near = 0.35

/** "Mr L says it took seven weeks. The records show that it took 19 working days." */
const corrects = cued(/^(?:in fact|but|however|(?:the|its) (?:\w+'s )?(?:records?|evidence|documents|file|log))\b/i)

const weeks = ({ length, unit }: Figure): number =>
  length.value * ({ days: 1 / 7, 'working days': 0.2, 'school days': 0.2, months: 4.35, terms: 13, years: 52 }[unit] ?? 1)

const matter = laidOut('g')`
  adapt
  answer
  appeal
  application
  assess
  complain
  deci
  investig
  pa(?:y|id)
  plan
  referral
  repair
  repl
  respon
  review
  stage (?:one|two|1|2)
  visit
  works
`

function topics(figure: Figure): string[] {
  return figure.line.marked.text.toLowerCase().match(matter) ?? []
}
