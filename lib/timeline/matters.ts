import { laidOutText } from '../text/laid-out.ts'
import type { Matter, Step } from './matter.ts'
import type { Actor } from './actors.ts'
import { careAssessments } from './matters-care.ts'
import { benefits, councilTax } from './matters-money.ts'
import { childrens } from './matters-children.ts'
import { ehc } from './matters-ehc.ts'
import { homelessness } from './matters-housing.ts'
import { blueBadge, parking } from './matters-parking.ts'
import { reports } from './matters-streets.ts'

const initials: Record<Actor, string> = {
  body: 'b',
  complainant: 'c',
  ombudsman: 'o',
  tribunal: 't',
  panel: 'p',
  investigator: 'i',
  other: 'x',
  thing: 'n',
}
export const acts = (step: Step, actor: Actor): boolean => actor === 'thing' || step.by.includes(initials[actor])

/** request → answer, in the words that most matters share. */
const pair = (
  id: string,
  page: string,
  what: string,
  ask: [kind: string, verbs: string, more?: string, topic?: string],
  answer: [kind: string, verbs: string, more?: string, next?: string],
): Matter => ({
  id,
  page,
  steps: [
    {
      kind: answer[0],
      by: 'bcxi',
      says: [`${what} & ${answer[1]}${answer[2] ?? ''}`],
      next: [ask[0], `${answer[3] ?? answer[1]}${answer[2] ?? ''}`],
    },
    {
      kind: ask[0],
      by: 'cxb',
      opens: true,
      says: [`${what} & ${ask[1]}${ask[2] ?? ''}`],
      ...(ask[3] ? { next: ['', ask[3]] as [string, string] } : {}),
    },
  ],
})

