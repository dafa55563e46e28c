import { cued } from '../../text/cued.ts'
import { laidOut, laidOutText } from '../../text/laid-out.ts'

/*
 * Patterns by which the words around a length of time are told to lay down a limit. Words are in lower case with straight quotes,
 * stages are written "stage1", and "§" stands for the length itself ("within §" for "within 20 working days").
 */

/** Any of these as whole words. */
const words = (...any: string[]): RegExp => new RegExp(`\\b(?:${any.join('|')})\\b`)
/** Any of these, as they are. */
const some = (...any: string[]): RegExp => new RegExp(any.join('|'))

const deadline = '(?:deadline|limit|target|timescale|time ?limit|time ?frame)'

/** "must", "has up to", "the policy says", "is acknowledged": words that lay something down. */
export const normative = some(
  '\\b(?:must|shall|should|will|needs? to|ha(?:s|ve) (?:to|up to|until|a (?:maximum|total) of))\\b',
  '\\b(?:is|are) (?:supposed|meant)\\b',
  laidOutText`
    \b(?:is|are) (?:
      acknowledged
      allowed
      answered
      completed?
      concluded
      decided
      determined
      due
      entitled
      expected
      finished
      given
      held
      investigated
      normally
      required
      sent
      to
      usually
    )\b
  `,
  '\\b(?:can|may) (?:take|extend|be extended)\\b',
  '\\b(?:promises|commits|has set itself|sets itself|statutory (?:period|time))\\b',
  '\\b(?:aims? to|undertakes to|targets?|deadline|timescales?|time ?(?:limit|frame)|no later than|not beyond|recommends|extension)\\b',
  laidOutText`
    \b(?:
      allow(?:s|ed|ing)?
      gave
      gets?
      gives?
      provides?
      receives?
      repl(?:y|ies)
      requires?
      responds?
      says?
      sets?
      set out
      states?
      take up to
    )\b
  `,
  laidOutText`
    \b(?:
      acknowledges
      answers
      completes
      considers
      contacts
      decides
      hears
      holds
      investigates
      issues
      makes
      meets
      reviews
      sends
      visits
      writes
    )\b
  `,
  '\\b(?:council|authority|panel)(?: then| now)? had\\b',
  '\\b(?:ha(?:s|ve)|is|are|within|up to)(?: up to)? §',
  `§[- ](?:${deadline}|time)`,
)

/** What a paper or page of the body's own says. */
const says = '(?:pages?|notes?|forms?|fact ?sheets?|newsletter)(?: [\\w-]+){0,6} (?:says?|said|states?|tells?|gives?|that the council)'

/** Law, guidance or a policy as the one who says so. */
export const authority = words(
  'law',
  'act',
  'information commissioner',
  'regulations?',
  'code',
  'guidance',
  'statut\\w+',
  'polic(?:y|ies)',
  'procedures?',
  'process',
  'protocol',
  'standards?',
  'charter',
  'framework',
  'manual',
  'leaflet',
  'booklet',
  'handbook',
  'guide',
  'scheme',
  'rules?',
  'website',
  says,
  'sets? itself',
  'service level',
  '(?:enforcement|local) plan',
  '(?:tells|promises|informs) (?:its |the |all )?(?:customers|residents|clients|people|tenants|parents|complainants)',
  'in two stages',
  'two-stage',
)

/** What is the body's own: "the Council’s complaints policy", "its customer charter". */
export const policy = words(
  'polic(?:y|ies)',
  "(?:council|authority)'s (?:own )?says",
  'allocations? scheme',
  'letting scheme',
  'protocol',
  'charter',
  'service standards?',
  'customer',
  'website',
  'manual',
  'leaflet',
  'service level',
  '(?:tells|promises) (?:its |the )?(?:customers|residents|clients|tenants)',
  '(?:enforcement|local) plan',
  says,
  laidOutText`
    (?:council|organisation|provider|authority|trust)'s (?:own |published |formal |corporate |[a-z]+ )?(?:complaints? )?
      (?:procedure|process|target|scheme|standards?|timescale)
  `,
)

