import { laidOutText } from '../../text/laid-out.ts'
import type { Matter } from './matter.ts'
import { requestAndAnswer } from './request-and-answer.ts'

/** Things that are asked for and disclosed. */
const papers = laidOutText`
  advice
  agreements?
  bundles?
  calculations?
  contracts?
  copies
  copy
  correspondence
  data
  disclosure
  documents
  drawings
  emails
  figures
  files?
  footage
  information
  invoices?
  letters
  logs?
  material
  minutes
  notes
  numbers?
  pages
  papers
  parcels?
  photographs
  plans
  readings
  recordings?
  records
  reports?
  results
  spreadsheets?
  surveys?
  valuations?
  volumes
`
const couldAsk = '(can|could|how to|may|might|should) (ask|apply|make|request|seek)'
/** It can be asked for, the body asks for something, or a request is spoken of. */
const notAsked = laidOutText`
  REPLY
  ${couldAsk}
  an?( \w+)? form for
  (council|it) (asked|requested|wanted)
  commissioner
  complained
  discuss\w*
  review
`
/** Somebody else sends or writes. */
const byOthers = laidOutText`
  (company|developer|doctor|gp|hospital|landlord|police|school|solicitor|trust) (
    answered|emailed|gave|posted|provided|replied|sent|supplied|wrote
  )
`
/** Asked for where the words close by name one law: by the complainant, of the body. */
const nearLaw = laidOutText`
  for ([^ ,;]+ ){0,6}(${papers})
  (requests?|requested) ([^ ,;]+ ){0,5}(${papers})
  (for|see) (a copy of |copies of )?(everything|all|what)$
  under the (2000 )?act
  & ASK
  & !${notAsked}|complain\w*|evidence|meetings?|reconsider\w*|refus\w+|update|visits?
  college|company|court|department for|gp|home office|hospital|landlord|police|school|surgery|tribunal|trust
`
/** What is seldom asked for but under a law on information. */
const onItsPage = 'all|any|copies|correspondence|data|documents|emails|every|everything|figures|information|minutes|numbers?|records'
const underLaw: [near: string, onItsPage: string] = [nearLaw, onItsPage]
/** Another request, where one was told of. */
const requestAgain = laidOutText`
  received|made|sent|had|followed|came in|arrived|reached|logged|landed
  & (another|further|fresh|new|first|second|third|fourth|wider) (\w+ )?request
  & !REPLY|review|complain\w*|reconsider\w*|stage[123]|assess\w*|evidence
`
/** A review of what was answered. */
const again = laidOutText`
  internal review
  review of (its|the|that|this) (foi|response|decision|refusal|answer|reply)
  look at (it|this|that|(its|the) (refusal|answer|decision|response)) again
  (it|this|that|(its|the|that|this) (refusal|answer|decision|response)) (to |should |would )?be (reviewed|looked at again)
`
const notAskedAgain = `${couldAsk}|complaint|(council|it) sent`

/** Somebody’s own data: "everything it held about her", and not "information about her complaint". */
const whom =
  '(him|them|me|us|himself|herself|themselves|[a-z]|her(?! (?!since|from|and|or|in|on|by|under|as|over|after|before|during)[a-z]))'
const ownData = laidOutText`
  subject access
  d?sar
  data protection
  personal information
  (personal|her|his|their) (own )?(data|records|files?)
  (everything|all|anything|information|data|records|papers|documents|notes|what)( [\w']+){0,7} (
    about|concerning|(held|hold|kept|keep|had) on|naming
  ) ${whom}
`

/** How an answer to such a request is told beside what was asked for. */
const disclosed = laidOutText`
  REPLY
  disclos\w+
  refused
  provided
  supplied
  released
  sent (him|her|them|m\w{1,3} \w|the information|the documents|copies)
`
/** How it is told where it is waited for: an answer, or what came. */
const came = laidOutText`
  REPLY|SEND|disclos\w+|(?<!request )reach(ed|es)|(he|she|they|m\w{1,3} \w+) collected|dispatched|refus\w+|withheld|withholding|declined
  & REPLY|SEND|refus\w+|declined|withheld|withholding|disclos\w+|it|them|these|those|they|this|that|which|everything|${papers}
  & !an?( \w+)? form for
`

