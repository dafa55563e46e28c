import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { expect, test } from 'vitest'
import { inOneLine } from '../../scripts/one-line.ts'

test('the build writes a pattern as itself', () => {
  const code = 'const a = cued(laidOut("i")`\n  \\b(?:\n    a/b\n    c\n  )\n`)\nconst b = laidOut()`a`\n'
  expect(inOneLine(code, 'a.ts')).toBe('const a = cued(/\\b(?:a\\/b|c)/i)\nconst b = /a/\n')
})

test('the build writes a text in one line, with its backslashes', () => {
  expect(inOneLine('f(laidOutText`\n  \\ba\n  "b"\n`, laidOutText`c`)', 'a.ts')).toBe('f("\\\\ba|\\"b\\"", "c")')
})

test('values stay where they are', () => {
  const code = 'const a = laidOut("g")`\n  \\b${x}\n  ${y("`")}\\s\n`, b = laidOutText`\n  ${x}\n  a\n`, c = laidOut()`\n  ${x}\n`'
  expect(inOneLine(code, 'a.ts')).toBe('const a = new RegExp(`\\\\b${x}|${y("`")}\\\\s`, \'g\'), b = `${x}|a`, c = new RegExp(`${x}`)')
})

test('what is laid out is found in every file of the readers, and nothing of it is left in what is built', () => {
  const files = globSync('lib/**/*.ts').filter((name) => name !== 'lib/text/laid-out.ts')
  const laid = files.filter((name) => /\b(?:laidOut|laidOutText)\b/.test(readFileSync(name, 'utf8')))
  expect(laid.length).toBeGreaterThan(0)
  for (const name of laid) expect(inOneLine(readFileSync(name, 'utf8'), name), name).not.toMatch(/\b(?:laidOut|laidOutText)(?:\(|`)/)
})
