import { expect, test } from 'vitest'
import { lateText } from '../../../components/shared/late-text.ts'

test.each<[[number, number], boolean, string]>([
  [[0, 0], false, 'in time'],
  [[5, 5], false, '5 days over'],
  [[1, 2], false, '1 to 2 days over'],
  [[75, 75], false, 'about 2 months over'],
  [[0, 12], false, 'up to 12 days over'],
  [[0, 29], false, 'up to 4 weeks over'],
  [[120, 183], false, 'about 4 to 6 months over'],
  [[28, 70], false, 'about 4 weeks to 2 months over'],
  [[0, 0], true, 'not done, still in time'],
  [[40, 40], true, 'not done, about 6 weeks over'],
])('late by %j (open: %s) is "%s"', (late, open, words) => expect(lateText(late, open)).toBe(words))
