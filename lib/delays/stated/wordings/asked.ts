// What a length is counted from, behind it.

import { cued } from '../../../text/cued.ts'
import { laidOut } from '../../../text/laid-out.ts'

/** What a length is counted from: "after she asked", "after the Tribunal's order". Made once: it is long, and slow to make. */
const asked = cued(laidOut('i')`
  ^(?:the date (?:of|on which|when) )?(?:
    (?:it|the council) was (?:\w+ )?asked\b
    (?:s?he|they|mr|mrs|ms|miss|dr)(?: \w)? (?:had )?(?:first )?(?:
      appealed
      applied
      asked
      called
      chased
      complained
      contacted
      e-?mailed
      escalated
      (?:made|sent|submitted|put in|gave|told|handed in) (?:it|the|her|his|their|this|them)
      (?:handed|put|sent) (?:it|them) in
      gone in
      objected
      phoned
      provided
      raised
      rang
      referred
      reported
      requested
      returned(?! (?:to|from|home)\b)
      signed
      supplied
      telephoned
      wrote
    )
    (?:(?:the|her|his|their|its|this|that|an?|mrs?|ms|miss) |\w+'s ){1,3}(?:\w+ ){0,2}(?:
      adjustment
      appeal
      application
      approval
      arrival
      call
      certificate
      claim
      complaint
      conference
      contact
      direction
      discussion
      e-?mail
      enquiry
      form
      hearing
      letter
      inspection
      meeting
      move
      notification
      objection
      order
      panel
      phone call
      predecessor
      recommendation
      (?:re)?assessment
      referral
      report
      request
      review
      visit
    )\b
    (?:
      approval
      referral
      receipt
      application
      (?:being )?(?:asked|lodged|sought)
      payment
      (?:receiv|gett)ing
      (?:the )?(?:tribunal|court|panel|ombudsman) (?:had )?(?:ordered|directed|decided|told)
      it (?:arrived|came|reached it)
      (?:it (?:was|had been)|they (?:were|had been)) (?:
        agreed
        asked for
        lodged
        made
        received
        reported
        requested
        sent
        sought
        submitted
        transferred
      )
      (?:it|the council|they) (?:had |received |was sent )(?:everything|it\b|all\b|what it needed|(?:the|her|his|their|both)\b)
      (?:it|the council) (?:(?:first )?knew|was told)
      (?:it|the panel) (?:met|sat)\b
      (?:the|her|his|their|its) (?:\w+ ){1,2}(?:was|were) (?:complete|handed in|received|reported|requested|sent|submitted)
      (?:(?:apply|ask|complain|report|join|claim|appeal|request)ing)\b
      (?:it|the council) (?:had )?(?:approved|agreed|accepted|decided|offered|(?:made|reached) (?:its|the|a)|refused)\b
      (?:the |its |her |his |our |\w+'s ){1,2}(?:(?:earlier|first|last) )?(?:decision|judgment)\b
      the (?:[\w-]+ ){0,2}(?:
        assessor
        doctor
        engineer
        gp
        hospital
        nurse
        officer
        ots?
        psychologist
        school
        surgeon
        surveyor
        therapist
        worker
      )s? (?:had )?(?:recommended|referred|asked|requested|reported|advised)
      (?:it|the council) (?:had )?(?:received|got|was sent) (?:it|them|h(?:er|is)|their|the)\b
      (?:the |its |her |his |their )?(?:\w+ ){1,3}(?:(?:had )?(?:ended|finished|begun)|began|closed|arrived)
    )\b
  )
`)

/** How many characters of `text` from `at` on name what a length is counted from; 0 where nothing does. */
export const askedAt = (text: string, at: number): number => asked.exec(text.slice(at, at + 160))?.[0].length ?? 0
