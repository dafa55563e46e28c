import { expect, test } from 'vitest'
import { shorten } from '../../lib/text/shorten.ts'

test.each([
  ['She asked for stage two on 29 September.', 80, 'She asked for stage two on 29 September'],
  ['She asked for stage two on 29 September', 20, 'She asked for stage …'],
  ['', 20, ''],
  ['x'.repeat(30), 10, `${'x'.repeat(10)} …`],
])('%j in %i characters', (text, most, short) => expect(shorten(text, most)).toBe(short))
