import { laidOutText } from '../text/laid-out.ts'

/**
 * What is done within the limits of the rulebook, in the words of decisions: one table for reading what a figure of the text is
 * about ("a delay of ten months in reviewing the Plan") and which limit a length of the text is ("within six weeks of the transfer").
 *
 * In `step`, `field` and `not`, `|` parts words of which one must stand, `+` parts such groups of which all must; `*` stands for
 * any ending. Words are compared in small letters, without punctuation and possessives, stages as "stage one", "Education, Health
 * and Care" as "ehc".
 */
export interface Subject {
  /** Id in the rulebook; null where a matter is known and no limit is: the words may be of several, or the law sets none. */
  limit: string | null
  /** The matter for people, where the rulebook does not measure it of itself or has no limit for it. */
  name?: string
  /** true where the words speak of a whole of several limits, and do not tell which was missed. */
  whole?: true
  /** What is done: said of the length itself. */
  step: string
  /** What it is done about: said there or around it. */
  field?: string
  /** What makes it another matter: not said there or near it. */
  not?: string
  /** What on the page makes it doubtful that it is of this limit, where none of `sure` is there: the name alone is then said. */
  doubt?: string
  sure?: string
  /** true where the field must be told near the length; a page's category and summary do not do. */
  near?: true
  /** Lengths by which a text that states the limit gives it. Several are parted by `|`. */
  lengths?: string
}

const plan = 'plan|plans|ehcp|ehcps'
const ehc = 'ehc|ehcp|ehcps|special educational needs'
/** Not an adult’s assessment, whatever time the council gives itself for it. */
const child = 'child*|son|daughter|baby|section 17|family assessment'
const children = 'child*|son|sons|daughter|daughters|baby|toddler|twins|family|pregnan*'
/** Grants for shop fronts and the like have time limits too. */
const facilities =
  'dfg|disabled facilities|adaptation*|wet room|level access|stairlift*|stair lift*|shower|ramp|ramps|occupational therapist*'
const answer = 'answer*|reply*|replies|replied|replying|respon*|decision*|write*|wrote'
const statutory = laidOutText`
  statutory complaint*
  children statutory
  children complaint*
  children services complaint*
  children social care complaint*
  three stage
  statutory procedure
  complaints procedure for children
`
const issuing = 'issu*|finalis*|produc*|complet*|writ*|sen*|provid*|prepar*|receiv*|came|come|arrived|got|had|mak*|made|maintain*|put*'
const deciding =
  'decid*|decision*|determin*|approv*|refus*|process*|deal*|consider*|assess*|complet*|answer*|respon*|reply*|replied|issu*|grant*'
const badge = 'blue badge*|badge'
const freedom = 'freedom of information|foi|foia'
const environmental = 'environmental information|eir'
const penalty = 'pcn*|penalty charge*|notice to owner|parking|bus lane|moving traffic'
const homeless = 'homeless*|suitab*|main duty|main housing duty|section 202|s202'
const bedAndBreakfast = 'bed and breakfast|b&b|hotel|hotels|guest house'
const transport = 'transport|travel'
const regulator = laidOutText`
  we recommended
  ombudsman recommended
  our recommendation*
  our earlier
  our previous
  our last
  agreed with us
  ombudsman earlier
  ombudsman previous
  earlier decision
  previous decision
`
/** Behind these the plan is another one, or its limit runs from another event. */
const otherPlan = laidOutText`
  action
  amend*
  care plan
  draft
  housing plan
  local plan
  moved
  neighbourhood
  order*
  pathway
  payment plan
  personal
  protection
  re assess*
  reassess*
  repair plan
  review*
  safeguarding
  safety
  support
  transfer*
  transition plan
  tribunal
`
/** What a plan gives, which is no plan. */
const inThePlan = laidOutText`
  carried out
  content*
  deliver*
  equipment
  in her ehc
  in his ehc
  in the ehc
  named in
  provision
  school place
  set out in
  specified
  support
  therap*
  tuition
  tutor*
`
/** The plan that comes of an assessment: what comes of a review, an order or a move has another time. */
const newPlan = {
  limit: 'ehc-final',
  name: 'Final EHC plan',
  not: `${otherPlan}|${inThePlan}`,
  doubt: 'review*|amend*|transfer*|moved|moving|tribunal order*|ordered|phase|post 16|secondary school',
  sure: 'assess*|20 weeks|20 week|twenty weeks',
}

