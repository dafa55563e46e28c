import { cued } from '../../text/cued.ts'
import { laidOut, laidOutText } from '../../text/laid-out.ts'

/** Where what was told begins. */
export const content = cued(laidOut()`
  (?:
    ,? (?:that|whether|if|how|why|when|what|who|which)\b
    :
    \bto (?:say|tell|explain|ask|let|remind|warn|inform|confirm|apologise|complain|chase)\b
    \ (?:it|she|he|they|the council|this|there)(?:
      \ (?:would|will|could|might|had|was|were|is|has|hoped|expected|intended|planned|aimed|did|needed|still|should)\b
    )
  )
`)
/** What was asked or chased, and so not told as done. */
export const asksAbout = cued(/^(?:,? (?:whether|if|how|why|when|what|who)\b)|^ ?to (?:ask|explain|chase|remind|complain)\b/)

const notDone = laidOutText`
  \b(?:
    almost
    await\w*
    being
    could
    delay\w*
    due
    expect\w*
    going to
    hoped
    hopes
    intend\w*
    late
    likely
    may
    might
    nearly
    needed
    never
    no
    not
    once
    plann(?:ed|ing)
    shall
    shortly
    should
    soon
    still
    wait\w*
    will
    would
    yet
  )\b
  n't\b
`
/** Words by which a verb tells nothing done. */
export const undone = cued(new RegExp(notDone))
/** A decision that the words say is still to come; "told her that it would not assess", "that it would be refused" are made. */
export const toCome = cued(
  new RegExp(
    [
      laidOutText`
        \b(?:would|will|might|could|should|may|was to|were to|is to)(?:
          \ (?:still|now|also|only|then|probably|soon|not|shortly|first)
        )* (?:
          aim
          answer
          arrive
          be (?!
            able
            allowed
            amend
            approv
            assess
            award
            declin
            eligible
            entitled
            exempt
            given
            grant
            in (?:band|group)
            liable
            paid
            placed
            put
            refus
            reject
            suitable
            turned
          )
          call
          chase
          come
          complete
          consider
          contact
          decide
          depend
          finish
          follow
          get back
          have to
          hold
          inform
          issue (?!an? (?:ehc )?plan)
          let
          look
          make
          meet
          need
          notify
          reach
          reply
          respond
          send
          take
          tell
          try
          visit
          write
        )
      `,
      laidOutText`
        \b(?:
          adjudication
          amendments
          answer
          appeal
          application
          assessment
          badge
          case
          certificate
          challenge
          claim
          complaint
          decisions?
          grant
          hearing
          information
          it
          letter
          notice
          outcome
          panel
          payment
          permission
          plan
          records
          reply
          report
          representations
          request
          response
          results?
          review
        )\b.{0,60}\b(?:was|were|is|are|had)(?: (?:still|now|also|only|then|probably))? (?:
          about to
          almost
          await\w*
          being
          delayed
          depend\w*
          due
          in (?:a|the|hand|progress)
          late
          likely
          nearly
          not (?:yet|been)
          on (?:hold|its)
          running
          still
          taking
          under
          wait\w*
          with
          yet
        )
      `,
      laidOutText`
        \b(?:hoped|expected|intended|aimed|going|planned|needed|trying) to (?:
          answer
          be
          complete
          consider
          decide
          finish
          get
          have
          hold
          issue
          look
          make
          meet
          reply
          respond
          send
          write
        )
      `,
      laidOutText`
        \b(?:
          no
          not (?:yet )?(?:had|made|reached|received)?(?: an?| the| its)?
        ) (?:\w+ )?(?:decision|reply|response|answer|outcome)\b
      `,
      laidOutText`
        (?<!\b(?:was|were|is|are) )\bneeded\b
        \bneeds? (?:to|more|another|longer|time)\b
        \bwant(?:s|ed)\b
        \bnearly ready\b
        \bstill (?:wait|had|no|not|look|consider|work)
        \b(?:wait|await)(?:ed|ing|s)?\b
        \blikely to\b
        \bought to\b
        \bmore time\b
        \blonger\b
        \bin due course\b
        \b(?:nobody|no one|nothing|none)\b
      `,
    ].join('|'),
  ),
)
