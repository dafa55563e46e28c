import { expect, test } from 'vitest'
import { noStep } from '../../lib/chain/no-step.ts'
import { framesFor } from '../support/told.ts'

/** Why the day of a sentence is none of a step; null where it may be. */
const why = (told: string) => {
  const { frames, phrases } = framesFor(told)
  return frames.filter(({ dates }) => dates.length).map((frame) => noStep(frame, phrases))[0]
}

test.each([
  'The panel meeting was cancelled on §.',
  'She chased it on §.',
  'The Council was to send the plan on §.',
  'She told it on § that it would reply.',
  'She asked on § whether it would come.',
])('nothing came about: %s', (told) => expect(why(told)).toBe('idle'))

test.each(['She spoke to her MP, who had a reply on §.', 'It sent the plan again on §.'])('elsewhere: %s', (told) =>
  expect(why(told)).toBe('elsewhere'),
)

test.each([
  'The officer recommended a plan on §.',
  'The Council paid £250 for its mistakes on §.',
  'It sent its answer to the school on §.',
  'The school sent a report on §.',
  'It sent the draft plan on §.',
])('no answer to her: %s', (told) => expect(why(told)).toBe('unanswered'))

test.each(['The Council sent the plan on §.', 'It told her on § that it had refused.', 'She asked for a review on §.'])(
  'a step: %s',
  (told) => expect(why(told)).toBeNull(),
)
