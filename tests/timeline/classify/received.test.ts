import { expect, test } from 'vitest'
import { received } from '../../../lib/timeline/classify/received.ts'
import type { Clause } from '../../../lib/timeline/clause.ts'
import type { Matter } from '../../../lib/timeline/matters/matter.ts'
import type { Threads } from '../../../lib/timeline/threads.ts'

const matter = {
  id: 'complaint',
  steps: [
    { kind: 'stage1', by: 'c', says: [], opens: true },
    { kind: 'stage2', by: 'c', says: [], opens: true },
    { kind: 'stage1reply', by: 'b', says: [] },
  ],
} as unknown as Matter
const threads = { recent: [], latest: () => null, has: () => true } as unknown as Threads
const kind = (words: string, actor: Clause['actor'] = 'body') => received({ words, actor } as Clause, matter, threads)?.step.kind

test('what was just told of came in', () => {
  expect(kind('her request was received on § for a review')).toBe('stage1')
})
test('of the stage that the words name', () => expect(kind('it received the request for stage 2 and logged it on §')).toBe('stage2'))
test('what asks for no review begins no stage', () => expect(kind('the application was received on §')).toBeUndefined())
test('nothing came in', () => {
  expect(kind('the council replied on §')).toBeUndefined()
  expect(kind('she received it on §', 'complainant')).toBeUndefined()
})
