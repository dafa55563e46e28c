/**
 * A page to be read, in the form in which it is handed to a worker: plain, and as little as will do. `name` is what errors
 * call it: the file, or the place in an archive or stream.
 */
export type Source = FileSource | PageSource | LineSource | FailedSource

/** A file of its own: the worker opens it. */
export interface FileSource {
  name: string
  path: string
}

/** A page out of an archive. */
export interface PageSource {
  name: string
  /** Where it was found; '' where the archive does not say. */
  url: string
  bytes: Uint8Array
  /** The encoding that the server named, or ''. */
  charset: string
}

/** One line `{"url","html"}` of a stream; the worker parses it. */
export interface LineSource {
  name: string
  line: Uint8Array
}

/** What is known to be no page before any worker sees it. */
export interface FailedSource {
  name: string
  error: string
}

/** Bytes that a source carries with it. */
export const weightOf = (source: Source): number => ('bytes' in source ? source.bytes.length : 'line' in source ? source.line.length : 0)

/** Endings of saved pages. */
export const isPage = (name: string): boolean => /\.x?html?$/i.test(name)
