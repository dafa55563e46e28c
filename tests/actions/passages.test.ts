import { expect, test } from 'vitest'
import { readActions } from '../../lib/actions/read-actions.ts'
import { findDates } from '../../lib/dates/find-dates.ts'
import { decisionFromText } from '../support/decision.ts'
import { passages as agreedAfter } from './passages/agreed-after.ts'
import { passages as amongTheRest } from './passages/among-the-rest.ts'
import { passages as apart } from './passages/apart.ts'
import { passages as forms } from './passages/forms.ts'
import { passages as inPassing } from './passages/in-passing.ts'
import { passages as ownDeadlines } from './passages/own-deadlines.ts'
import { passages as places } from './passages/places.ts'
import { passages as plainWords } from './passages/plain-words.ts'
import { passages as promisedBefore } from './passages/promised-before.ts'
import { passages as services } from './passages/services.ts'
import { passages as shortRemedies } from './passages/short-remedies.ts'
import { passages as smallServices } from './passages/small-services.ts'
import { passages as sumsAndConsents } from './passages/sums-and-consents.ts'
import { passages as usualPhrases } from './passages/usual-phrases.ts'

test.each([
  ...forms,
  ...services,
  ...amongTheRest,
  ...usualPhrases,
  ...plainWords,
  ...places,
  ...smallServices,
  ...inPassing,
  ...ownDeadlines,
  ...shortRemedies,
  ...promisedBefore,
  ...sumsAndConsents,
  ...agreedAfter,
  ...apart,
])('%s', (_, text, wanted) => {
  const heading = text.startsWith('## ') ? '' : '## Agreed action\n'
  const decision = decisionFromText(`# Testing Council (99 999 999)\nDecision : Upheld\nDecision date : 30 Jan 2025\n${heading}${text}\n`)
  const { actions } = readActions(decision, findDates(decision))
  // A step may be read with more words than the passage names: its beginning, its due day and its sums must be right.
  const found = actions.map((action, i) => {
    const words = wanted[i]?.split(' | ')[0] ?? ''
    return `${action.text.startsWith(words) ? words : action.text} | ${action.due ?? '-'} | ${action.amounts.join(',')}`
  })
  expect(found).toEqual(
    wanted.map((step) => {
      const [words, due = '-', sums = ''] = step.split(' | ')
      return `${words} | ${due} | ${sums}`
    }),
  )
})
