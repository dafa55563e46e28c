import { laidOutText } from '../../text/laid-out.ts'

/** What somebody who claims or applies hands in, and what they are asked for: "She sent payslips on §", "It asked for her rent book". */
export const proofs = laidOutText`
  certificates?
  details
  documents
  everything
  evidence
  id
  identification
  information
  paperwork
  passport
  payslips
  proofs?
  rent agreement
  rent book
  schedule
  statements
  tenancy agreement
`
