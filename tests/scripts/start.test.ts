import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const start = (...args: string[]) => spawnSync(process.execPath, ['scripts/run.mjs', 'start', ...args], { encoding: 'utf8' })

test.each([
  [['--browser'], /argument missing\nusage: npm start/],
  [['--browsr', 'firefox'], /Unknown option '--browsr'.*\nusage: npm start/],
  [['--browser', 'safari'], /^"safari" is no browser that this can start: say --browser chromium or --browser firefox\.$/m],
])(
  'what cannot be started is said in a sentence, without a stack: %j',
  (args, sentence) => {
    const { status, stderr } = start(...args)
    expect(stderr).toMatch(sentence)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(status).toBe(1)
  },
  60_000,
)

test('--help tells how it is used', () => {
  const { status, stdout } = start('--help')
  expect(stdout).toMatch(/^usage: npm start/)
  expect(status).toBe(0)
})
