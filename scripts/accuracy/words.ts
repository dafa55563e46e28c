/** Comparing words of gold readings and records: case, quotes and white space do not count. */
export const norm = (text: unknown) =>
  String(text ?? '')
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

const words = (text: string) =>
  norm(text)
    .replace(/[^a-z0-9£ ]/g, ' ')
    .split(/\s+/)
    .filter(Boolean)

/** Share of the shorter text's words that the longer one has: 1 where one contains the other. */
export function likeness(a: string, b: string): number {
  const [x, y] = [norm(a), norm(b)]
  if (x.includes(y) || y.includes(x)) return 1
  const [short, long] = [words(a), words(b)].sort((p, q) => p.length - q.length) as [string[], string[]]
  const have = new Set(long)
  return short.filter((word) => have.has(word)).length / Math.max(1, short.length)
}

/** "working_days", "working days" and "working day" are one unit. */
export const unitName = (unit: unknown) =>
  String(unit ?? '')
    .replace(/_|-/g, ' ')
    .replace(/s$/, '')