export const subjects: readonly Subject[] = [
  // "telling the parents what it would do with the Plan after the transfer"
  {
    limit: 'ehc-transfer-inform',
    lengths: '6 weeks',
    step: `transfer*|moved|move + ${plan} + tell*|told|writ*|wrote|inform*|letter*|say|said|notif*`,
  },
  // "reviewing the plan it took over"
  {
    limit: 'ehc-transfer-review',
    name: 'New council reviews the plan',
    lengths: '3 months|12 months',
    step:
      `transfer*|moved|move + ${plan} + review* + three months of|three months from|three months after` +
      `|3 months of|3 months from|3 months after`,
  },
  { limit: 'ehc-tribunal-3', lengths: '14 weeks', step: `tribunal*|order* + ${plan} + assess*` },
  {
    limit: 'ehc-unopposed',
    name: 'Plan amended after the council stopped opposing an appeal',
    lengths: '5 weeks|14 weeks|2 weeks',
    step: `conced*|oppos* + ${plan}`,
  },
  // "getting advice from an educational psychologist"
  {
    limit: 'ehc-advice',
    step: 'advice + psycholog*|ep|eps|professional*|therap*|social care|get*|obtain*|seek*',
    field: ehc,
  },
  {
    limit: 'ehc-decide-assess',
    lengths: '6 weeks',
    step: `ehc + assess* + decid*|decision*|whether|told + request*|ask*`,
  },
  { limit: 'ehc-advice', lengths: '6 weeks', step: 'advice + psycholog*|ep|ehc|professional*|therap*' },
  // "a four-week delay in deciding whether to assess her son"
  {
    limit: 'ehc-decide-assess',
    step: laidOutText`
      whether to assess
      whether to carry out
      whether it would assess
      decision to assess
      deciding to assess
      decide to assess
      refusal to assess
      refusing to assess
      agreeing to assess
      agreed to assess
    `,
    field: ehc,
    not: 'reassess*|re assess*|care act|carer|tribunal|social care',
  },
  {
    limit: 'ehc-decide-assess',
    step: 'request + assess* + decid*|decision*|answer*|respon*|reply*|replied',
    field: ehc,
    not: 'reassess*|re assess*|carer|tribunal|social care',
  },
  {
    limit: 'ehc-decide-issue-no',
    step: `whether to issue|whether to make|whether it would issue|not to issue|refusal to issue|refusing to issue + ${plan}`,
    field: ehc,
    not: 'amend*|review*|tribunal|reassess*|re assess*',
  },
  // "ten months late with the amended plan after the review"
  {
    limit: 'ehc-review-decision',
    step: laidOutText`
      decid*
      decision*
      notif*
      notice
      tell*
      told
      letter + maintain
      cease
      amend*
      after the review
      after the annual review
      review decision
      review meeting
      outcome of the review
      outcome of the annual review
    `,
    field: `${ehc} + review*`,
    not: 'tribunal|final*|homeless*|re assess*|reassess*',
  },
  {
    limit: 'ehc-review-final-12w',
    near: true,
    step: `final*|amend*|issu*|finalis* + ${plan}`,
    field: laidOutText`
      ${ehc} + annual review
      review meeting
      after the review
      following the review
      following its review
      after a review
      review of the plan
      emergency review
      early review
    `,
    not: 'tribunal|order*|pathway|safety|transfer',
  },
  // "failed to review the Plan": no review was held
  {
    limit: 'ehc-review-annual',
    step: `no review|not review*|unreviewed|failed to review|failure to review|failing to review|without a review + ${plan}`,
    field: ehc,
    not: 'pathway|safety|care plan|support plan|tribunal|transfer*|personal|action plan|after the review|meeting|amend*|final*',
  },
  // "reviewing the Plan": a review that was held late, or the plan that came of it
  {
    limit: null,
    name: 'Annual review of the plan',
    whole: true,
    step: `review* + ${plan}`,
    field: ehc,
    not: 'pathway|safety|care plan|support plan|hold*|held|meeting|tribunal|transfer*|arrang*|conven*|personal|action plan',
  },
  {
    limit: null,
    name: 'Annual review of the plan',
    whole: true,
    step: 'complet*|finalis*|finish*|conclud*|process + annual review|the review',
    field: `${ehc} + review*`,
    not: 'tribunal|transfer*|homeless*|care plan|support plan|pathway|review request',
  },
  // "holding R's annual review"
  {
    limit: 'ehc-review-annual',
    step: 'annual review*',
    field: ehc,
    not:
      'tribunal|foster*|transfer*|amended|final|after the annual review|following the annual review' +
      '|complet*|finalis*|finish*|conclud*|process',
  },
  {
    limit: 'ehc-review-annual',
    step: `review* + hold*|held|arrang*|carry|carried|meeting|conven*`,
    field: `${ehc} + ${plan}|annual|meeting`,
    not: 'tribunal|pathway|care plan|support plan|looked after|transfer*',
  },
  { limit: 'ehc-amend-final', lengths: '8 weeks', step: `final* + ${plan} + amend*|notice` },
  { limit: 'ehc-amend-final', step: `amend* + ${plan}`, field: ehc, not: 'tribunal|order*|review*|transfer*|pathway' },
  { limit: 'ehc-final', lengths: '20 weeks', step: `final* + ${plan}` },
  { limit: 'ehc-review-decision', lengths: '4 weeks', step: 'review* + meeting + plan|ehc' },
  { limit: 'ehc-review-final-12w', lengths: '12 weeks', step: 'review* + meeting + final*|amend*' },
  // "The final EHC Plan was 12 weeks late"
  { ...newPlan, step: `final*|${issuing} + ${plan}`, field: ehc },
  { ...newPlan, step: 'ehc plan|ehc plans|ehcp' },
  { limit: null, name: 'EHC needs assessment', step: 'needs assessment|ehc assessment', field: ehc },
  // "13 months to put in place the speech therapy that the Plan names"
  {
    limit: null,
    name: 'Support in the plan',
    step: 'therap*|provision|tuition|teaching assistant|one to one|mentor*|tutor*|support|equipment|psycholog*',
    field: `${ehc} + ${plan}`,
    not: 'advice|alternative provision|care and support',
  },

  {
    limit: 'excl-6th-day-pex',
    name: 'Education after a permanent exclusion',
    step: 'education|tuition|school|provision|tutor*',
    field: 'permanent exclusion*|permanently exclu*',
  },
  {
    limit: 's19-illness-15d',
    name: 'Education for a child who cannot attend school',
    near: true,
    step: 'education|tuition|tutor*|alternative provision',
    field: 'illness|ill health|too ill|medical needs|health needs|anxiety|unwell',
  },
  {
    limit: null,
    name: 'Education for a child out of school',
    step: 'education|tuition|tutor*|alternative provision|full time',
    field: 'out of school|not in school|no school place|without a school',
  },
  { limit: 'transport-s2', lengths: '40 working days', step: `${transport} + panel|stage two` },
  { limit: 'transport-s1', lengths: '20 working days', step: `${transport} + stage one|review*` },
  {
    limit: 'transport-s2',
    step: 'stage two|panel|second stage',
    field: `school transport|home to school|school travel|travel assistance|travel support|${transport} + appeal*|review*|stage*|panel`,
    not: 'admission*',
  },
  {
    limit: 'transport-s1',
    step: 'stage one|first stage|first review',
    field: `school transport|home to school|school travel|travel assistance|travel support|${transport} + appeal*|review*|stage*`,
    not: 'admission*',
  },
  { limit: null, name: 'School transport', step: 'transport|travel|taxi|bus pass|travel pass' },
  {
    limit: 'adm-appeal-inyear',
    name: 'Admission appeal heard (in-year)',
    step: 'appeal*|hearing',
    field: 'admission* + in year',
  },
  { limit: null, name: 'School admission appeal', step: 'appeal*|hearing|panel', field: 'admission*' },

  {
    limit: 'csp-stage3-report',
    step: 'panel report|report of the panel|panel findings|panel recommendations',
    field: statutory,
  },
  { limit: 'csp-stage3-final', step: `${answer} + panel|stage three`, field: statutory },
  {
    limit: 'csp-stage3-panel',
    step: 'panel|stage three',
    field: statutory,
    not: 'after the panel|following the panel|after the review panel',
  },
  { limit: 'csp-stage2', step: 'stage two|second stage', field: statutory, not: 'corporate' },
  {
    limit: 'csp-stage2',
    step: 'investigat*|adjudicat*|investigating officer',
    field: `${statutory} + stage two`,
    not: 'corporate',
  },
  { limit: 'csp-stage1', step: 'stage one|first stage|local resolution', field: statutory, not: 'corporate' },
  {
    limit: 'csp-total',
    step: laidOutText`
      complaints procedure
      complaint procedure
      complaints process
      statutory procedure
      all three stages
      three stages
      whole procedure
      whole complaint
    `,
    field: statutory,
    not: 'stage one|stage two|stage three|corporate|start*|begin*|refus*',
  },

  {
    limit: 'pathway-assess-eligible',
    name: 'Pathway needs assessment (still in care)',
    lengths: '3 months',
    step: 'pathway + assess*',
  },
  { limit: 'pathway-review', lengths: '6 months', step: 'pathway + review*' },
  { limit: 'pathway-review', step: 'review* + pathway' },
  { limit: null, name: 'Pathway plan', step: 'pathway' },
  {
    limit: 'lac-review-2',
    lengths: '3 months',
    step: 'review* + look after*|looked after*|looks after|in care|in its care|in the council care + second|first review',
  },
  { limit: 'cin-assessment', lengths: '45 working days', step: `assess* + ${child}` },
  {
    limit: 'cin-assessment',
    step: laidOutText`
      child and family assessment*
      child in need assessment*
      children in need assessment*
      section 17 assessment*
      children social care assessment*
      family assessment*
      single assessment*
    `,
  },
  {
    limit: 'cin-assessment',
    near: true,
    step: 'assess*',
    field: 'section 17|child and family|children in need|child in need|working together',
    not: 'ehc*|care act|tribunal|carer|financial|risk',
  },
  { limit: 'cp-icpc', lengths: '15 working days', step: 'conference + strategy' },
  {
    limit: 'cp-icpc',
    step: 'initial conference|initial child protection conference|initial case conference',
    not: 'review conference',
  },
  { limit: 'cp-review-1', lengths: '3 months', step: 'conference + review*' },
  { limit: 'cp-review-1', step: 'first review conference|first child protection review' },
  { limit: 'lado', step: 'lado|designated officer + tell*|told|refer*|report*|inform*|notif*' },

  // "The Council gave the answer five weeks late under the Freedom of Information Act"
  {
    limit: 'sar',
    lengths: '1 months|3 months',
    step: laidOutText`
      subject access
      personal data
      personal information
      data protection
      records about him
      records about her
      records about them
      records held on him
      records held on her
      records held on them
      records relating to him
      records relating to her
      records relating to them
    `,
  },
  {
    limit: 'foi-review',
    lengths: '20 working days|40 working days',
    step: `${freedom} + internal review|think again|reconsider*`,
  },
  { limit: 'eir-review', lengths: '40 working days', step: 'environmental information + review*|reconsider*' },
  { limit: 'eir', lengths: '20 working days|40 working days', step: 'environmental information' },
  { limit: 'foi', lengths: '20 working days', step: freedom },
  {
    limit: 'sar',
    step: 'subject access*|sar|sars|dsar|personal data|data request|social care records|social care file|care records|case files',
    field: 'subject access*|sar|sars|dsar|data protection|personal data|gdpr|information commissioner',
    not: 'school records|medical records',
  },
  {
    limit: 'sar',
    step: `request*|${answer}|provid*|records|files|disclos*`,
    field: 'subject access*|sar|dsar',
    not: 'freedom of information|foi|environmental information|complaint',
  },
  { limit: 'foi-review', step: 'review*|reconsider*', field: freedom, not: 'ehc*|homeless*|annual' },
  { limit: 'eir-review', step: 'review*|reconsider*', field: environmental },
  { limit: 'eir', step: `request*|${answer}|provid*|information|disclos*`, field: environmental, not: 'complaint' },
  { limit: 'foi', step: `request*|${answer}|provid*|information|disclos*`, field: freedom, not: 'complaint' },

  { limit: 'hb-appeal-forward', lengths: '28 days|4 weeks', step: 'appeal* + tribunal + benefit|housing|claim*' },
  { limit: 'hb-decision', lengths: '14 days', step: 'claim* + benefit' },
  {
    limit: 'hb-appeal-forward',
    step: 'appeal* + tribunal|forward*|send*|sent|pass*|submit*|refer*',
    field: 'housing benefit',
    not: 'council tax|school',
  },
  {
    limit: 'hb-decision',
    step: `claim*|application*|${deciding}|award*|pay*`,
    field: 'housing benefit',
    not: 'appeal*|overpa*|discretionary|council tax|complaint*|review*|reconsider*|homeless*|recover*',
  },
  { limit: 'ct-appeal-response', lengths: '2 months', step: `council tax|section 16|valuation tribunal + ${answer}` },
  {
    limit: 'ct-appeal-response',
    step: `appeal*|dispute*|section 16|liab* + ${answer}|decid*|deal*`,
    field: 'council tax',
    not: 'complaint*|summons|bailiff*|enforcement agent*',
  },
  { limit: null, name: 'Council tax support', step: 'council tax support|council tax reduction' },
  { limit: null, name: 'Council tax', step: 'council tax|refund*|credit|discount|exemption', field: 'council tax' },

  { limit: 'dfg-payment', lengths: '12 months', step: `${facilities} + pay*|paid` },
  { limit: 'dfg-decision', lengths: '6 months', step: `${facilities} + appl*|approv*|deci*` },
  {
    limit: 'dfg-guidance-2022',
    name: 'Adaptations from enquiry to completion',
    lengths: '55 working days|130 working days|180 working days',
    step: 'guidance + adaptation*|grant*|shower|works|work',
  },
  { limit: 'dfg-payment', step: 'pay*|paid + grant|dfg', field: facilities },
  {
    limit: 'dfg-decision',
    step: 'grant|dfg + decid*|decision|approv*|determin*|refus*|application*',
    field: facilities,
    not: 'pay*|paid|works|install*',
  },
  { limit: null, name: 'Adaptations', step: facilities },
  { limit: 'blue-badge', lengths: '12 weeks', step: 'badge*' },
  {
    limit: 'blue-badge',
    step: badge,
    not: 'appeal*|review*|complaint|misuse|seiz*|confiscat*|failed to provide|failure to provide|without',
  },
  {
    limit: 'blue-badge',
    step: 'application* + decid*|decision|process*|deal*|assess*',
    field: 'blue badge*',
    not: 'appeal*|complaint*|review*',
  },
  { limit: 'deferred-payment', step: 'deferred payment*' },
  { limit: 'dols-standard', step: 'dols|deprivation of liberty|standard authorisation', not: 'urgent' },
  {
    limit: 'care-review',
    name: 'Care and support plan review',
    step: 'review* + care plan|support plan|care and support|care package|care needs|personal budget',
    not: 'ehc*|pathway|child protection',
  },
  { limit: null, name: 'Financial assessment', step: 'financial assessment*|financially assess*' },
  { limit: null, name: 'Occupational therapy assessment', step: 'occupational therap*|ot + assess*|visit*' },
  { limit: null, name: 'Carer’s assessment', step: 'carer assessment*|carers assessment*|carer assess*' },
  {
    limit: null,
    name: 'Care needs assessment',
    step: 'care assessment*|needs assessment*|care needs|care act assessment*|social care assessment*',
    not: 'ehc*|child*',
  },
  { limit: null, name: 'Safeguarding enquiry', step: 'safeguarding' },
  {
    limit: 'asc-complaint-6m',
    near: true,
    step: `complaint|complaints + ${answer}|investigat*|deal*|complet*|took`,
    field: 'adult social care|adult care|2009 regulations|care home|domiciliary|home care|social services',
    not: 'child*|corporate',
  },

  { limit: 'hl-main-decision', lengths: '15 working days', step: 'main duty|main housing duty|relief duty' },
  {
    limit: 'hl-review-8w',
    lengths: '8 weeks|56 days',
    step: `review* + homeless*|suitab*|main duty|main housing duty`,
  },
  {
    limit: 'hl-review-8w',
    step: 'review*',
    field: homeless,
    not: 'band*|register|allocation*|medical|ehc*|annual|complaint*|policy|personal housing plan*',
  },
  {
    limit: 'hl-main-decision',
    step: 'decid*|decision*|accept*|owe*|duty',
    field: 'main housing duty|main duty',
    not: 'review*|end*|discharg*',
  },
  { limit: 'hl-relief', step: 'relief duty', not: 'decision*|main' },
  { limit: 'bb-families', lengths: '6 weeks', step: bedAndBreakfast },
  // "keeping Ms F and her two sons in one hotel room"
  { limit: 'bb-families', step: bedAndBreakfast, field: children, near: true },
  { limit: null, name: 'Bed and breakfast', step: bedAndBreakfast },
  {
    limit: null,
    name: 'Temporary accommodation',
    step: 'temporary accommodation|interim accommodation|hostel|emergency accommodation',
  },
  {
    limit: null,
    name: 'Homelessness decision',
    step: 'decid*|decision*|section 184',
    field: 'homeless*',
    not: 'review*|complaint*',
  },
  { limit: 'hr-review', lengths: '56 days|8 weeks', step: 'review* + band*|register|allocation*' },
  {
    limit: 'hr-review',
    step: 'review*',
    field: 'housing register|allocation*|banding|priority band|band',
    not: 'homeless*|suitab*|annual|policy',
  },
  {
    limit: 'hr-application',
    step: 'application*|register*|join* + housing register|housing application|register|allocation*',
    not: 'review*|electoral|complaint*',
  },
  { limit: null, name: 'Repairs', step: 'repair*|damp|mould|leak*|heating|boiler' },

  {
    limit: 'pcn-decision',
    lengths: '56 days',
    step: `representations + pcn|penalty|notice to owner|parking|bus lane|moving traffic`,
  },
  { limit: 'pcn-recommendation', lengths: '35 days', step: 'recommend* + adjudicator*|tribunal*' },
  { limit: 'pcn-informal', lengths: '14 days', step: 'challenge* + pcn|penalty' },
  { limit: 'pcn-decision', step: 'representation*', field: penalty },
  { limit: 'pcn-informal', step: 'challenge*', field: penalty },

  { limit: 'pl-major', step: 'major application*|major development|major planning', not: 'enforcement|complaint' },
  { limit: 'pl-prior', step: 'prior approval', not: 'enforcement|complaint' },
  {
    limit: 'pl-ldc',
    step: 'lawful development|lawfulness|certificate of lawful*|lawful use',
    not: 'enforcement|complaint',
  },
  {
    limit: 'pl-tpo',
    step: 'tree*|preservation order + application*|consent|decid*|decision',
    field: 'protected tree*|preservation order*|tpo',
  },
  {
    limit: 'pl-minor',
    near: true,
    step: `application* + ${deciding}`,
    field: 'planning + householder|extension|dormer|loft|porch|conservatory|minor application',
    not: 'enforcement|complaint*|major|prior approval|breach*|appeal*',
  },
  { limit: null, name: 'Planning application', step: 'planning application*|planning permission' },
  {
    limit: null,
    name: 'Planning enforcement',
    step: 'breach*|enforcement|planning control|unauthorised',
    field: 'planning',
  },

  {
    limit: 'lgo-action',
    name: 'Agreed action',
    near: true,
    step: 'action*|remed*|recommend*|agreed|pay*|paid|apolog*',
    field: regulator,
  },
  { limit: 'lgsco-code-ack', step: 'acknowledg*', field: 'complaint handling code' },
  { limit: 'lgsco-code-s2', step: 'stage two|final response', field: 'complaint handling code' },
  { limit: 'lgsco-code-s1', step: 'stage one', field: 'complaint handling code' },
  { limit: null, name: 'Complaint', step: 'complaint|complaints' },
]

/** Names of such wholes, and of what is in doubt: they tell more than the words of a page although no one limit is known to be meant. */
export const wholes: ReadonlySet<string | undefined> = new Set(subjects.flatMap(({ name, whole, doubt }) => (whole || doubt ? name : [])))
