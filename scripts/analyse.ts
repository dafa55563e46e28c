/**
 * Reads saved decision pages and prints one JSON record a line, in the order given. For a few files; `overdue read` (cli/) does the
 * same for whole collections.
 *
 *   npm run --silent analyse -- FILE.html…              records
 *   npm run --silent analyse -- --url ADDRESS FILE.html where the page has no canonical link
 *   npm run --silent analyse -- --text FILE.html        the reading as plain text
 *
 * A file that is no decision page, or cannot be read, gives {"url":…,"error":…}; the others are still read, and the
 * exit status is 1.
 */
import { parseArgs } from 'node:util'
import { asJson, asText } from '../cli/read/formats.ts'
import { readPage } from '../cli/read/read-page.ts'

const usage = 'usage: npm run --silent analyse -- [--text] [--url ADDRESS] FILE.html…'

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { url: { type: 'string', default: '' }, text: { type: 'boolean', default: false }, help: { type: 'boolean' } },
    })
  } catch (error) {
    // Only its first sentence: the rest is about how to name files that look like options.
    console.error(`${(error as Error).message.split('. ')[0]}.\n${usage}`)
    process.exit(2)
  }
}

const { values, positionals } = options()
if (!positionals.length || values.help) {
  console.error(usage)
  process.exit(values.help ? 0 : 2)
}

if (values.url && !/^https?:\/\//.test(values.url)) {
  console.error(`"${values.url}" is no address: give one that begins with https://.`)
  process.exit(2)
}

const today = new Date().toLocaleDateString('sv')
for (const file of positionals) {
  const page = readPage({ name: file, path: file }, { url: values.url, maxBytes: Infinity })
  console.log(values.text ? asText(page, today) : asJson(page))
  if ('error' in page) process.exitCode = 1
}
