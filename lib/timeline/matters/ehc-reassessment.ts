import type { Matter } from './matter.ts'

/** Another assessment of needs, asked for and decided on. */
export const ehcReassessment: Matter = {
  id: 'ehc-reassess',
  page: 'reassess|re-assess',
  steps: [
    { kind: 'ehc-reassess-requested', by: 'cx', opens: true, says: ['re-?assess\\w* & ASK'] },
    { kind: 'ehc-reassess-decided', by: 'b', says: ['re-?assess\\w* & DECIDE'] },
  ],
}
