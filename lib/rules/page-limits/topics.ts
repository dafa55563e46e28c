import { anyOf } from '../../text/any-of.ts'
import { cued } from '../../text/cued.ts'
import { laidOut, laidOutText } from '../../text/laid-out.ts'
import type { EventKind } from '../kinds.ts'

/**
 * What the words around a length of time are about. Tested against words in lower case with straight quotes and stages written
 * as "stage1". The first word list must stand in the clause, the sentence or (when the length is that of the rulebook) the
 * paragraph; the second anywhere in the paragraph, its lead-in or its heading.
 */
export interface Topic {
  /** Id in the rulebook. */
  rule: string
  words: RegExp
  near?: RegExp
}

/** Topics of one field of work, and the words by which a page belongs to it. */
interface Field {
  page: RegExp
  topics: Topic[]
}

/** The words in the clause, and what must be near. */
const topic = (rule: string, words: RegExp, near?: RegExp): Topic => (near ? { rule, words, near } : { rule, words })
const ehc = /\behc|education,? health and care|special educational needs/
const plan = /\bplan\b|\behcp|\breview/

/** The children's statutory complaints procedure. */
export const childrens = cued(laidOut()`
  (?<!\b(?:
    outside(?: of)?
    not (?:under|by|through|covered by|dealt with under|considered under)
    rather than
    instead of
    excluded from
    other than
  ) (?:the )?(?:statutory |children's )?)(?:
    statutory children(?:'s|s')? complaint
    children act (?:1989 )?(?:statutory )?complaints?'? (?:procedure|process)
    children's services statutory complaints? (?:procedure|process)
    statutory complaints' (?:procedure|process)
    children's (?:statutory )?(?:social care )?complaints? (?:procedure|process)
    statutory (?:complaints? )?(?:procedure|process)
    complaints procedure for children
    getting the best from complaints
    representations procedure
    procedure (?:with|in|has) three stages
    three[- ]stage
  )
`)

/** Words that make a complaints procedure the body's own, on whatever page. */
export const ownProcedure = cued(laidOut()`
  (?:corporate|own|formal|general|customer) complaints?\b
  corporate (?:procedure|process)
  complaints? policy
  (?:council|organisation|provider|authority|trust)'s (?:[a-z-]+ ){0,2}complaints? (?:procedure|process|policy|scheme)
  complaint handling code
  protocol
`)

export const childrensTopics: Topic[] = [
  topic('csp-stage3-report', /report|recommendation|findings/, /panel/),
  topic('csp-stage3-response', /respon|reply|repl[iy]|say what|tell|proposal|letter|decision|adjudicat/, /panel|stage3/),
  topic('csp-stage3-final', /respon|reply|repl[iy]|say what|tell|proposal|letter|decision|adjudicat/, /panel|stage3/),
  topic('csp-stage3-panel', /panel|stage3/),
  topic(
    'csp-total',
    laidOut()`
      whole (?:procedure|process|complaint)
      entire
      three stages
      all stages
      procedure as a whole
      complaints? (?:procedure|process) (?:should|must)
    `,
  ),
  topic('csp-stage2', /stage2|investigat|adjudicat/),
  // "A manager answers the first, in ten working days", of three stages.
  topic(
    'csp-stage1',
    /stage1|local resolution|first stage|\b(?:answers?|deals? with) the first\b|\bthe first,? (?:has|in|is|lasts|takes|within)\b/,
  ),
]

export const ownTopics: Topic[] = [
  topic('lgsco-code-ack', /acknowledg/),
  topic('lgsco-code-s2', /stage2|second stage|review stage|final stage/),
  topic('lgsco-code-s1', /stage1|first stage|investigation stage/),
]

