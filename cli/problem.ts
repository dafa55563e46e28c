/** Something that the person at the command line has to put right: said in one sentence, exit status 2. */
export class Problem extends Error {
  override name = 'Problem'
}

const REASONS: Record<string, string> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder.',
  EACCES: 'The file may not be read.',
  EPERM: 'The file may not be read.',
}

/** Why a file could not be read, in a sentence. */
export const reasonOf = (error: unknown): string =>
  REASONS[(error as { code?: string }).code ?? ''] ?? (error instanceof Error ? error.message : String(error))

/** "16 MB": whole megabytes, rounded up. */
export const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`