/** Complaints. Their kinds carry "complaint:" here; the procedure they turn out to run under gives the kind. */
const complaints: Matter = {
  id: 'complaint',
  page: 'complain',
  steps: [
    {
      kind: 'acknowledged',
      by: 'b',
      says: [
        laidOutText`
          acknowledg\w+
          & complaint|stage1|stage2|escalation
          & !fault|error|failing|faults|failings|delays?|wrong|mistake|that it|referral|application|appeal|foi|access
        `,
      ],
      next: ['made|stage2', 'acknowledg\\w+ & !fault|error|failings?|faults|delays?|wrong|mistake|that it|referral|application|appeal'],
    },
    {
      kind: 'acknowledged',
      by: 'bx',
      says: [],
      next: [
        'made|stage2',
        '(?:its|the|an) acknowledgement,? (?:which was )?(?:of |on |dated |sent on )?§ & !referral|application|appeal|foi|access|fault',
      ],
    },
    { kind: 'acknowledged', by: 'c', says: ['complaint & (?:was|been|and|were) (?:then |also |only )?acknowledged & !that|fault|delays?'] },
    {
      kind: 'statement',
      by: 'bcixo',
      says: [
        'complaints? (?:was|were) (?:then |finally )?(?:agreed|signed)',
        'agreed|signed|finalised|approved & statement|list|summary|record|terms of reference|heads|scope|definition & complaints?|six',
      ],
    },
    {
      kind: 'skipped',
      by: 'bcx',
      opens: true,
      says: [
        'agreed|agreeing|agreement & start|go|begin|move\\w*|proceed|straight|directly|skip|bypass & stage2',
        'moved|went|started|began|proceeded|passed & straight|directly & stage2',
        // "The Council started stage two on 6 May", "agreed to take her complaint to stage two in November"
        laidOutText`
          (?:the council|it) (?:\w+ly |then )?(?:started|began|opened|commenced) (?:the |a |its |her |his )?stage2
          & !asked|response|reply|report|corporate
        `,
        laidOutText`
          (?:the council|it) (?:then |also )?agreed to (?:take|consider|escalate|investigate|look (?:at|into)|deal with|progress|accept)
          & stage2
          & !asked|response|reply|report|reviews?
        `,
        '(?:the council|it) (?:then |also )?accepted (?:it|this|(?:the|her|his|their) complaint) (?:at|for|to|into|under) stage2',
        // "Stage two began on 9 May", "the Council confirmed that the stage two investigation would start on 9 May"
        laidOutText`
          ^(?:that )?(?:the )?stage2(?: investigation| process)? (?:\w+ly |then |would )?
            (?:started|start|began|begin|commenced|commence) (?:on|in|from) §
        `,
      ],
    },
    {
      kind: 'final',
      by: 'b',
      says: ['final response|response|letter|REPLY|wrote|adjudicat\\w+ & panel|stage3 & !request|asked|ask'],
      next: ['met', 'REPLY|final response|wrote|director|letter|decision|adjudicat\\w+'],
    },
    {
      kind: 'reported',
      by: 'pbx',
      says: [
        "panel('s)?|it|chair & report|findings|recommendations & SEND|dated|reached & !respon\\w*|repl\\w+|adjudicat\\w+",
        '^(?:and )?its (?:report|findings|recommendations) & SEND|reached|dated',
        '(?:panel|it) reported',
        "^panel's (?:letter|report|findings): §",
      ],
      next: [
        'met',
        laidOutText`
          (?:its|the|the panel.s) (?:report|findings|recommendations|letter)
          & sent|reached|received|issued
          & !respon\w*|repl\w+|accepted|agreed
        `,
      ],
    },
    {
      kind: 'met',
      by: 'pbcxoi',
      says: [
        '^panel(?: hearing| meeting)?: §',
        'panel (?:hearing |meeting )?(?:of|on) § & !ask\\w*|request\\w*|arrang\\w*|plan\\w*|would|tribunal',
        laidOutText`
          panel|stage3
          & met|meet|meeting|held|sat|heard|took place|convened|considered|hearing
          & !
            admissions?
            adoption
            allocations?
            appl\w+
            ask\w*
            fostering
            funding
            legal
            multi-agency
            placement
            request\w*
            resources?
            school
            sen
            send
        `,
      ],
      owed: laidOutText`
        panel
        & arrang\w*|conven\w*|happen\w*|held|hold|taken place
        & !admissions?|adoption|allocations?|foster\w*|funding|legal|placement|resources?|school|recommend\w*
      `,
      next: [
        'stage3',
        laidOutText`
          ^(?:and |but |finally )?(?:it|this|which|the (?:panel|hearing|meeting|review))
          & met|held|sat|heard|took place
          & !would|told|said|upheld
        `,
      ],
    },
    {
      kind: 'stage3',
      by: 'cxb',
      next: [
        'stage2reply',
        laidOutText`
          (?:made|sent|put in|submitted) (?:her|his|their|the|this|that|such a) request (?:on|in|by|for it)
          & !NOTUS|foi|access|information|assess\w*
        `,
      ],
      says: ['stage3|panel|review panel & ask\\w*|request\\w*|want\\w*|escalat\\w+|took|appl\\w+|sought|move\\w* & !would consider'],
    },
    {
      kind: 'stage2report',
      by: 'ibx',
      says: [
        laidOutText`
          reports?|investigation
          & finish\w*|complet\w+|produced|submitted|sent in|upheld
          & !
            REPLY
            adjudicat\w+
            assessor's
            criminal
            disciplinary
            doctor's
            expert's
            medical
            officer's own
            police
            psycholog\w+
            school's
            social worker's
            surveyor's
            therap\w+
        `,
      ],
    },
    { kind: 'stage2ack', by: 'bx', says: [] },
    {
      kind: 'stage2',
      by: 'cx',
      opens: true,
      next: [
        'stage1reply',
        laidOutText`
          (?:think|look|looked|considered?) (?:\w+ ){0,4}again
          reconsider\w*
          (?:it|this|that|the (?:response|reply|decision|complaint)) reviewed
          (?:a|the) review of (?:it|this|that|its|the)(?: (?:response|reply|answer))?
          (?:take|took|taken|take it) (?:\w+ ){0,2}further
          (?:for|requested) a review(?= (?:on|in) §|\W*$)
          consider (?:her|his|their|the) complaint further
          & ask\w*|request\w*|want\w*
          & !NOTUS|could|would
        `,
      ],
      says: [
        laidOutText`
          stage2
          & ask\w*|request\w*|want\w*|escalat\w+|took|take|appl\w+|sought|move\w*|progress|wrote|go to|went to
          & !NOTUS|refused|turned down|would consider|with (?:the|its|her|a|his) stage2|repl\w+ on|response of
        `,
        'escalat\\w+ & complaint|it|matter|concerns & !stage3|panel|NOTUS',
        laidOutText`
          ask\w*|request\w*|wanted
          & review\w*|look\w*
          & (?:her|his|their|the|this) complaint|outcome of (?:her|his|their|the) complaint
          & !NOTUS|panel|statutory|procedure
        `,
      ],
    },
    {
      kind: 'stage2',
      by: 'b',
      opens: true,
      says: [
        'received|logged & stage2 & request',
        '(?:it|this|that|which) (?:then |was )?(?:went|moved|passed|progressed|taken|raised) (?:up |on )?to stage2 & !NOTUS|would',
      ],
    },
    {
      kind: 'stage2reply',
      by: 'bi',
      says: [
        laidOutText`
          stage2
          & REPLY|letter|adjudicat\w+|decision
          & !ask\w*|request\w*|not satisfied|report on|would be|will be|delay\w*|late
        `,
        'adjudicat\\w+ & wrote|SEND',
        'at stage2 & said|told|apologised|offered|accepted|upheld & !ask\\w*|request\\w*|would|accepted (?:it|this|\\w+ complaint) at',
        // "The stage two report was not issued until March", not one that is only written.
        laidOutText`
          ^(?:but |and )?(?:the|its|her|his|their) (?:final )?stage2 (?:investigation )?reports? (?:was|were) (?:not |only |\w+ly )?
            (?:issued|sent|shared|released|provided) (?:(?:to|with) (?:her|him|them|m\w+ \w+) )?(?:until|on|in) §
        `,
        laidOutText`
          (?:the council|it) (?:did not |\w+ly )?(?:issued?|sen[dt]|shared?|provided?) (?:the|its) stage2 (?:investigation )?
            reports? (?:until|on|in) §
        `,
        'final response|final reply|final complaint response & SEND|was|REPLY|said & !panel',
      ],
      owed: laidOutText`
        stage2|investigation
        &
          appoint\w*
          arrang\w*
          begin|begun
          carr\w+
          complet\w*
          conclud\w*
          finish\w*
          incomplete|unfinished|ongoing
          progress\w*
          provid\w*
          start\w*
      `,
      next: [
        'stage2|skipped|statement',
        laidOutText`
          took until §
          REPLY
          ^on §,? the council apologi[sz]ed(?! (?:\w+ ){0,6}(?:delay\w*|late|wait|not|still|longer))
          (?:decision|result) (?:finally |then )?(?:reached|came|arrived)
          adjudicat\w+
          upheld
          decision on (?:the|her|his|their) complaint
          (?:gave|sent|set out) (?:\w+ ){0,2}(?:the council.s|its|his|her) (?:decision|conclusions|findings)
          wrote (?:\w+ ){0,4}with (?:its|his|her|the) (?:findings|decision|conclusions|answer)
          stage2,? (?:which )?was (?:complet\w+|finished)
          (?:complet\w+|finished) (?:the|its|this|that) (?:review|stage2)
          & !
            wrote back
            came back
            enquir\w+
            email
            query
            queries
            chaser
            would be
            will be
            would (?:\w+ ){0,2}(?:reply|respond|answer)
            late
            looking
            appoint\w*
            finding
        `,
      ],
    },
    {
      kind: 'stage1reply',
      by: 'b',
      says: [
        'stage1 & REPLY|letter|decision|SEND & !ask\\w*|request\\w*|not satisfied',
        '(?:complaints?|joint) (?:response|reply) & SEND|was & !NOTUS|stage2|ask\\w*',
        laidOutText`
          (?:response|reply|answer) to (?:her|his|their|the|this|that) complaint
          & SEND|was
          & !NOTUS|stage2|ask\w*|complaint (?:of|dated) §
        `,
        laidOutText`
          (?:replied|responded) (?:\w+ ){0,2}to (?:her|his|their|the|this|that|\w+ \w+'s) (?:formal |first )?complaint
          answered (?:her|his|their|the|this|that) (?:formal |first )?complaint
          & !NOTUS|stage2|ask\w*|delay\w*|late|complaint (?:of|dated|about) §
        `,
      ],
      next: [
        'made',
        laidOutText`
          took until §
          REPLY
          upheld
          uphold
          (?:rejected|dismissed) (?:it|this|the complaint|her complaint|his complaint|their complaint|most|all|some)
          & !
            enquir\w+
            emails?
            query
            queries
            NOTUS
            school
            would be
            will be
            would (?:\w+ ){0,2}(?:reply|respond|answer)
            late
            still
            waiting
            more time
            longer
        `,
      ],
    },
    {
      kind: 'final',
      by: 'c',
      says: ['received|got|(?:was|were) (?:sent|given)|had (?:a|the|its|it) & final response|response|letter & panel|stage3|final'],
    },
    {
      kind: 'stage2reply',
      by: 'c',
      says: [
        laidOutText`
          received|got|(?:was|were) (?:sent|given)|had (?:an?|the|its|it|his|her|their)
          & stage2
          & REPLY|letter|report|adjudicat\w+|decision
        `,
      ],
      next: [
        'stage2|skipped|statement',
        laidOutText`
          received|got|(?:was|were) (?:sent|given)|had (?:an?|the|its|it|his|her|their)
          & REPLY|adjudicat\w+|letter|decision|(?:had|got|received) (?:it|one)
          & !acknowledg\w+
        `,
      ],
    },
    {
      kind: 'stage1reply',
      by: 'c',
      says: ['received|got|(?:was|were) (?:sent|given)|had (?:an?|the|its|it|his|her|their) & stage1 & REPLY|letter'],
      next: [
        'made',
        laidOutText`
          received|got|(?:was|were) (?:sent|given)|had (?:an?|the|its|it|his|her|their)
          & REPLY|letter|(?:had|got|received) (?:it|one)
          & !acknowledg\w+
        `,
      ],
    },
    {
      kind: 'stage1reply',
      by: 'c',
      says: [],
      next: [
        'made',
        laidOutText`
          complaint(?: \(~ ?\)| ~)? (?:was|were) (?:answered|replied to|responded to|not upheld|upheld|rejected|dismissed)
          (?:was|were) told (?:on |in )?§ that (?:her|his|their) complaint
        `,
      ],
    },
    {
      kind: 'made',
      by: 'cx',
      opens: true,
      next: ['', '(?:made|raised|submitted|sent) (?:it|this) (?:on|in) §'],
      says: [
        laidOutText`
          complained|(?:wrote|emailed|telephoned|rang|phoned|went)(?: (?:to|in|the|council|again)){0,3} to complain
          & !
            NOTUS
            stage2
            stage3
            panel
            delays? (?:at|in) (?:stage|respond|repl|answer|deal)\w*
            not (?:had|received|replied|responded|provided|answered)
            no (?:reply|response)
        `,
        laidOutText`
          (?:
            brought
            dated
            emailed
            filed
            lodged
            logged
            made
            made on §
            make
            making
            of §
            put
            raised
            received
            registered
            resubmitted
            sent
            submitted
          )
          & complaint
          & !
            NOTUS
            stage2
            stage3
            panel
            REPLY
            decision
            outcome
            statement
            acknowledg\w+
            delays? in (?:respond|repl|answer|deal|complet)\w+
        `,
      ],
    },
    {
      kind: 'made',
      by: 'cx',
      opens: true,
      says: [],
      next: [
        '!made',
        laidOutText`
          ^(?:which was )?received by (?:the council|it) (?:on|in) §
          ^(?:this|that) was (?:on|in) §\W*$
          ^(?:she|he|they|m\w{1,3} \w) did so (?:on|in) §
        `,
      ],
    },
    {
      kind: 'made',
      by: 'b',
      opens: true,
      says: ['(?:received|logged|registered|recorded) & complaint & !NOTUS|stage2|stage3|panel|REPLY|outcome|statement'],
      next: [
        '!made',
        '(?:received|logged|registered) (?:her|his|their|the) (?:letter|email|form) & !NOTUS|stage2|stage3|from|about|application|appeal',
      ],
    },
  ],
}

