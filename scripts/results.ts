/**
 * A document with the results of a run in their place: between `<!-- NAME -->` and `<!-- end of NAME -->`, each on a line of its own.
 * @throws where the document has no such place
 */
export function withResults(text: string, name: string, results: string): string {
  const [begin, end] = [`<!-- ${name} -->\n`, `<!-- end of ${name} -->`]
  const [before, after] = [text.indexOf(begin), text.indexOf(end)]
  if (before < 0 || after < before) throw new Error(`The document has no place for the results of ${name}.`)
  return `${text.slice(0, before)}${begin}${results}\n${text.slice(after)}`
}
