import { writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { Problem, reasonOf } from '../problem.ts'
import { streamOf } from '../read/lines.ts'
import { collect, type Collection } from './collect.ts'
import { type Grouping, groupsBy } from './groups.ts'
import { summaryPage } from './html.ts'
import { behindCsv, summaryCsv, summaryText } from './table.ts'

export const summaryFormats = ['table', 'csv', 'html'] as const
export type SummaryFormat = (typeof summaryFormats)[number]

export interface SummariseCommand {
  /** Files of records, as `overdue read` writes them; "-" for standard input. */
  paths: readonly string[]
  by: readonly Grouping[]
  format: SummaryFormat
  out: string | null
  /** File for a table of the decisions behind the figures, or null. */
  decisions: string | null
  /** Decisions that have to be checked in a group before its share is drawn. */
  least: number
  stdin: AsyncIterable<Uint8Array>
  stdout: NodeJS.WritableStream
}

/** Sums up records. Throws a Problem where a file cannot be read or holds no records. */
export async function summarise(command: SummariseCommand): Promise<Collection> {
  const collection = await collect(linesOf(command))
  if (!collection.decisions.length)
    throw new Problem(`There are no records of decisions in ${command.paths.join(', ')}. "overdue read" writes them (--format ndjson).`)
  const groups = command.by.map((by) => groupsBy(by, collection))
  const { format } = command
  const text =
    format === 'html'
      ? summaryPage(collection, groups, command.least)
      : format === 'csv'
        ? summaryCsv(groups)
        : summaryText(collection, groups)
  if (command.decisions) writeFileSync(command.decisions, behindCsv(collection, groups))
  if (command.out) writeFileSync(command.out, text)
  else await new Promise<void>((resolve, reject) => command.stdout.write(text, (error) => (error ? reject(error) : resolve())))
  return collection
}

async function* linesOf({ paths, stdin }: SummariseCommand): AsyncGenerator<string> {
  for (const path of paths) {
    try {
      yield* createInterface({ input: Readable.from(path === '-' ? stdin : streamOf(path)), crlfDelay: Infinity })
    } catch (error) {
      throw new Problem(`${path}: ${reasonOf(error)}`)
    }
  }
}