export const law = words('law', 'act \\d{4}', 'regulations?', 'statut\\w+', 'legislation', 'statutory guidance')

/** What has happened, what somebody offered or alleges: "took 14 working days", "replied within ten days", "a delay of six weeks". */
export const story = some(
  '\\b(?:recommend(?:ed)?|remed\\w+|offered|promised|told|asked the|said|complained|took|taken|late|overdue|waited|waiting)\\b',
  "\\b(?:delay(?:ed|s)? (?:of|by|for)|lasted|missed|did not|didn't|failed|lost|a child under)\\b",
  '\\b(?:was|were) (?:sent|issued|held|decided|given|finished|completed)\\b',
  '\\b(?:(?:my|our|this|final) (?:final )?decision|(?:my|our) draft)\\b',
  '(?:after|over|more than) §|(?<!for )\\b(?:that|this|which) (?:is|was) §|§ longer',
  laidOutText`
    (?<!within |later than |up to )§ (?:
      later
      ago
      late
      before
      after
      old
      long
      delay
      of (?:education|provision|care|age|the (?:final |ombudsman's )?decision)
    )
  `,
  laidOutText`
    (?<!\b(?:be|been|are|is|have|not) )\b(?:
      acknowledged
      answered
      completed
      decided
      did so
      done
      finished
      held
      issued
      made
      met
      replied
      responded
      sent
      wrote
    ) (?:[a-z0-9' ]{0,40} )?within §
  `,
)

