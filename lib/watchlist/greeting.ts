/** The first two numbers of a version: what a reader is told of. */
const named = (version: string | undefined): string => /^\d+\.\d+/.exec(version ?? '')?.[0] ?? ''

/**
 * The page of the extension that greets the reader: once after installation, and once for each version with something new for readers.
 * @param reason why the browser started the extension, in its own word
 * @param before the version that was there until now
 * @param news whether the reader wants to be told what is new
 * @returns where it is, and whether it may come to the front; null where nothing is said
 */
export function greeting(
  reason: string,
  before: string | undefined,
  now: string,
  news: boolean,
): { page: `/${string}`; active: boolean } | null {
  if (reason === 'install') return { page: '/welcome.html', active: true }
  if (reason !== 'update' || !news || !named(before) || named(before) === named(now)) return null
  // Who has just opened the browser has something else to do.
  return { page: '/welcome.html?new', active: false }
}