/** How the outcome of a review is told. */
const reviewed = laidOutText`
  REPLY|SEND|DECIDE
  & REPLY|uph\w+|decisions?|decided|result|review|stood by|overturned|refus\w+|withheld|disclos\w+|it|them|these|they|this|${papers}
  & !ask\w*|requested|(?<!to )(a|another|her|his|the|their) request for|to be
`

/** Requests for information: under the Freedom of Information Act, for one’s own data, for environmental information; and reviews. */
export const informationRequests: Matter[] = [
  requestAndAnswer({
    id: 'foi-review',
    page: 'freedom of information|foi request',
    beside: 'foi',
    what: again,
    asked: {
      kind: 'foi-review-requested',
      says: 'ask\\w*|request\\w*|sought|put in|wanted|to be',
      bare: laidOutText`
        review\w*|reconsider\w*
        & ask\w*|request\w*|wanted
        & it|this|that|(its|the) (response|decision|refusal|answer)
        & !complain\w*|stage1|stage2|could|plan|band\w*|suitab\w*
      `,
      unless: notAskedAgain,
    },
    answered: { kind: 'foi-review-answered', says: reviewed },
  }),
  requestAndAnswer({
    id: 'foi',
    page: 'freedom of information|foi request',
    beside: 'foi-review',
    what: 'foi|freedom of information|(foi )?request for (the )?information',
    asked: {
      kind: 'foi-requested',
      says: 'ASK',
      law: underLaw,
      bare: requestAgain,
      unless: `${notAsked}|refused|police|trust|hospital|home office|department for|company`,
    },
    answered: {
      kind: 'foi-answered',
      says: disclosed,
      unless: `${byOthers}|police|ask|asking|(?<!had )asked|review|commissioner|some of|part of|partial\\w*`,
      bare: came,
    },
  }),
  requestAndAnswer({
    id: 'sar',
    page: 'subject access|data protection|personal data|gdpr',
    what: ownData,
    asked: {
      kind: 'sar-requested',
      says: 'ASK',
      law: underLaw,
      bare: requestAgain,
      unless: `${notAsked}|provided|disclosed|council sent|it sent`,
    },
    answered: {
      kind: 'sar-answered',
      says: disclosed,
      unless: `${byOthers}|ask|asking|(?<!had )asked|commissioner|acknowledg\\w+|some of|part of|partial\\w*|had (that|this|the) request`,
      bare: came,
    },
  }),
  requestAndAnswer({
    id: 'eir-review',
    page: 'environmental information',
    beside: 'eir',
    what: `${again}|reconsider\\w*`,
    asked: {
      kind: 'eir-review-requested',
      says: 'ask\\w*|request\\w*|sought|wanted|put in|to be',
      bare: laidOutText`
        representations
        & made|sent|submitted|received|arriv\w+|reached|put in
        & !planning|application|neighbour\w*|REPLY
      `,
      unless: notAskedAgain,
    },
    answered: { kind: 'eir-review-answered', says: reviewed },
  }),
  requestAndAnswer({
    id: 'eir',
    page: 'environmental information',
    beside: 'eir-review',
    what: `eir|environmental information|(a|her|his|their|the) (\\w+ )?request for (\\w+ ){0,3}(${papers})`,
    asked: {
      kind: 'eir-requested',
      says: 'ASK',
      law: underLaw,
      bare: requestAgain,
      unless: notAsked,
    },
    answered: { kind: 'eir-answered', says: disclosed, unless: `${byOthers}|ask\\w*|review`, bare: came },
  }),
]
