import { laidOutText } from '../../../../text/laid-out.ts'
import type { Wording } from '../pattern.ts'
import { undertaken, done } from './words.ts'
import { total } from './total.ts'

/** What a body does to a matter, and what is done to one. */
const did = laidOutText`
  (?:
    acknowledged
    answered
    approved
    assessed
    completed
    concluded
    considered
    dealt with
    decided(?! to\b)
    determined
    finished
    refused
    replied
    responded
  )
`

/** In how long something was done. */
export const doneIn: readonly Wording[] = [
  // "answered it in nine days", "paid after six weeks", "was cleared in two weeks"
  total(
    ' in | after ',
    laidOutText`
      (?:
        (?<!\b(?:an?|be|been|her|his|its|the|their) )\b(?:
          ${did}
          did (?:so|this|that|it)
          (?:gave|sent|issued|reached) (?:its?|the|an?|her|his)~3
        )~7 (?:in|after) (?:
          #(?!'| (?:later|ago)\b)
          §(?=[.;]|$)
        )
        \b(?:was|were) (?:only )?(?:${did}|${done}) (?:only )?(?:in|after) §(?!'| (?:later|ago)\b)
        \b(?:was|were) (?!${undertaken})[a-z]{3,12}ed~4 in #(?!'| (?:later|ago)\b)
        , done in #
        \bwent out after #
      )
    `,
  ),
  // "visited her only after five weeks"
  total('after', String.raw`\b(?:told|wrote to|visited|saw|paid|assessed|contacted)(?: \w+){0,3}(?: only)? after §(?=[.,;]|$)`, {
    who: 'body',
  }),
  // "The replies came after 14 and 20 working days", "They should have it in 12 weeks. Mr A had his in ten"
  total(
    'came|arrived|followed',
    laidOutText`
      \b(?:
        answers?
        both
        decisions?
        drafts?
        each
        it
        letters?
        minutes
        notices?
        outcomes?
        payments?
        plans?
        (?:re)?assessments?
        refunds?
        repl(?:y|ies)
        reports?
        responses?
        this
        visits?
        which
      )~5 (?:came|arrived|followed)(?: only)? (?:(?:only )?after §(?!'| (?:later|ago|of|more)\b)|in (?:#|§(?=[.;]|$)))
    `,
  ),
  // "had hers within five weeks"
  total(
    'had |got |received ',
    String.raw`\b(?:had|got|received) (?:his|hers|theirs|its|one) (?:in|within|after) §(?=[.,;]|$| (?:and|but|from|after|of)\b)`,
    { who: 'any' },
  ),
]
