import { expect, test } from 'vitest'
import { acted, bare } from '../../../lib/timeline/carried-out/acted.ts'

test.each([
  ['she got help with the final plan', 'she got help'],
  ['it met about the role of the officer on §', 'it met on §'],
  ['it made a draft of the response', 'it made a draft'],
  ['it worked at the plan', 'it worked'],
  ['it closed it under the plan', 'it closed it'],
  ['it met during the child and family assessment', 'it met'],
])('beside the matter: %s', (words, left) => expect(acted(words)).toBe(left))

test.each([
  'it sent its decision on the review',
  'it sent a letter with the decision',
  'it replied in writing',
  'it replied under the procedure',
  'it agreed on the plan',
  'she asked for the plan',
  'it sent it about §',
  'it told her about the decision',
])('of the matter: %s', (words) => expect(acted(words)).toBe(words))

test('a word without its signs', () => expect(bare('“plan,”')).toBe('plan'))
