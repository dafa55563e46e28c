import { createReadStream, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { createInterface } from 'node:readline'
import { Command, InvalidArgumentError, Option } from 'commander'
import { Problem, reasonOf } from './problem.ts'
import { type Format, formats } from './read/formats.ts'
import { writeLines } from './read/as-lines.ts'
import { duration, number } from './read/progress.ts'
import { read } from './read/read.ts'
import { type Grouping, groupings } from './summarise/groups.ts'
import { summarise, type SummaryFormat, summaryFormats } from './summarise/summarise.ts'

/** What a command reads from and writes to. */
export interface Streams {
  stdin: NodeJS.ReadableStream
  stdout: NodeJS.WriteStream
  stderr: NodeJS.WriteStream
}

const PATHS = `
PATH is a saved page, a folder (all pages under it, in the order of their names), a pattern in quotation marks ("2024/*.html"), an
archive (.zip, .warc, .warc.gz), a file of lines (.ndjson, .jsonl, also .gz), or - for lines from standard input. A line is one JSON
object {"url":"https://www.lgo.org.uk/decisions/…","html":"<!doctype html>…"}; a "file" in it names it in errors.`

const READ = `${PATHS}

Formats:
  ndjson   one JSON record a line, in the order of the pages (docs/record.schema.json describes it)
  csv      --out is a folder: decisions.csv, limits.csv, figures.csv, actions.csv, errors.csv
  parquet  --out is a folder: the same tables as folders of Parquet files
  text     each reading as plain text

A page that cannot be read gives {"url":…,"file":…,"error":…}; the others are still read.
Exit status: 0 all pages were read, 1 some were not, 2 nothing could be done as asked.

Examples:
  overdue read saved-pages/ --out records.ndjson
  overdue read decisions.warc.gz --format csv --out tables/
  overdue read saved-pages/ --out records.ndjson --resume
  overdue lines saved-pages/ | parallel --pipe overdue read - --jobs 1 --quiet > records.ndjson
`

const SUMMARISE = `
For each group: decisions, upheld, those in which a time limit could be checked, those late for certain and perhaps, the share late of
those checked, median and 90th percentile of the days late, agreed actions, those with a known last day, days allowed for them.
The page (--format html) is one file without requests; each figure in it leads to the decisions behind it.
Exit status: 0, 1 where a line was no record of this version, 2 nothing could be done as asked.

Examples:
  overdue summarise records.ndjson
  overdue summarise records.ndjson --format html --out summary.html
  overdue read saved-pages/ | overdue summarise - --by body --format csv
`

interface SummariseFlags {
  format: SummaryFormat
  by: Grouping[]
  least: number
  out?: string
  decisions?: string
}

interface ReadFlags {
  out?: string
  format: Format
  jobs: number
  filesFrom?: string
  url: string
  resume?: boolean
  maxSize: number
  timeout: number
  quiet?: boolean
  stats?: string
}

/** The whole command line. `run` gives the exit status; it throws a Problem, or an error of commander's, where there is one. */
export function program({ stdin, stdout, stderr }: Streams): { run: (args: string[]) => Promise<number> } {
  let status = 0
  const input = stdin as NodeJS.ReadableStream & AsyncIterable<Uint8Array>
  const root = new Command('overdue')
    .description(
      'Reads decisions of the Local Government and Social Care Ombudsman: how long it took against how long it may take,\n' +
        'and what was agreed by when. Works on saved pages; makes no requests.',
    )
    .version(version(), '-V, --version', 'print the version')
    .configureOutput({ writeOut: (text) => void stdout.write(text), writeErr: (text) => void stderr.write(text) })
    .showHelpAfterError('(add --help for what can be given)')
    .exitOverride()

  withPaths(root.command('read').description('read saved pages and write a record of each'))
    .option('-o, --out <path>', 'file to write, or folder for csv and parquet; standard output where not given')
    .addOption(new Option('-f, --format <format>', 'what to write').choices(formats).default('ndjson'))
    .option('-j, --jobs <number>', 'pages read at the same time', wholeNumber(1, 1024), availableParallelism())
    .option('--resume', 'go on where a run with the same --out was interrupted')
    .option('--url <address>', 'where the pages were found, for pages that do not say so themselves', address, '')
    .option(
      '--timeout <seconds>',
      'time for a batch of up to 16 pages, 0 for no limit; then each is tried alone',
      wholeNumber(0, 86_400),
      600,
    )
    .option('-q, --quiet', 'no progress on standard error')
    .option('--stats <file>', 'write pages, seconds, processor seconds and most memory of this run to a file (JSON)')
    .addHelpText('after', READ)
    .action(async (paths: string[], flags: ReadFlags) => {
      const started = performance.now()
      const result = await read({
        paths: await pathsOf(paths, flags, input),
        format: flags.format,
        out: flags.out ?? null,
        jobs: flags.jobs,
        resume: flags.resume ?? false,
        url: flags.url,
        maxBytes: flags.maxSize * 1_000_000,
        seconds: flags.timeout,
        quiet: flags.quiet ?? false,
        today: new Date().toLocaleDateString('sv'),
        stdin: input,
        stdout,
        stderr,
      })
      const seconds = (performance.now() - started) / 1000
      if (!flags.quiet) stderr.write(`${told(result, seconds)}\n`)
      if (flags.stats) writeFileSync(flags.stats, `${JSON.stringify({ pages: result.now, failed: result.failed, seconds, ...spent() })}\n`)
      status = result.failed ? 1 : 0
    })

  withPaths(
    root.command('lines').description('write saved pages as lines {"file","url","html"}, for engines that hand lines to many machines'),
  )
    .option('-o, --out <path>', 'file to write; standard output where not given')
    .addHelpText('after', PATHS)
    .action(async (paths: string[], flags: ReadFlags) => {
      const { failed } = await writeLines({
        paths: await pathsOf(paths, flags, input),
        out: flags.out ?? null,
        maxBytes: flags.maxSize * 1_000_000,
        stdin: input,
        stdout,
        fail: ({ name, error }) => stderr.write(`${name}: ${error}\n`),
      })
      status = failed ? 1 : 0
    })

  root
    .command('summarise')
    .description('sum up records by body, category, time limit and year')
    .argument('[records...]', 'files that "overdue read" wrote (ndjson, also .gz), or - for standard input')
    .addOption(new Option('-f, --format <format>', 'what to write').choices(summaryFormats).default('table'))
    .addOption(new Option('-b, --by <groups...>', 'what to group by').choices(groupings).default(groupings))
    .option('-o, --out <path>', 'file to write; standard output where not given')
    .option('--decisions <file>', 'also write a CSV table of the decisions behind each figure')
    .option('--least <number>', 'decisions that have to be checked before the page draws a share', wholeNumber(1, 1_000_000), 5)
    .addHelpText('after', SUMMARISE)
    .action(async (paths: string[], flags: SummariseFlags) => {
      if (!paths.length) throw new Problem('Say which records to sum up: files that "overdue read" wrote, or - for standard input.')
      const { format, by, least, out = null, decisions = null } = flags
      const { left } = await summarise({ paths, format, by, least, out, decisions, stdin: input, stdout })
      status = left.other ? 1 : 0
    })

  return {
    async run(args) {
      await root.parseAsync(args.length ? args : ['--help'], { from: 'user' })
      return status
    },
  }
}

const version = () => (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version

/** What commands have in common that take pages. */
function withPaths(command: Command): Command {
  return command
    .argument('[paths...]', 'saved pages, folders, patterns, archives, or - for standard input')
    .option('--files-from <file>', 'read paths from a file, one a line; - for standard input')
    .option('--max-size <megabytes>', 'larger pages are not read', wholeNumber(1, 1000), 16)
}

async function pathsOf(paths: string[], { filesFrom }: { filesFrom?: string }, stdin: NodeJS.ReadableStream): Promise<string[]> {
  const listed: string[] = []
  if (filesFrom) {
    if (filesFrom === '-' && paths.includes('-')) throw new Problem('Standard input can give paths or pages, not both.')
    const stream = filesFrom === '-' ? stdin : createReadStream(filesFrom)
    try {
      for await (const line of createInterface({ input: stream })) if (line.trim()) listed.push(line)
    } catch (error) {
      throw new Problem(`${filesFrom}: ${reasonOf(error)}`)
    }
  }
  if (!paths.length && !filesFrom) throw new Problem('Say what to read: saved pages, folders, archives, or - for standard input.')
  return [...paths, ...listed]
}

/** "1,200 pages read in 1 min 3 s, 19 a second; 3 of them could not be read." */
function told({ pages, failed, now }: { pages: number; failed: number; now: number }, seconds: number): string {
  if (!pages) return 'There is nothing to resume: the output is whole.'
  const before = pages > now ? `, ${number(pages - now)} before the interruption` : ''
  return (
    `${number(now)} pages in ${duration(seconds)}, ${(now / seconds).toFixed(1)} a second${before}` +
    `${failed ? `; ${number(failed)} of ${number(pages)} could not be read` : ''}.`
  )
}

/** Processor time of all threads in seconds, and the most memory held at once in bytes. */
function spent(): { processor: number; memory: number } {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  return { processor: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 }
}

const wholeNumber =
  (least: number, most: number) =>
  (given: string): number => {
    const value = Number(given)
    if (!/^\d+$/.test(given) || value < least || value > most)
      throw new InvalidArgumentError(`It takes a whole number from ${least} to ${most}.`)
    return value
  }

function address(given: string): string {
  if (!/^https?:\/\//.test(given)) throw new InvalidArgumentError('It takes an address that begins with https://.')
  return given
}
