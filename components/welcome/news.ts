/** What is new in a version, as readers are told it. */
export interface News {
  version: string
  lines: string[]
}

/**
 * What the changelog says to readers of its topmost version: the file is the only place where it is written.
 * @param changelog the text of CHANGELOG.md
 * @returns nothing where that version has nothing for readers
 */
export function newsOf(changelog: string): News | null {
  const top = /^## (\S+)\n([^]*?)(?=^## |(?![^]))/m.exec(changelog)
  const forReaders = /^### For readers\n([^]*?)(?=^### |(?![^]))/m.exec(top?.[2] ?? '')?.[1] ?? ''
  // An entry may go on in an indented line.
  const lines = [...forReaders.matchAll(/^- (.*(?:\n {2}.*)*)/gm)].map(([, line]) => line!.replace(/\s+/g, ' ').replaceAll('`', ''))
  return top && lines.length ? { version: top[1]!, lines } : null
}
