import type { Limit } from '../rules/limit.ts'

/**
 * Instruments that citations give by number alone: the title, and the day on which it came into force. Each was looked up in a copy of
 * the instrument; of 2025/1042 title and day were found on other pages, the number beside them was not. A test holds the days against
 * the limits that cite them.
 */
export const instruments: Record<string, readonly [title: string, inForce: string]> = {
  '1999/71': ['Allocation of Housing and Homelessness (Review Procedures) Regulations 1999', '1999-02-11'],
  '2006/1738': ['Children Act 1989 Representations Procedure (England) Regulations 2006', '2006-09-01'],
  '2007/1870': ['Education (Provision of Full-Time Education for Excluded Pupils) (England) Regulations 2007', '2007-09-01'],
  '2007/3482': ['Civil Enforcement of Parking Contraventions (England) Representations and Appeals Regulations 2007', '2008-03-31'],
  '2008/1858': [
    'Mental Capacity (Deprivation of Liberty: Standard Authorisations, Assessments and Ordinary Residence) Regulations 2008',
    '2008-11-03',
  ],
  '2009/139': ['Mental Health Act 2007 (Commencement No. 10 and Transitional Provisions) Order 2009', '2009-04-01'],
  '2009/309': ['Local Authority Social Services and National Health Service Complaints (England) Regulations 2009', '2009-04-01'],
  '2010/959': ['Care Planning, Placement and Case Review (England) Regulations 2010', '2011-04-01'],
  '2010/2571': ['Care Leavers (England) Regulations 2010', '2011-04-01'],
  '2018/223': ['Homelessness (Review Procedure etc.) Regulations 2018', '2018-04-03'],
  '2022/576': ['Civil Enforcement of Road Traffic Contraventions (Representations and Appeals) (England) Regulations 2022', '2022-05-31'],
  '2025/1042': ['Hazards in Social Housing (Prescribed Requirements) (England) Regulations 2025', '2025-10-27'],
}
const units: Record<string, string> = {
  reg: 'regulation',
  regs: 'regulations',
  s: 'section',
  ss: 'sections',
  art: 'article',
  para: 'paragraph',
  paras: 'paragraphs',
  r: 'rule',
  section: 'section',
}

/** "SI 2006/1738 | reg | 17(3)–(6)", "Housing Act 1996 | s. | 202(3)", "Complaint Handling Code 2024 | para | 6.2". */
const parts = /^(.{3,160}?),? (regs?|ss?|art|paras?|r|section)\.? ?(\d[\w(),–. ]{0,40}(?: and [\d()]{1,9})?)$/

/**
 * Where a limit stands, as one writes it in a letter: "regulation 17(3)–(6) of the Children Act 1989 Representations Procedure
 * (England) Regulations 2006 (SI 2006/1738)". A citation that cannot be taken apart comes as it is.
 */
export function citeText({ citation }: Pick<Limit, 'citation'>): string {
  const segment = citation
    .replace(/ \(as [^()]*(?:\([^()]*\)[^()]*)*\)/, '')
    .split(/[;:](?![^(]*\))/)[0]!
    .trim()
  const taken = parts.exec(segment)
  // "Code of practice under s.45 of …" is no section of a code.
  const found = taken && !taken[1]!.endsWith(' under') ? taken : null
  const source = found ? found[1]! : segment
  const number = /^SI (\d{4}\/\d+)$/.exec(source)?.[1]
  const title = number && instruments[number] ? `${instruments[number][0]} (SI ${number})` : source
  const name = /^(?:UK|R \(|SEND|DfT|DfE|the )/.test(title) ? title.replace(/^SEND /, 'Special Educational Needs and Disability ') : title
  const full = /^(?:UK GDPR|R \(|Working Together|councils|Ombudsman’s)/i.test(name) ? name : `the ${name}`
  const several = found && /(?:,| and) \d|^\d+–\d+$/.test(found[3]!.trim()) && !units[found[2]!]!.endsWith('s') ? 's' : ''
  return found ? `${units[found[2]!]}${several} ${found[3]!.trim()} of ${full}` : full
}