/** What a body has undertaken to do, or was asked to. */
export const remedies = words(
  '(?:council|authority|organisation|provider|trust|it|they|we|ombudsm[ae]n)(?: has| have| had)?(?: also| now| then)? agreed',
  '(?<!\\bnot )agreed (?:to|that|actions?)',
  'recommend(?:ed)?',
  '(?:our|my) recommendations?',
  'remedy',
)
/** The same in the paragraph that a list belongs to. */
export const settled = words('agree[ds]?', 'settle', 'remed\\w+', 'recommend\\w*', '(?:we|i)(?: therefore| have)? (?:asked|ask|invited)')
/** "… of my final decision". */
export const ofThisDecision = cued(/\b(?:my|our|this|final|the ombudsman's) (?:final )?(?:decision|statement)\b/)

const person = laidOutText`
  (?:
    anyone
    appellants?
    applicants?
    claimants?
    complainants?
    customers?
    developers?
    famil(?:y|ies)
    he
    motorists?
    (?:mr|mrs|ms|miss|dr) [a-z]
    owners?
    parents?
    people
    persons?
    residents?
    she
    someone
    taxpayers?
    tenants?
    they
    young people
    young person
    you
  )
`
/** Those who complain or ask, with what they may or must do. */
export const others = words(
  `${person}(?:'s)? (?:must|should|can|could|may|has|have|had|needs?|will|would|is|are|normally|usually|who|wants?|wish)`,
)
/** The body with what it must do, in the same words. */
export const theBody = words('(?:council|authority|body|panel|it) (?:must|should|has|have|will|shall|needs|can)')
/** "They must be completed": what is done to things, not by people. */
export const done = words(
  '(?:must|should|needs? to|ha(?:s|ve) to) (?:then |normally |usually )?be (?!asked|made|requested|received)[a-z]+ed',
  '(?:must|should) be (?:given|sent|held|told|made|met|done|heard)',
  '(?:is|are) to be (?!asked|made|requested|received)[a-z]+ed',
  'will be (?:[a-z]+ly )?(?!asked|made|requested|received|expected|required)(?:[a-z]+ed|told|given|seen|sent)',
  // What people get: "applicants should have the decision".
  laidOutText`
    (?:should|will|can expect to) (?:have|get|receive) (?:the|an?|its|their|it) (?:[\w']+ ){0,3}
      (?:answer|decision|reply|response|result|outcome|completed)
  `,
)
/** "They must do so". */
export const doSo = words('(?:must|should|can|may|have to|has to|need to) (?:normally |usually )?do (?:so|this|that)')

const asks = laidOutText`
  (?:
    appeal
    apply
    ask
    bring
    challenge
    comment
    complain
    consider whether
    contact
    escalate
    express
    lodge
    make
    object
    pay
    reply to the
    request
    seek
    submit
  )
`
const asker = 'the (?:parent|complainant|applicant|person)'
/** What comes after a length that is the complainant's: "21 days to ask", "the two-month deadline to appeal". */
export const requests = cued(
  new RegExp(laidOutText`
    ^(?:[- ](?:deadline|limit|time limit|period|window))? (?:
      (?:or longer )?(?:in which )?to
      for (?:[a-z]+ing|them|${asker}|[a-z]+ [a-z]{1,2}) to
      ${asker} (?:has|have) to
    ) ${asks}\b
  `),
)
/** What complainants do. */
export const theirs = words(
  'ask(?:s|ed|ing)? (?:for|that|the|a|it|to)',
  'request(?:s|ed)? (?:a|an|that|the)',
  'appeal(?:s|ed)?',
  'complain(?:s|ed)?',
  'come to us',
  'comments?',
  'challenge',
  'apply',
  'escalate',
  'objections?',
  'make representations',
)
/** "Complaints should normally be made within 12 months". */
export const complaining = cued(/\bcomplaints? (?:should|must|can|may|needs? to)(?: normally| usually)? be made\b|older than/)
export const ombudsman = words('us', 'we', 'ombudsm[ae]n', 'our office')
/** Organisations whose limits are not the body's. */
export const elsewhere = words(
  'icbs?',
  'integrated care board',
  'nhs trust',
  'the trust',
  'hospital',
  'schools?(?! admission| transport| days?)',
  'governing',
  'governors',
  'academy',
  'landlord',
  'managing authority',
  '(?<!care )provider',
  'contractor',
  'police',
  'court',
  'gp',
  'ofsted',
  'home office',
)
export const councils = /\bcouncils?\b|\blocal authorit/
/** Least periods: "no less than 15 days". */
export const least = cued(/\bextra\b|\bno less than $|\bat least $|\bminimum\b/)

/** "The 20-week timescale". */
export const attributive = cued(new RegExp(`§[- ](?:statutory |legal |maximum )?${deadline}\\b`))
/** "Stage 2: formal investigation (25 working days, …". */
export const staged = cued(/stage\d\b(?:,? §|[^.;]{0,80}(?:[(:–-] ?§|\([^)]{1,60}§))/)
/** "Two stages, with 20 working days for the first and 40 for the second". */
export const inTurn = cued(laidOut()`
  \bstages?: §
  \b(?:two[- ]stages?|stages)\b[^.;]{0,80}\b(?:of|with|in|within|takes?|taking|allow(?:s|ing)) (?:\w+ and )?§
    (?: and |,|\.|;|$| respectively)
  \b(?:times|limits|targets|periods|timescales|figures) (?:(?:for|at) (?:a )?stage\d )?(?:are|is|were) (?:\w+ and )?§
  \b(?:stages?|procedure|process)\b[^.;]{0,60}\bwith (?:an? )?(?:response|reply|answer|target)s? (?:of |in |within |after )?§
  \bstages,? with [^.;]{0,60}§ for the (?:first|second|other)\b
  \bstages,? with §
`)
/**
 * "It replied on 23 January, within the 15 working days its policy allows": what was done, beside what is laid down. "The 56 days for
 * deciding it run from …": laid down, unless it is for somebody to ask.
 */
export const allowed = cued(laidOut()`
  \bthe § (?:for|to) (?!(?:an? )?(?:appeal|ask|challeng|comment|complain|lodg|mak|object|pay|request|respond to the council))[^;.]{1,60}
    \ (?:runs?|starts?|begins?|is counted|are counted)\b
  \bwithin (?:the )?§ (?:which |that )?(?:its|the|their|the council's) (?:own )?(?:complaints? )?(?:
    charter
    code
    leaflet
    polic(?:y|ies)
    procedures?
    process
    scheme
    standards?
  ) (?:allows?|gives?|sets?|says?|provides?|permits?|requires?)\b
`)
/** "It promises an answer § after a complaint reaches it": what always happens, counted from what comes in. */
export const countedFrom = cued(
  new RegExp(laidOutText`
    \b(?:
      aims
      answers
      commits
      decides
      gets
      gives
      issues
      (?:is|are) to be
      (?:is|are) (?:completed?|concluded|decided|finished)
      ha(?:s|ve) to be
      must
      promises
      replies
      responds
      says
      sends
      should
      undertakes
      visits
      will
    )\b[^.;]*§ (?:after|from) (?:an?|the|its|each|any|it|they|receiving|receipt|getting)\b
  `),
)
/** "20 working days at stage one". */
export const atStage = /\b(?:at stage\d|for (?:a )?stage\d)/
/** "… or 20 in a complex case": another length after one that was a limit. */
export const listed = cued(laidOut()`
  , §
  [, ](?:or|and)(?: for [a-z -]{3,40},?| the council| it)? (?:
    within\
    up to\
    at most\
    at the (?:most|outside|longest|latest),?\
  )?§
  \bor, at the [a-z]+, §
`)

/** Words that make a length the length of a limit: "allows §", "the target is §", "§ to respond". */
export const linked = some(
  '\\b(?:' +
    [
      'ha(?:s|ve)',
      'due',
      '(?:council|authority|panel)(?: then| now)? had',
      'allow(?:s|ed|ing)?(?: (?:it|itself|the council))?',
      '(?:gives?|gave)(?: (?:it|the council))?',
      'is',
      'are',
      'says?',
      'takes?',
      'taken',
      'in',
      'inside',
      'under',
      'than',
      'requires?',
      'a further',
      'another',
      'by',
      'steps for',
      '(?:no|not) later than',
      'not beyond',
      'stage\\d:?',
      'sets?(?: out| itself)?(?: a)?(?: target| deadline| timescale| time limit| limit)?(?: of)?',
      '(?:target|deadline|timescale|timeframe|time limit|limit|period|maximum|total)s?(?: for [a-z ]{3,40})?(?: is| of|:)',
      laidOutText`
        (?:extended|extension|extend|extendable|extending)(?: (?:this|that|it|the (?:time|period|deadline)))?
          (?: for| to| by| of)(?: up to)?
      `,
    ].join('|') +
    ') (?:within |up to |a |the )?§',
  '^§ (?:is|are) (?:allowed|given|set|(?:what|all|the (?:\\w+ ){0,2}(?:time|period|limit|longest|most))\\b)',
  '\\b(?:answer|reply|response|decision|acknowledgement)s?(?: to (?:a |the )?complaints?)? § (?:after|from|of)\\b',
  `§(?:'s?)?[- ](?:${deadline}|period|standard|statutory|in which)`,
  laidOutText`
    §(?:'s?)?[- ]to (?:
      acknowledge
      arrange
      assess
      carry
      complete
      consider
      decide
      determine
      finish
      investigate
      issue
      make
      provide
      reply
      respond
      say
      send
      tell
    )
  `,
)

/** Councils at large, or what must be done whoever does it. */
export const general = some(
  '\\b(?:council|authority|panel)(?: then| now)? had §',
  laidOutText`
    \b(?:
      advice
      an? (?:council|authority)
      authorities
      councils
      it
      the (?:panel|council|authority|body)
    ) (?:then |normally |usually |also )?(?:must|should|has|have|is|are|can|may)\b
  `,
  '\\b(?:must|should|ha(?:s|ve) to|needs to) (?:then |normally |usually )?be [a-z]+',
)
