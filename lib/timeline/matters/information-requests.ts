import { laidOutText } from '../../text/laid-out.ts'
import type { Matter } from './matter.ts'
import { requestAndAnswer } from './request-and-answer.ts'

/** On a page about requests for information. */
const asksFor = laidOutText`
  (asked|asking) (the council )?for (
    (all|any|the|its|copies of|inspection|maintenance|internal)\
  )*(records|correspondence|documents|emails|minutes)
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

/** Requests for information: under the Freedom of Information Act, for one’s own data, for environmental information; and reviews. */
export const informationRequests: Matter[] = [
  requestAndAnswer({
    id: 'foi-review',
    page: 'freedom of information|foi request',
    what: 'internal review|review of (its|the) (foi|response|decision|refusal)',
    asked: {
      kind: 'foi-review-requested',
      says: 'ask\\w*|request\\w*|sought',
      bare: laidOutText`
        review\w*|reconsider\w*
        & ask\w*|request\w*|wanted
        & it|this|that|(its|the) (response|decision|refusal|answer)
        & !complain\w*|stage1|stage2|could|plan|band\w*|suitab\w*
      `,
    },
    answered: { kind: 'foi-review-answered', says: 'REPLY|SEND|DECIDE', unless: 'ask\\w*|requested' },
  }),
  {
    ...requestAndAnswer({
      id: 'foi',
      page: 'freedom of information|foi request',
      what: `foi|freedom of information|(foi )?request for (the )?information|${asksFor}`,
      asked: {
        kind: 'foi-requested',
        says: 'ASK',
        unless: 'council asked|it asked|REPLY|review|refused|commissioner|police|trust|hospital|home office|department for|company',
      },
      answered: {
        kind: 'foi-answered',
        says: disclosed,
        unless: 'police|ask\\w*|review|commissioner|some of|part of|partial\\w*',
        bare: 'REPLY|SEND|disclos\\w+|refused it|withheld|declined',
      },
    }),
    beside: 'foi-review',
  },
  requestAndAnswer({
    id: 'sar',
    page: 'subject access|data protection act|personal data|gdpr',
    what: 'subject access|d?sar|data protection|(personal|her|his|their) (data|records|files)',
    asked: { kind: 'sar-requested', says: 'ASK', unless: 'REPLY|provided|disclosed|commissioner|council sent|it sent' },
    answered: {
      kind: 'sar-answered',
      says: disclosed,
      unless: 'ask|asking|(?<!had )asked|commissioner|acknowledg\\w+|some of|part of|partial\\w*',
      bare: laidOutText`
        REPLY
        SEND
        disclos\w+
        had (her|his|their|the|all)( \w+){0,2} (records?|files?|data|information|documents|papers|answer|reply)
      `,
    },
  }),
  requestAndAnswer({
    id: 'eir-review',
    page: 'environmental information',
    what: 'internal review|review of (its|the) (response|decision|refusal)|reconsider\\w*',
    asked: { kind: 'eir-review-requested', says: 'ask\\w*|request\\w*|sought', unless: 'complaint' },
    answered: { kind: 'eir-review-answered', says: 'REPLY|SEND|DECIDE', unless: 'ask\\w*|request\\w*' },
  }),
  requestAndAnswer({
    id: 'eir',
    page: 'environmental information',
    what: laidOutText`
      eir
      environmental information
      (a|her|his|their|the) (\w+ )?request for (\w+ ){0,3}(
        advice
        calculations
        copies
        copy
        correspondence
        data
        documents
        drawings
        emails
        information
        minutes
        notes
        records
        reports?
        results
        surveys?
      )
      ${asksFor}
    `,
    asked: {
      kind: 'eir-requested',
      says: 'ASK',
      unless: 'council asked|it asked|REPLY|review',
      bare: 'received|made|sent & request & !review|complain\\w*|reconsider\\w*',
    },
    answered: {
      kind: 'eir-answered',
      says: disclosed,
      unless: 'ask\\w*|review',
      bare: 'REPLY|SEND|disclos\\w+',
    },
  }),
]
