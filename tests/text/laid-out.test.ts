import { expect, test } from 'vitest'
import { laidOut, laidOutText } from '../../lib/text/laid-out.ts'

test('alternatives stand on lines of their own', () => {
  const pattern = laidOut('gi')`
    \b(?:
      letter
      reply
    ) (?:came|arrived)
    heard from
  `
  expect(pattern.source).toBe('\\b(?:letter|reply) (?:came|arrived)|heard from')
  expect(pattern.flags).toBe('gi')
})

test('what stands further in goes on, also behind a group and over several lines', () => {
  expect(laidOutText`
    one
      two
      (?:
        a
        b
          c
      )?three
      four
    five
  `).toBe('onetwo(?:a|bc)?threefour|five')
})

test('every kind of group may be opened at the end of a line, and none where the bracket is meant', () => {
  expect(laidOutText`
    (
      a
      b
    )
    (?<name>
      a
      b
    )
    (?!
      a
      b
    )(?<=
      c
      d
    )
    \(
    e
  `).toBe('(a|b)|(?<name>a|b)|(?!a|b)(?<=c|d)|\\(|e')
})

test('a space at the beginning or the end of a line is written "\\ "; a backslash that is meant stays', () => {
  // No space behind the last backslash: editors take those away.
  expect(laidOutText`
    \ a
    b\
    c\\
  `).toBe(' a|b |c\\\\')
})

test('what is said to readers, and empty lines, are no part of it', () => {
  expect(laidOutText`
    // "a letter"
    a

    // "a reply"
    https?://b
  `).toBe('a|https?://b')
})

test('values stand where they are put, line breaks of their own and all', () => {
  expect(laidOutText`
    ${'x'}
    (?:
      ${'y\n  z'}
      b${'|c'}
    )${''}
  `).toBe('x|(?:y\n  z|b|c)')
})

test('parts of a pattern begin with "&"', () => {
  expect(laidOutText`
    ask\w*
    request\w*
    & review
    & !
      draft
      plan
    & a|b
    & !c
      \ d
  `).toBe('ask\\w*|request\\w* & review & !draft|plan & a|b & !c d')
  expect(laidOutText`
    & !
      a
      b
  `).toBe(' & !a|b')
  expect(laidOutText`
    a
    &
      b
      c
  `).toBe('a & b|c')
})

test('an ampersand may be one of the alternatives', () => {
  expect(laidOutText`
    (?:
      and\s
      &\s
    )
  `).toBe('(?:and\\s|&\\s)')
})

test('a single line needs no other', () => {
  expect(laidOutText`a|b`).toBe('a|b')
  expect(laidOut()`^a$`.test('a')).toBe(true)
})
