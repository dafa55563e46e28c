/**
 * Reads saved decision pages and prints one JSON record a line, in the order given.
 *
 *   npm run --silent analyse -- FILE.html…              records
 *   npm run --silent analyse -- --url ADDRESS FILE.html where the page has no canonical link
 *   npm run --silent analyse -- --text FILE.html        the reading as plain text
 *
 * A file that is no decision page, or cannot be read, gives {"url":…,"error":…}; the others are still read, and the
 * exit status is 1.
 */
import { analyse } from '../lib/analyse.ts'
import { outline } from '../lib/export/reading-outline.ts'
import { readingText } from '../lib/export/reading-text.ts'
import type { DecisionRecord } from '../lib/record.ts'
import { readPageFile } from './read-file.ts'
import { parseArgs } from 'node:util'

const usage = 'usage: npm run --silent analyse -- [--text] [--url ADDRESS] FILE.html…'

function options() {
  try {
    return parseArgs({ allowPositionals: true, options: { url: { type: 'string', default: '' }, text: { type: 'boolean', default: false }, help: { type: 'boolean' } } })
  } catch (error) {
    // Only its first sentence: the rest is about how to name files that look like options.
    console.error(`${(error as Error).message.split('. ')[0]}.\n${usage}`)
    process.exit(2)
  }
}

const reasons: Record<string, string> = { ENOENT: 'There is no such file.', EISDIR: 'This is a folder.', EACCES: 'The file may not be read.' }

const { values, positionals } = options()
if (!positionals.length || values.help) {
  console.error(usage)
  process.exit(values.help ? 0 : 2)
}

if (values.url && !/^https?:\/\//.test(values.url)) {
  console.error(`"${values.url}" is no address: give one that begins with https://.`)
  process.exit(2)
}

for (const file of positionals) {
  try {
    const decision = readPageFile(file, values.url)
    if (decision.kind === 'other') fail(file, decision.url, decision.problems.at(-1) ?? 'This is no decision page.')
    else console.log(values.text ? asText(analyse(decision)) : JSON.stringify(analyse(decision)))
  } catch (error) {
    fail(file, values.url, reasons[(error as { code?: string }).code ?? ''] ?? (error as Error).message)
  }
}

function asText(record: DecisionRecord): string {
  const today = new Date().toLocaleDateString('sv')
  return readingText(outline({ record, corrections: [], names: new Map(), removed: [], today }))
}

function fail(file: string, url: string, error: string) {
  console.log(values.text ? `${file}: ${error}` : JSON.stringify({ url: url || null, file, error }))
  process.exitCode = 1
}
