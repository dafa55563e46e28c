import { laidOut } from '../../text/laid-out.ts'
import { own, wordsOf } from '../draft.ts'
import type { Draft } from '../draft.ts'

/** Where the findings end and what the body will do begins: "At the Ombudsman's request the Council agreed to …". */
const AGREED = laidOut()`
  (?:^|(?<=[.;] ))(?=[A-Z])(?=[^.]*\b(?:
    (?:has |have |had )?(?:also |therefore |now )?agreed(?:,[^,.;]{3,40},)? (?:to|that|with|the|it)\b
    (?:gained|obtained|secured|received) (?:\w+ ){0,2}(?:[A-Z]\w+ ){0,4}\w+['’]s agreement\b
    asked (?:the|that|a) (?:[A-Z]\w+ ){1,3}to (?:apologise|pay|give|provide|offer|issue|write)\b
    accepted (?:the|these|my|her|his|all) (?:\w+ )?recommendations?\b
    (?:[Tt]he )?(?:Ombudsman|[Ss]he|[Hh]e) (?:also )?recommended\b
    undertook to\b
    will (?:also )?(?:apologise|pay|provide|offer)\b
  ))(?![^.]*\bhad(?: not)? (?:previously|already|earlier)?\s?agreed\b)
`

/**
 * A finding has no headings: from the first sentence that says what the body agreed to, it is read as agreed actions. What stands before
 * it in the same paragraph stays findings.
 */
export function arrangeSettlement(draft: Draft): void {
  const { decision } = draft
  if (decision.sections.some(({ kind }) => kind === 'action')) return
  const story = draft.told.findIndex(({ block }) => block.kind === 'paragraph' || block.kind === 'item')
  for (const [at, told] of draft.told.entries()) {
    if (at < story || told.block.kind !== 'paragraph') continue
    const found = AGREED.exec(wordsOf(told))
    if (!found) continue
    const section = decision.sections.length
    draft.decision = { ...decision, sections: [...decision.sections, { heading: 'Agreed action', level: 2, kind: 'action' }] }
    const { block } = told
    const from = block.start + found.index
    const rest = { block: { ...block, section, start: from }, pieces: [own(decision, from, block.end)] }
    const before =
      found.index > 1 ? [{ block: { ...block, id: `${block.id}a`, end: from - 1 }, pieces: [own(decision, block.start, from - 1)] }] : []
    draft.told = [
      ...draft.told.slice(0, at),
      ...before,
      rest,
      ...draft.told.slice(at + 1).map((one) => ({ ...one, block: { ...one.block, section } })),
    ]
    return
  }
}
