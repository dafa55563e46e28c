import type { LogRow } from '../../lib/log/row.ts'

/** A limit of the log that was kept, except for what is given. */
export const logRow = (id: string, given: Partial<LogRow> = {}): LogRow => ({
  id: `24-000-001 ${id}`, decision: '24-000-001', kind: 'limit', bodies: ['Anytown Council'], reference: '24 000 001', category: 'Education',
  subcategory: null, outcome: 'Upheld', decided: '2024-03-11', name: 'Stage one response', rule: 'lgsco-code-s1', length: '10 working days',
  source: 'Complaint Handling Code', start: { from: '2023-01-03', to: '2023-01-03' }, end: { from: '2023-01-10', to: '2023-01-10' },
  due: { from: '2023-01-17', to: '2023-01-17' }, took: [7, 7], past: [-7, -7], state: 'kept', certain: true, words: '3 January … 10 January',
  paragraphs: [4, 6], url: 'https://www.lgo.org.uk/decisions/education/other/24-000-001', readOn: '2024-05-01', ...given,
})