const fields: Field[] = [
  {
    page: /2009 (?:complaints )?regulations|social services and national health service complaints|adult (?:social )?care/,
    topics: [
      topic('asc-complaint-6m', /respon|repl[iy]|answer|relevant period/, /complain/),
      topic('asc-complaint-ack', /acknowledg/, /complain/),
    ],
  },
  {
    page: ehc,
    topics: [
      topic('ehc-tribunal-8', /school|placement|section i\b/, /tribunal/),
      topic('ehc-tribunal-7', /amend/, /tribunal/),
      topic('ehc-tribunal-5', /final|plan/, /tribunal[^.]{0,60}(?:make|issue|prepare)/),
      topic('ehc-tribunal-4', /draft/, /tribunal/),
      topic('ehc-tribunal-3', /final|plan/, /tribunal[^.]{0,60}assess/),
      topic('ehc-tribunal-2', /not|whether/, /tribunal[^.]{0,60}assess/),
      topic('ehc-tribunal-1', /tell|notify|assess/, /tribunal[^.]{0,60}assess/),
      topic('ehc-mediation', /mediation/),
      topic('ehc-personal-budget', /review/, /direct payment/),
      topic('ehc-reassess-final', /final|plan/, /re-?assess/),
      topic('ehc-reassess-decision', /re-?assess/),
      topic('ehc-transfer-inform', /tell|inform|write|say/, /transfer|mov(?:e[sd]?|ing)\b/),
      topic('ehc-review-final-12w', /meeting|review|final|amend/, plan),
      topic('ehc-review-decision', /review|meeting|decide|decision|notice|notify|tell|amend/, /review/),
      topic('ehc-amend-final', /final|amend|notice/, plan),
      topic('ehc-review-annual', /review/, /\bplan|\behc/),
      topic('ehc-advice', /advice|psycholog|\bep\b|professional|information from/),
      topic('ehc-decide-issue-no', /whether|\bnot\b|decide|decision|if it|refus|tell|draft/, /\bplan\b|\behc/),
      topic('ehc-final', /final|issue|\bplan\b|complete|process|whole|entire|assessment/, /\bplan\b|\behc/),
      topic('ehc-decide-assess', /assess|request|decide|decision|reply|respon|tell/, /assess/),
    ],
  },
  {
    page: /child/,
    topics: [
      topic('cin-assessment', /assess/, /child|family|section 17|social care|working together|referral/),
      topic('cin-referral-decision', /referral|decid|decision|respond/, /referral/),
      topic('lado', /\blado\b|designated officer/),
      topic('cp-review-1', /first review|three months|3 months/, /conference/),
      topic('cp-review-n', /six months|6 months/, /conference/),
      topic('lac-review-2', /second|three months|3 months/, /review[^]*looked[- ]after|looked[- ]after[^]*review/),
      topic('lac-review-n', /six months|6 months/, /review[^]*looked[- ]after|looked[- ]after[^]*review/),
      topic('cp-icpc', /conference/, /child protection|strategy|section 47/),
      topic('lac-review-1', /review/, /looked after|care plan|in care/),
    ],
  },
  {
    page: /transport|travel/,
    topics: [
      topic('transport-s2', /stage2|panel(?!'s (?:letter|decision|reasons)|(?: \w+){1,2} (?:send|issue|give|write|tell|notify)\b)|second/),
      topic('transport-s1', /stage1|officer|review|first/, /transport|travel|appeal/),
    ],
  },
  {
    page: /deprivation of liberty|\bdols\b/,
    topics: [topic('dols-standard', /assess|authoris|request|complet/, /liberty|\bdols\b|authoris/)],
  },
  { page: /blue badge/, topics: [topic('blue-badge', /badge|application|decision|decide|assess/, /badge/)] },
  {
    page: /disabled facilities|\bdfg/,
    topics: [
      topic('dfg-payment', /pay|paid/, /grant|\bdfg/),
      topic('dfg-decision', /decide|decision|approv|refus|determin|application/, /grant|\bdfg/),
    ],
  },
  {
    page: /housing (?:register|application)|allocation/,
    topics: [
      topic('hr-review', /review/, /\bregister|allocation|banding|priority|166a|scheme/),
      topic('hr-application', /application|register|assess/, /housing register|allocation|join|register/),
    ],
  },
  {
    page: /homeless|suitab|housing act 1996|relief duty|bed and breakfast/,
    topics: [
      topic('hl-review-8w', /review|result|decision|suitab/, /homeless|section 202|suitab|main (?:housing )?duty/),
      topic('hl-main-decision', /main (?:housing )?duty|decision|day 57|find out/, /relief|main (?:housing )?duty/),
      topic('hl-relief', /relief|main (?:housing )?duty/),
      topic('bb-families', /bed and breakfast|b&b|hotel|unless nothing else|six weeks/, /bed and breakfast|b&b|hotel/),
    ],
  },
  {
    page: /housing benefit/,
    topics: [
      topic('hb-appeal-forward', /appeal|tribunal|forward|submit|send/, /appeal/),
      topic('hb-decision', /claim|decide|decision|process/, /housing benefit/),
    ],
  },
  {
    page: /council tax/,
    topics: [topic('ct-appeal-response', /respon|repl[iy]|answer|decide/, /council tax|liabilit|section 16|discount|exempt/)],
  },
  {
    page: /planning|prior approval|lawful|preservation order/,
    topics: [
      topic('pl-prior', /prior approval|notif|decide|decision/, /prior approval/),
      topic('pl-ldc', /certificate|decide|decision|application/, /lawful/),
      topic('pl-tpo', /tree|consent|decide|decision|application/, /preservation|\btpo/),
      topic('pl-eia', /environmental (?:statement|impact)|decide|determin|decision/, /environmental (?:statement|impact)/),
      topic('pl-major', /major|decide|determin|decision|application/, /\bmajor\b|\bhectare|\bten (?:or more )?(?:homes|dwellings|houses)/),
      topic(
        'pl-minor',
        /decide|determin|decision|application|minor|household|schemes?\b/,
        /planning application|planning permission|applications?|\bschemes?\b/,
      ),
    ],
  },
  {
    page: /penalty charge|\bpcn/,
    topics: [
      topic('pcn-informal', /informal|challenge/),
      topic('pcn-recommendation', /recommendation/, /adjudicator|tribunal/),
      topic('pcn-decision', /representation|respon|repl[iy]|decide|decision|consider/, /representation/),
    ],
  },
  {
    page: /freedom of information|\bfoi|subject access|\bd?sar\b|environmental information|data protection|personal data|\bgdpr/,
    topics: [
      topic('eir-review', /review|reconsider/, /environmental information|\beir/),
      topic('eir', /respon|repl[iy]|answer|provide|request/, /environmental information|\beir/),
      topic('foi-review', /review/, /freedom of information|\bfoi|information commissioner/),
      topic('foi', /respon|repl[iy]|answer|provide|request/, /freedom of information|\bfoi/),
      topic('sar', /respon|repl[iy]|answer|provide|request|comply|suppl/, /subject access|\bd?sar\b|personal (?:data|information)/),
    ],
  },
]

/** What no law times and a body's own policy may: the name, the words, and the events. */
export const ownSubjects: { name: string; words: RegExp; startsWith: EventKind[]; endsWith: EventKind[] }[] = [
  { name: 'Financial assessment', words: /financial(?:ly)? assess/, startsWith: ['fa-requested'], endsWith: ['fa-assessed'] },
  {
    name: 'Occupational therapy assessment',
    words: /occupational therap|\bot\b/,
    startsWith: ['ot-requested'],
    endsWith: ['ot-assessed'],
  },
  {
    name: 'Safeguarding enquiry',
    // "five working days for deciding whether there should be an enquiry": that is the decision.
    words: new RegExp(laidOutText`
      ^(?!.*\b(?:decid|decision|whether))(?:
        .*(?:safeguarding|section 42) (?:enquir|inquir|investigat)
        .*enquir\w*(?= .*safeguarding)
        .*(?<=safeguarding .*)enquir
      )
    `),
    startsWith: ['safeguarding-raised'],
    endsWith: ['safeguarding-concluded'],
  },
  {
    name: 'Road defect repaired',
    words: laidOut()`
      ^(?!.*\b(?:
        acknowledg\w*
        assess\w*
        inspect(?:ed|s)?(?! and)
        inspector
        look
        looks
        visit\w*
      )\b(?!.*\b(?:repair|made safe|make safe|fill|fix|mend))).*(?:pothole|\bdefects?\b|carriageway|footway)
    `,
    startsWith: ['hw-reported'],
    endsWith: ['hw-repaired'],
  },
  {
    name: 'Enforcement officer’s visit',
    words: anyOf(
      '',
      /(?:site |initial |first )visit|visit(?:s|ed)? (?:the |a )?site/,
      /^(?!.*\b(?:therapist|(?:social |case|support )worker|nurse|surveyor|home visit)).*\bvisits? within/,
    ),
    startsWith: ['pe-reported'],
    endsWith: ['pe-visited'],
  },
  {
    name: 'Care assessment',
    words: /(?:care|needs|carer'?s'?|support|social care) assessment|complet\w+ (?:an )?assessments?\b|assessments? of care/,
    startsWith: ['care-requested'],
    endsWith: ['care-assessed'],
  },
]

/** The same in barer words, where the page is about nothing else: the words of the page, and of the sentence. */
export const barely: { page: RegExp; words: RegExp; subject: string }[] = [
  {
    page: /adult (?:social )?care|care act/,
    words: laidOut()`
      ^(?!.*\b(?:badge|capacity|charg|child|ehc|financ|grant|liberty|mental|risk|therap))
        (?=.*\b(?:ask|need|refer|request)).*\bassess(?:ed|ments?)\b
    `,
    subject: 'Care assessment',
  },
  { page: /safeguarding/, words: /^(?!.*\b(?:decid|decision|whether)).*\benquir(?:y|ies)\b.*\bconcern/, subject: 'Safeguarding enquiry' },
]

/** A reply to a complaint, whatever its stage. */
export const complaintReply: { name: string; startsWith: EventKind[]; endsWith: EventKind[] } = {
  name: 'Complaint response',
  startsWith: ['asc-complaint-made', 'corp-complaint-made'],
  endsWith: ['asc-complaint-replied', 'corp-stage1-replied', 'corp-stage2-replied'],
}

/** The topics that a page can speak of, by its whole text; those of complaints apart. */
export function topicsOfPage(page: string): Topic[] {
  return fields.flatMap((field) => (field.page.test(page) ? field.topics : []))
}
