import { laidOutText } from '../../text/laid-out.ts'

/** What somebody who claims or applies hands in. */
export const proofs = laidOutText`
  award
  bank statements
  certificates?
  details
  documents
  everything
  evidence
  identification
  id
  information
  paperwork
  passport
  payslips
  proofs?
  rent schedule
  schedule
  statements
  tenancy agreement
`
