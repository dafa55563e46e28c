import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { reasonOf } from '../problem.ts'
import { type FailedSource, type FileSource, isPage } from './source.ts'

const isArchive = (name: string) => /\.(?:zip|warc(?:\.gz)?)$/i.test(name)

/**
 * The saved pages and archives under a folder, in the order of their names, folder by folder. The parts that a browser saves
 * beside a page ("Page_files" beside "Page.html") are not pages of their own. Links to folders are not followed, so that
 * none leads round in a circle. A folder that may not be opened is named with the reason; the others are still gone through.
 */
export function* filesOf(folder: string): Generator<FileSource | FailedSource> {
  let entries: Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    yield { name: folder, error: reasonOf(error) }
    return
  }
  const parts = partsFolders(entries.map(({ name }) => name))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!parts.has(entry.name)) yield* filesOf(path)
    } else if ((isPage(entry.name) || isArchive(entry.name)) && (entry.isFile() || leadsToFile(path))) yield { name: path, path }
  }
}

/** Names of the folders that hold parts of the pages among these files. */
export const partsFolders = (names: readonly string[]): Set<string> =>
  new Set(names.filter(isPage).map((name) => name.replace(/\.\w+$/, '_files')))

const leadsToFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
