import { laidOutText } from '../../../../text/laid-out.ts'
import type { Wording } from '../pattern.ts'
import { process, undertaken, done } from './words.ts'
import { total } from './total.ts'

/** For how long nothing was done. */
export const idle: readonly Wording[] = [
  // "Nobody visited for the next two months"
  total(
    'nobody|no one|no-one|no officer',
    laidOutText`
      \b(?:nobody|no[ -]one|no officer)(?: (?:at|in|from) (?:the|its)(?: \w+){1,3}?)?
        \ (?:had |was )?(?!lived|died|moved)(?:[a-z]{3,9}ed|came|did|done|given|rang|read|saw|sent|spoke|told|took|wrote)~6 for #
    `,
  ),
  // "The referral sat in an inbox for ten weeks"
  total(
    ' sat | lay |languish|was left',
    laidOutText`
      \b(?:${process}|letters?|e-?mails?|forms?|file|it|they|reports?|papers)(?: (?:then|simply|just|was))? (?:
        sat
        lay
        languished
        left(?= (?:in|on)\b)
      )(?!
        \ (?:on|in|with|at) (?:her|his|their|the (?:hospital|school|gp|college|surgery|landlord))\b
      )~8 for #
    `,
  ),
  // "let the case drift for seven months", "nothing happened for", "took no action for 26 days", "failed for seven months to"
  total(
    'drift|let |stalled|dormant|still|nothing|no |un|inactive|sat on|kept|waiting|fail|neglected|ignored|silent|on to|hold of',
    laidOutText`
      \b(?:
        (?:did|do|done|doing) nothing
        dormant
        drift(?:ed|ing)?
        let(?: \w+){1,4} (?:lie|rest|sit|stand)
        fail(?:ed|ing|s|ure)
        ignored
        inactive
        kept (?:m(?:rs?|s|iss)|him|her|them|the (?:family|couple))
        kept waiting
        neglected
        no (?:\w+ )?(?:action|progress|contact|communication|decision|response|reply|activity|visit|review(?! officer))\b
        nothing (?:(?:had|then) )?(?:happened|was done|been done)
        sat on
        (?:held|hung|sat|kept) (?:on to|hold of)
        silent
        stalled
        stood still
        un(?:answered|allocated|attended)
      )~9~5,? (?:for|over|during) #
    `,
  ),
  // "The Council did not reply for five weeks"
  total('not', String.raw`\b(?:did|had|has|have) not~8 for §`, { who: 'body' }),
  // "The case was not allocated for five weeks"
  total(
    'not',
    laidOutText`
      \b(?:was|were|been) not (?:(?!${undertaken}|need|us|liv)(?:sent on|carried out|[a-z]{3,12}ed(?: up)?|begun|read|${done}))~4 for #
    `,
  ),
  // "seven weeks without any progress", "five months of inactivity", "three months in which nothing was done"
  total(
    'without|inact|drift|silence|which|when|where',
    laidOutText`
      #(?:'s?)?(?: period)?,? (?:
        without (?:any? )?(?:\w+ )?(?:
          action
          activity
          anything
          contact
          decision
          explanation
          progress
          repl
          response
          review
          update
          visit
          word
        )
        of (?:\w+ )?(?:inact|drift|silence)
        (?:in which|when|where|during which) (?:the council |it |nobody |there was )?
          (?:no|nothing|little|did nothing|took no|made no|failed)\b
      )
    `,
  ),
  // "could not find a carer for five months": what a body is unable to do within a time, or says it will be, is no time taken
  total(
    'could not|unable|not able',
    laidOutText`
      (?<!\b(?:said|says|told|explain\w*|because)\b[^.;]*)\b(?:could not|(?:was|were) (?:unable|not able) to) (?:
        allocate
        appoint
        assess
        find
        visit
      )\b~9 for #(?!')
    `,
    { who: 'body' },
  ),
  // "For six weeks the Council did not reply", "After nine months it has still not decided"
  total(
    'for |after ',
    laidOutText`
      \b(?:
        for #,? (?:the council|nobody|no one) (?:\w+ )?(?:did(?: not|n't)|failed|took no|made no|did nothing|gave no|had not)
        for #,? there (?:was|were|had been) no (?:\w+ )?(?:action|contact|decision|repl|response|review|visit)
        after #,? (?:the council|it|nobody) ha[sd] (?:\w+ )?not
      )\b
    `,
  ),
]
