/**
 * The gravest of the findings that a text names.
 * @param grades the gravest first, as a page writes them
 * @returns as in the list; null where none is named
 */
export function gravest(text: string, grades: readonly string[]): string | null {
  // The longest first, so that "no maladministration" and "partly upheld" are not taken for what stands in them.
  const longest = grades.toSorted((a, b) => b.length - a.length)
  const named = new Set(Array.from(text.matchAll(new RegExp(longest.join('|'), 'gi')), ([words]) => words.toLowerCase()))
  return grades.find((grade) => named.has(grade.toLowerCase())) ?? null
}
