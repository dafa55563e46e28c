import { expect, test } from 'vitest'
import * as nounClasses from '../../lib/frames/noun-classes.ts'
import * as verbClasses from '../../lib/frames/verb-classes.ts'
import { nouns } from '../../lib/words/nouns.ts'
import { phrases, verbs } from '../../lib/words/verbs.ts'

/** What the words of a list of the lexicon mean, each by itself. */
const meaningsIn = (...lists: string[]) =>
  new Set(lists.flatMap((list) => [...list.matchAll(/ : (.+)$/gm)].flatMap(([, meanings]) => meanings!.split(' '))))

/** "was" is no verb of the list: it is read with those that help others. */
const ofVerbs = meaningsIn(verbs, phrases).add('BE')
const ofNouns = meaningsIn(nouns)

test.each(Object.entries(verbClasses))('verbs of "%s": each is one that the lexicon knows', (_, members) => {
  expect([...members].filter((act) => !ofVerbs.has(act))).toEqual([])
  expect(members.size).toBeGreaterThan(1)
})

test.each(Object.entries(nounClasses).filter(([name]) => name !== 'times'))(
  'nouns of "%s": each is one that the lexicon knows',
  (_, members) => {
    expect([...members].filter((noun) => !ofNouns.has(noun))).toEqual([])
    expect(members.size).toBeGreaterThan(1)
  },
)