/** A grant ends with its payment, mostly to the builder. */
const grantPaid = (matter: Matter): Matter => ({
  ...matter,
  steps: [
    {
      kind: 'dfg-paid',
      by: 'bx',
      says: [],
      next: [
        'dfg-decided',
        laidOutText`
          paid|(?:sent|made|released|received|got) (?:\w+ )?payment
          & builder|contractor|grant|firm|installer|invoice
          & !deposit|fees?|surveyor|architect|ask\w*|complain\w*|would|owner|landlord
        `,
      ],
    },
    ...matter.steps,
  ],
})

/** On a page about requests for information. */
const asksFor = laidOutText`
  (?:asked|asking) (?:the council )?for (?:
    (?:all|any|the|its|copies of|inspection|maintenance|internal)\
  )*(?:records|correspondence|documents|emails|minutes)
`

/** Most telling first: a clause takes the first step that its words fit. */
export const matters: Matter[] = [
  pair(
    'foi-review',
    'freedom of information|foi request',
    'internal review|review of (?:its|the) (?:foi|response|decision|refusal)',
    [
      'foi-review-requested',
      'ask\\w*|request\\w*|sought',
      '',
      laidOutText`
        review\w*|reconsider\w*
        & ask\w*|request\w*|wanted
        & it|this|that|(?:its|the) (?:response|decision|refusal|answer)
        & !complain\w*|stage1|stage2|could|plan|band\w*|suitab\w*
      `,
    ],
    ['foi-review-answered', 'REPLY|SEND|DECIDE', ' & !ask\\w*|requested'],
  ),
  {
    ...pair(
      'foi',
      'freedom of information|foi request',
      `foi|freedom of information|(?:foi )?request for (?:the )?information|${asksFor}`,
      [
        'foi-requested',
        'ASK',
        ' & !council asked|it asked|REPLY|review|refused|commissioner|police|trust|hospital|home office|department for|company',
      ],
      [
        'foi-answered',
        'REPLY|disclos\\w+|refused|provided|supplied|released|sent (?:him|her|them|m\\w{1,3} \\w|the information|the documents|copies)',
        ' & !police|ask\\w*|review|commissioner|some of|part of|partial\\w*',
        'REPLY|SEND|disclos\\w+|refused it|withheld|declined',
      ],
    ),
    beside: 'foi-review',
  },
  pair(
    'sar',
    'subject access|data protection act|personal data|gdpr',
    'subject access|d?sar|data protection|(?:personal|her|his|their) (?:data|records|files)',
    ['sar-requested', 'ASK', ' & !REPLY|provided|disclosed|commissioner|council sent|it sent'],
    [
      'sar-answered',
      'REPLY|disclos\\w+|refused|provided|supplied|released|sent (?:him|her|them|m\\w{1,3} \\w|the information|the documents|copies)',
      ' & !ask|asking|(?<!had )asked|commissioner|acknowledg\\w+|some of|part of|partial\\w*',
      laidOutText`
        REPLY
        SEND
        disclos\w+
        had (?:her|his|their|the|all)(?: \w+){0,2} (?:records?|files?|data|information|documents|papers|answer|reply)
      `,
    ],
  ),
  pair(
    'eir-review',
    'environmental information',
    'internal review|review of (?:its|the) (?:response|decision|refusal)|reconsider\\w*',
    ['eir-review-requested', 'ask\\w*|request\\w*|sought', ' & !complaint'],
    ['eir-review-answered', 'REPLY|SEND|DECIDE', ' & !ask\\w*|request\\w*'],
  ),
  pair(
    'eir',
    'environmental information',
    laidOutText`
      eir
      environmental information
      (?:a|her|his|their|the) (?:\w+ )?request for (?:\w+ ){0,3}(?:
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
    [
      'eir-requested',
      'ASK',
      ' & !council asked|it asked|REPLY|review',
      'received|made|sent & request & !review|complain\\w*|reconsider\\w*',
    ],
    [
      'eir-answered',
      'REPLY|disclos\\w+|refused|provided|supplied|released|sent (?:him|her|them|m\\w{1,3} \\w|the information|the documents|copies)',
      ' & !ask\\w*|review',
      'REPLY|SEND|disclos\\w+',
    ],
  ),
  {
    id: 'hl-review',
    page: 'homeless|section 202|suitability',
    steps: [
      {
        kind: 'hl-review-decided',
        by: 'bcx',
        says: [
          laidOutText`
            review|request|suitability
            & decision|decided|upheld|overturned|completed|outcome|result|dismissed
            & !ask\w*|minded|withdr\w+|accepted|policy|extension|medical|records|stage1|stage2|NOTUS|complain\w*|could|can
          `,
          laidOutText`
            decid\w+|concluded|found
            & (?:un)?suitable|intentionally|priority need|local connection
            & !review its|review the|could|ask\w*|request\w*
          `,
          laidOutText`
            reviewing officer|reviewer
            & told|wrote|informed
            & (?:un)?suitable|intentionally|priority need|local connection|homeless
            & !ask\w*|minded|could|would|more time
          `,
        ],
        next: [
          'hl-review-requested',
          'decid\\w+|decision|upheld|overturned|result & !complain\\w*|minded|withdr\\w+|housing register|stage1|stage2|draft',
        ],
      },
      {
        kind: 'hl-review-requested',
        by: 'c',
        opens: true,
        says: [
          laidOutText`
            review
            & ask\w*|request\w*|sought|applied|wanted
            & !
              benefits?
              can
              chas\w+
              complaint
              could
              extension
              may
              medical
              NOTUS
              advised (?:\w+ )?(?:against|not to)
              ask\w* (?:\w+ |in § |on § ){0,2}(?:how|whether|if|about)
              (?:drafted|prepared|considered) (?:a|the|her|his|their)
              for (?:a|an|her|his|their|another) (?:\w+ )?(?:client|family|friend|neighbour|sister|brother|mother|father|cousin|tenant)
              panel
              plan
              records
              refused
              rent
              stage1
              stage2
              tenancy
              that (?:he|she|they|it|m\w+ \w+) (?:would|will|might|intended to) (?:now |then )?(?:ask|make|request|seek|send|submit)
          `,
        ],
        next: ['hl-review-requested|hl-review-decided', 'made one|(?:fresh|new|second|further|another) request & !could|can|may'],
      },
      {
        kind: 'hl-review-requested',
        by: 'b',
        opens: true,
        says: ['received & review request|request|application for (?:a )?review & !medical|records|complaint|them'],
      },
    ],
  },
  ...homelessness,
  grantPaid(
    pair(
      'dfg',
      'disabled facilities',
      'application|applied|grant|dfg|disabled facilities',
      [
        'dfg-applied',
        'appl\\w+|submitted|handed in|made|received|returned|completed',
        laidOutText`
          
          & !
            (?:council|it|officer|caseworker) (?:then )?(?:sent|gave|emailed|posted|issued)
            approv\w+
            refus\w+
            decid\w+
            therapist
            recommend\w*
            architect
            could not
            referred
            told
            granted
            invit\w+
        `,
      ],
      [
        'dfg-decided',
        laidOutText`
          approv\w+
          would not (?:give|award|pay for|fund)
          refus\w+
          decid\w+
          decision
          granted
          rejected
          turn(?:ed)? (?:\w+ ){0,4}down
          awarded
        `,
        ' & !ask\\w*|budget|fund the scheme|tender|panel|appeal|building|planning',
      ],
    ),
  ),
  {
    id: 'dols',
    page: 'deprivation of liberty|standard authorisation',
    steps: [
      {
        kind: 'dols-assessed',
        by: 'bxic',
        says: [
          'last of (?:the |all )?(?:\\w+ )?assessments',
          laidOutText`
            assess\w*
            & complet\w+|finish\w*|done|carried out
            & !
              urgent
              chc
              capacity
              mental health
              best interests
              eligibility
              age assessment
              no refusals
              first
              second
              third
              one of
              not started
          `,
          'assessors? & finish\\w*|complet\\w+|signed',
          'granted|authorised|gave|issued|refused & authorisation|this|one & !urgent|itself|asked|grant|permission|badge|application',
        ],
        next: [
          'dols-requested',
          laidOutText`
            complet\w+|finish\w*
            & assess\w*|work|they|report|the last|these
            & !capacity|mental health|best interests|eligibility|age assessment|no refusals|first|second|third|one of
          `,
        ],
      },
      {
        kind: 'dols-requested',
        by: 'xcb',
        opens: true,
        says: [
          laidOutText`
            ask\w*|request\w*|appl\w+|sought|received|logged|sent
            & authorisation|standard one|dols|request
            & !screen\w*|condition|complet\w+|granted|chased|priority|tribunal
          `,
        ],
      },
    ],
  },
  blueBadge,
  ...benefits,
  ...councilTax,
  {
    id: 'transport',
    page: laidOutText`
      school transport
      home to school
      travel assistance
      free transport
      transport to school
      transport appeal
      school travel
      transport policy
      travel to school
      transport for
    `,
    steps: [
      {
        kind: 'transport-stage2-decided',
        by: 'pbcx',
        next: [
          'transport-stage2-requested',
          laidOutText`
            met|heard|sat|held|took place|considered|dismissed
            & !complain\w*|ask\w*|request\w*|would|admissions?|exclusion|place at|funding
          `,
        ],
        says: [
          laidOutText`
            appeal|panel|stage2
            & met|heard|held|considered|hearing|took place|sat|refused|dismissed|decided|upheld
            & stage2|panel|independent
            & !stage1|complain\w*|ask\w*|school\b
            & !admission
          `,
          'stage2 & appeal & REPLY|DECIDE & !ask\\w*|request\\w*|complain\\w*',
        ],
      },
      {
        kind: 'transport-stage2-requested',
        by: 'cx',
        opens: true,
        says: [
          laidOutText`
            (?:request|asked|appeal) (?:for|that) (?:\w+ ){1,4}(?:to )?(?:go|be (?:put|heard)) (?:to|before|by) (?:the|a|an)
              \ (?:independent )?(?:appeal )?panel
            & !refused|told|would|offered|complain\w*
          `,
          laidOutText`
            stage2|independent appeal panel|second appeal|second review
            & ask\w*|request\w*|escalat\w+|appeal\w*|took|appl\w+
            & !complain\w*|complaints|tribunal|refused
          `,
        ],
      },
      {
        kind: 'transport-stage1-decided',
        by: 'bcx',
        says: [
          'stage1 & REPLY|DECIDE|SEND & appeal|review|transport & !ask\\w*|request\\w*|complain\\w*|received|dated',
          'appeal|review & refused|declined|rejected|dismissed|upheld|turned down & !tribunal|stage2|panel|plan',
        ],
        next: ['transport-stage1-requested', 'refused|REPLY|DECIDE|reviewed & !complain\\w*'],
      },
      {
        kind: 'transport-stage1-requested',
        by: 'cx',
        opens: true,
        next: [
          '',
          laidOutText`
            appealed
            (?:lodged|submitted|made|sent) (?:an|her|his|their|the) appeal
            asked for (?:a|the decision to be) review(?:ed)?
            & !tribunal|stage2|complain\w*|panel
          `,
        ],
        says: [
          '(?:appeal|review request|request for (?:a )?review) & received|reached & !tribunal|stage2|panel|complain\\w*',
          laidOutText`
            appealed|appeal|review
            & transport|decision|refusal|against|stage1|asked for a review|lodged
            & !tribunal|school place|admission|complain\w*|ehc|section|refused|panel|named|heard
          `,
        ],
      },
    ],
  },
  pair(
    'pl-ldc',
    'lawful development|lawfulness',
    '(?:lawful development certificate|certificate of lawful\\w*|ldc|lawfulness)',
    ['pl-ldc-applied', 'appl\\w+|submitted|validated', ' & !granted|refused|invit\\w+'],
    [
      'pl-ldc-decided',
      'granted|refused|issued|decided|determined',
      ' & !completion|building control|building regulations|enforcement|stop notice|advert\\w*',
    ],
  ),
  pair(
    'pl-prior',
    'prior approval',
    'prior approval|notification',
    ['pl-prior-applied', 'appl\\w+|submitted|received|validated|made', ' & !granted|refused'],
    ['pl-prior-decided', 'granted|refused|gave|decided|determined|notified'],
  ),
  pair(
    'pl-tpo',
    'preservation order',
    'application|applied|tree|works',
    ['pl-tpo-applied', 'appl\\w+|submitted', ' & !granted|refused|approved|decided'],
    ['pl-tpo-decided', 'granted|refused|approved|decided|determined|consent'],
  ),
  pair(
    'pl',
    'planning permission|planning application',
    'planning|permission|application|applied|validated',
    [
      'pl-applied',
      'applied|submitted|validated|treated (?:\\w+ )?as valid|registered|received|made|lodged|application (?:was )?(?:dated|of §)',
      laidOutText`
        
        & !
          amend\w*
          appeal\w*
          applied (?:the|its|this|that|these)
          approved?
          commented
          complain\w*
          condition
          consult\w*
          decided?
          determined?
          enforce\w*
          grant(?:ed)?
          guid\w+
          housing
          NOTUS
          objected
          polic(?:y|ies)
          pre-application
          refused?
          revised
          test
          told
          transport
          withdr\w+
      `,
    ],
    [
      'pl-decided',
      'grant(?:ed)?|refused?|approved?|determined?|decided?|decision notice|issued?',
      laidOutText`
        
        & !
          advert\w*
          appeal\w*
          building regulations
          complaint
          completion certificate
          delegated report
          enforce\w*
          expect\w*
          expedient
          hedgerow
          inspector
          intend\w*
          listed building
          minded
          pre-application
          recommend\w*
          revised
          told
      `,
    ],
  ),
  ...parking,
  ...childrens,
  ...careAssessments,
  ...reports,
  {
    id: 'cp',
    page: 'child protection conference|strategy discussion|strategy meeting',
    steps: [
      {
        kind: 'cp-conference-held',
        by: 'bcx',
        says: [
          laidOutText`
            conference
            & held|took place|take place|convened|met|was on|happened
            & !fixed|arranged|adjourned|postponed|would|cancelled|review conference|rcpc
          `,
          'icpc & !fixed|arranged|adjourned|postponed|would|cancelled|rcpc|report|before|planned|invit\\w+|due|minutes|listed|booked',
        ],
        next: ['cp-strategy-met', '^(?:it|this|the conference) & held|took place|take place|convened|met & !fixed|adjourned|would'],
      },
      {
        kind: 'cp-strategy-met',
        by: 'bcx',
        opens: true,
        says: ['strategy (?:discussion|meeting) & held|took place|met|had|was on|happened & !working days|from'],
      },
    ],
  },
  ...ehc,
  complaints,
]
