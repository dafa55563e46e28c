/** By what a clock that the page itself tells is known as one of a limit of the rulebook. Words as those of a subject: `|`, `+`, `*`. */
export interface Called {
  /** Id in the rulebook. */
  limit: string
  /** What it is called, where clocks are read of it on pages only by these words. */
  name?: string
  /** Its lengths, parted by `|`. */
  lengths: string
  /** The field of law: said anywhere about the clock, or by the page's category. */
  of?: string
  /** What is said of the limit, or of its start. */
  law?: string
  /** What began it. */
  from?: string
  /** What ended it. */
  to: string
  /** What makes it another limit, wherever it is said. */
  not?: string
  /** How the ids of limits begin that it is taken for. */
  over?: string
  /** Of one with a name: the day of the start is its first. */
  beginningWith?: boolean
}

/** What must be said of a limit, as of one that is called by its words. */
export type MustSay = Partial<Pick<Called, 'of' | 'law' | 'from' | 'to' | 'not'>>

const education = 'education|special educational needs|ehc*'
const plan = 'special educational needs|ehc*|plan|plans'
const written = 'letter|wrote|told|inform*|notif*|said'
const came = 'reached|receiv*|arrived|came|sent'
const decided = 'deci*|answer*|repl*|respon*|review*|outcome|result*|refus*|reject*|accept*|grant*|permi*|consent|approv*|notice'
const answered = `${decided}|provid*|${came}|${written}`
const amended = `${decided}|amend*|${written}`
const sent = `issu*|final*|plan|amend*|${came}`
const meeting = 'meeting|review*'
const ordered = 'tribunal + order*|allow*|direct*|requir*'
const moved = 'transfer*|move*|aware'
const children = 'children care'
const acknowledged = `acknowledg*|${came}`
const valid = 'valid*|complete|appl*'
const details = 'details were|discharg*|certificate'

/** What is due where a council opposes an appeal no more, as if the Tribunal had ordered it. */
const unopposed = {
  limit: 'ehc-unopposed',
  of: education,
  law: 'tribunal|appeal',
  from: 'oppos*|conced*|unopposed|resist*',
  to: `${sent}|${written}`,
  over: 'ehc-tribunal',
}

/** Words by which a limit is the body's own, whatever it is of. */
export const bodysOwn = 'protocol|corporate|customer|provider|home policy'

