/** What a reading can be copied or saved as. `copy`: to the clipboard; else a file with this ending. */
export const formats = {
  line: { name: 'Result in one line', copy: true },
  citation: { name: 'Citation', copy: true },
  text: { name: 'Reading as text', copy: true },
  markdown: { name: 'Reading as Markdown', copy: true },
  ris: { name: 'RIS', ending: 'ris', type: 'application/x-research-info-systems' },
  bibtex: { name: 'BibTeX', ending: 'bib', type: 'application/x-bibtex' },
  csl: { name: 'CSL-JSON', ending: 'csl.json', type: 'application/json' },
  csv: { name: 'CSV', ending: 'csv', type: 'text/csv' },
  json: { name: 'JSON', ending: 'json', type: 'application/json' },
  ics: { name: 'Calendar file of the deadlines', ending: 'ics', type: 'text/calendar' },
} as const satisfies Record<string, { name: string } & ({ copy: true } | { ending: string; type: string })>

export type Format = keyof typeof formats
