import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hold, inside, run, type Trial } from './workplace.ts'

/** A broken page, an empty file, a file of 50 MB and a folder without pages are reported; the pages beside them are read. */
export const faults: Trial = async (place) => {
  const folder = inside(place, 'faults')
  const good = join(place.pages, '000', '000000.html')
  const names = ['1-good', '2-broken', '3-empty', '4-large', '5-good'].map((name) => join(folder, `${name}.html`))
  for (const file of [names[0]!, names[4]!]) copyFileSync(good, file)
  writeFileSync(names[1]!, Buffer.from([0x3c, 0x68, 0xff, 0xfe, 0x00, 0x3c, 0x2f, 0x3c, 0x61, 0x20, 0x22]))
  writeFileSync(names[2]!, '')
  writeFileSync(names[3]!, '<html><body>')
  truncateSync(names[3]!, 50_000_000)
  const empty = join(folder, '..', 'no-pages')
  mkdirSync(empty, { recursive: true })
  const out = join(place.folder, 'faults.ndjson')
  const status = await run(place, ['read', folder, empty, join(folder, 'not-there.html'), '--out', out, '--quiet'])
  const records = readFileSync(out, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { file?: string; error?: string; reference?: string })
  const errors = records.map(({ error }) => error ?? null)
  hold(status === 1 && !existsSync(`${out}.journal`), `The exit status is ${status}.`)
  hold(records.length === 7 && !!records[0]!.reference && records[0]!.reference === records[4]!.reference, 'The good pages were not read.')
  hold(
    [1, 2, 3, 5, 6].every((at) => errors[at] && records[at]!.file),
    'Not every fault was reported with its file.',
  )
  rmSync(folder, { recursive: true })
  return [
    'What cannot be read, beside pages that were read all the same (exit status 1):',
    '',
    '| page | what is said |',
    '| --- | --- |',
    ...[
      ['broken', 1],
      ['empty', 2],
      ['50 MB', 3],
      ['a folder without pages', 5],
      ['not there', 6],
    ].map(([what, at]) => `| ${what} | ${errors[at as number]} |`),
  ]
}