/** Known by their words and their length, the first that fits. */
export const called: readonly Called[] = [
  // Of plans: what the Tribunal ordered before what any plan is due by.
  { ...unopposed, name: 'Plan amended after the council stopped opposing an appeal', lengths: '5 weeks' },
  { ...unopposed, name: 'Next step after the council stopped opposing an appeal', lengths: '14 weeks|2 weeks' },
  { limit: 'ehc-tribunal-1', lengths: '2 weeks', of: education, law: `${ordered} + assess*`, to: `${written}|began|start*` },
  { limit: 'ehc-tribunal-7', lengths: '5 weeks', of: education, law: `${ordered} + amend*`, to: sent, not: 'draft' },
  {
    limit: 'ehc-transfer-old',
    name: 'Old council transfers the plan',
    lengths: '15 working days',
    law: `transfer* + ${plan} + ${moved}`,
    to: 'transfer*|sent|passed',
    not: 'file|files',
    beginningWith: true,
  },
  {
    limit: 'ehc-decide-assess',
    lengths: '6 weeks',
    of: education,
    law: 'assess* + request*',
    to: `assess* + declin*|agree*|${decided}`,
  },
  {
    limit: 'ehc-decide-issue-no',
    lengths: '16 weeks',
    of: education,
    law: 'no plan|not to|not issue|refus*',
    to: amended,
  },
  {
    limit: 'ehc-review-report',
    name: 'Report of the review meeting',
    lengths: '2 weeks',
    of: education,
    law: 'report*',
    from: meeting,
    to: `report*|circulat*|${came}`,
    not: 'governors|complain*',
  },
  {
    limit: 'ehc-review-decision',
    lengths: '4 weeks',
    of: education,
    law: 'decision|decide*|noti*|amend*|maintain*',
    from: meeting,
    to: amended,
    not: 'governors|complain*|mediat*|panel',
  },
  { limit: 'ehc-review-final-12w', lengths: '12 weeks', of: education, law: 'final*', from: meeting, to: sent },
  {
    limit: 'ehc-review-annual',
    lengths: '12 months',
    of: education,
    law: 'review*',
    from: 'review*|final plan',
    to: amended,
    not: `care|pathway|foster*|allowance|${moved}`,
  },
  {
    limit: 'ehc-personal-budget',
    lengths: '3 months',
    of: education,
    law: 'payment|payments',
    to: 'review*|looked at',
    not: 'care',
  },
  { limit: 'ehc-mediation', lengths: '30 days', of: education, law: 'mediat*', to: 'meet*|met|mediat*|held' },
  {
    limit: 'ehc-mediation-comply',
    name: 'Mediation agreement carried out',
    lengths: '2 weeks',
    of: education,
    law: 'mediat* + agree*',
    from: 'agree*',
    to: `instruct*|began|start*|done|paid|provid*|${sent}`,
  },

  // Of the regulations, whoever says so; else what a council tells of its own care, never what a provider or a trust does.
  {
    limit: 'asc-complaint-ack',
    lengths: '3 working days',
    law: 'acknowledg* + regulation*|law',
    to: acknowledged,
    not: 'child*|trust',
  },
  {
    limit: 'asc-complaint-ack',
    lengths: '3 working days',
    of: 'social care|adult care|health mental',
    law: 'acknowledg* + complain*',
    to: acknowledged,
    not: 'child*|trust|board|limited|ltd|badge|stage*',
  },
  { limit: 'dols-standard', lengths: '21 days', of: 'authorisation|liberty|dols', law: 'assessments', to: 'assess*' },
  {
    limit: 'deferred-payment',
    lengths: '12 weeks',
    of: 'adult care',
    law: 'deferred|agreement',
    from: 'appli*',
    to: 'agreement',
  },
  {
    limit: 'blue-badge',
    lengths: '12 weeks',
    of: 'badge|adult care services transport',
    from: 'appli*',
    to: decided,
    not: 'bay',
  },
  {
    limit: 'care-review',
    name: 'Care and support plan review',
    lengths: '12 months',
    of: 'adult care|care act',
    law: 'review* + plan|plans',
    to: 'review*',
    not: 'aftercare|charge*',
  },
  {
    limit: 'pathway-assess-relevant',
    name: 'Pathway needs assessment (left care)',
    lengths: '3 months',
    of: children,
    law: 'assess* + education|training|left|leaving|relevant',
    to: 'assess*',
    over: 'pathway',
  },
  {
    limit: 'pathway-assess-eligible',
    name: 'Pathway needs assessment (still in care)',
    lengths: '3 months',
    law: 'assess* + eligible|pathway',
    from: 'sixteen*|16*|eligible|birthday',
    to: 'assess*',
  },
  {
    limit: 'lac-review-1',
    lengths: '20 working days',
    of: 'looked after',
    law: 'review*',
    from: 'looked|accommodat*|care',
    to: 'review*|chaired',
    not: 'record*|health',
  },
  {
    limit: 'lac-review-n',
    lengths: '6 months',
    of: 'looked after',
    from: 'review*',
    to: 'review*|next',
    not: 'pathway|health',
  },
  { limit: 'lado', lengths: '1 working days', law: 'lado|designated officer', to: 'lado|designated officer' },
  {
    limit: 'csp-stage1',
    lengths: '10 working days|20 working days',
    of: children,
    law: `stage one|first stage|complex* + complex*|statutory|children procedure|children complaints|65`,
    from: 'complain*|complaint',
    to: decided,
  },
  { limit: 'csp-stage2', lengths: '25 working days|65 working days', law: 'stage two|second stage', to: 'adjudicat*' },
  {
    limit: 'csp-stage2',
    lengths: '65 working days',
    of: children,
    law: 'stage two|second stage',
    to: decided,
  },
  {
    limit: 'csp-stage3-panel',
    lengths: '30 working days',
    of: children,
    from: 'panel|stage three',
    to: 'panel|met|held|heard',
  },
  { limit: 'csp-stage3-report', lengths: '5 working days', of: children, law: 'report*', from: 'panel', to: 'report*' },
  {
    limit: 'csp-stage3-response',
    lengths: '15 working days',
    of: children,
    law: 'panel|stage three',
    from: 'report*',
    to: decided,
  },
  {
    limit: 'transport-s1',
    lengths: '20 working days',
    of: 'school transport|refused transport',
    law: 'review*|appeal* + officer*|first stage|stage one',
    from: 'review*|appeal*',
    to: decided,
    not: 'complain*',
  },
  {
    limit: 'transport-s2',
    lengths: '40 working days',
    of: 'school transport',
    law: 'panel|second stage|stage two',
    to: `panel|hear*|${decided}`,
    not: 'complain*',
  },
  {
    limit: 'hl-review-3w',
    lengths: '3 weeks',
    of: 'homeless*',
    law: 'review*',
    to: decided,
  },
  {
    limit: 'hl-review-8w',
    lengths: '8 weeks|56 days',
    of: 'homeless*',
    from: 'review*',
    to: decided,
    not: 'band|register',
  },
  {
    limit: 'hl-review-10w',
    name: 'Joint review of a referral to another council',
    lengths: '10 weeks',
    of: 'homeless*',
    law: 'review* + refer*|connection',
    to: answered,
    beginningWith: true,
  },
  { limit: 'hr-review', lengths: '8 weeks|56 days', of: 'housing allocations', from: 'review*', to: decided },
  { limit: 'pl-tpo', lengths: '8 weeks', of: 'tree|trees', law: 'appl*', from: valid, to: decided },
  { limit: 'pl-prior', lengths: '8 weeks|56 days', law: 'prior approval', from: valid, to: decided },
  { limit: 'pl-minor', lengths: '8 weeks', of: 'planning', law: 'appl*|extension', from: valid, to: decided, not: details },
  {
    limit: 'pcn-decision',
    lengths: '56 days',
    law: 'representations',
    to: decided,
  },
  {
    limit: 'hb-decision',
    lengths: '14 days',
    of: 'housing benefit',
    law: 'benefit|claim*',
    from: `claim*|suppl*|evidence|${came}`,
    to: decided,
    not: 'discretionary|appeal*',
  },
  {
    limit: 'ct-appeal-response',
    lengths: '2 months',
    of: 'council tax',
    law: 'disput*|disagree*|section 16|appeal*',
    to: answered,
  },
  {
    limit: 'sar',
    lengths: '1 months',
    law: 'subject access|personal data|held about|holds about',
    to: answered,
    not: 'review*',
  },
  { limit: 'foi-review', lengths: '20 working days|40 working days', of: 'information', law: 'internal review', to: answered },
  {
    limit: 'foi',
    lengths: '20 working days',
    law: 'freedom of information|foi|foia',
    to: answered,
    not: 'review*|reconsider*|complain*',
  },
]

/** What is said of a step that an earlier decision of the Ombudsman laid down, and of the day from which it runs. */
export const earlierAgreed = {
  law: 'our|we|earlier|previous|ombudsman + decision|decided|recommended + agreed|would|was to|were to|steps',
  from: 'our|we|earlier decision|previous|ombudsman|already + decision|decided|findings',
  not: 'governors|panel|tribunal|council decision|council decided',
  own: 'policy',
}

/** Of limits that share their length with many, by their ids or the first word of these: else what is as long is the page's own. */
export const mustSay: Record<string, MustSay> = {
  foi: { of: 'information|foi|request*|record*' },
  'foi-review': { of: 'review*' },
  eir: { of: 'environmental|information|request*' },
  'ehc-': { of: 'ehc*|plan|education*|school' },
  'lac-': { of: 'review*' },
  'pathway-review': { of: 'review*' },
  'cp-icpc': { not: 'minutes' },
  'transport-s1': { of: 'review*|appeal*|stage*|officer' },
  'hb-appeal-forward': { to: 'tribunal|sent|forward*|submi*' },
  'pcn-informal': { of: 'challeng*|informal*' },
  'pl-minor': { not: details },
}
