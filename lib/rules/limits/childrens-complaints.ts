import type { Limit } from '../limit.ts'

/** Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738). */
const regulation = (number: number | string): Pick<Limit, 'domain' | 'force' | 'url' | 'verified' | 'effective'> => ({
  domain: "children's complaints", force: 'regulations', verified: 'law read', effective: { from: '2006-09-01', to: null },
  url: `https://www.legislation.gov.uk/uksi/2006/1738/regulation/${number}`,
})

export const childrensComplaints: Limit[] = [
  {
    id: 'csp-stage1', name: 'Stage one response', ...regulation(14), citation: 'SI 2006/1738 reg 14(1), (3)–(5)',
    startsWith: ['csp-complaint-made'], endsWith: ['csp-stage1-replied'],
    length: { value: 10, unit: 'working days' },
    extended: { length: { value: 20, unit: 'working days' }, when: 'the complaint is complex' },
  },
  {
    id: 'csp-stage2', name: 'Stage two response', ...regulation(17), citation: 'SI 2006/1738 reg 17(3)–(6)',
    startsWith: ['csp-stage2-requested', 'csp-stage2-agreed', 'csp-statement-agreed'], endsWith: ['csp-stage2-replied'],
    length: { value: 25, unit: 'working days' },
    extended: {
      length: { value: 65, unit: 'working days' },
      when: 'the council wrote within the 25 working days why it needs longer and until when',
    },
  },
  {
    id: 'csp-stage3-panel', name: 'Review panel meets', ...regulation(19), citation: 'SI 2006/1738 reg 19(4)',
    startsWith: ['csp-stage3-requested'], endsWith: ['csp-panel-met'], length: { value: 30, unit: 'working days' },
  },
  {
    id: 'csp-stage3-report', name: 'Review panel’s report', ...regulation(20), citation: 'SI 2006/1738 reg 20(2)',
    startsWith: ['csp-panel-met'], endsWith: ['csp-panel-reported'], length: { value: 5, unit: 'working days' },
  },
  {
    id: 'csp-stage3-response', name: 'Response to the review panel', ...regulation(20), citation: 'SI 2006/1738 reg 20(3)',
    startsWith: ['csp-panel-reported'], endsWith: ['csp-final-replied'], length: { value: 15, unit: 'working days' },
  },
  {
    id: 'csp-stage3-final', name: 'Final response after the review panel', ...regulation(20), force: 'derived',
    citation: 'SI 2006/1738 reg 20(2) and (3): 5 + 15 working days',
    startsWith: ['csp-panel-met'], endsWith: ['csp-final-replied'], length: { value: 20, unit: 'working days' },
    parts: ['csp-stage3-report', 'csp-stage3-response'],
  },
  {
    id: 'csp-total', name: 'Whole children’s complaint, three stages', ...regulation(''), force: 'derived',
    verified: 'not verified',
    url: 'https://www.legislation.gov.uk/uksi/2006/1738',
    citation: 'SI 2006/1738: longest times of the stages together, 20 + 65 + 30 + 20 working days, about six months',
    startsWith: ['csp-complaint-made'], endsWith: ['csp-final-replied'], length: { value: 6, unit: 'months', approx: true },
    parts: ['csp-stage1', 'csp-stage2', 'csp-stage3-panel', 'csp-stage3-final'],
  },
]
