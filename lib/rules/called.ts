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
  law: string
  /** What began it. */
  from?: string
  /** What ended it. */
  to: string
  /** What makes it another limit, wherever it is said. */
  not?: string
}

const education = 'education|special educational needs|ehc|ehcp'
const plan = 'special educational needs|ehc|ehcp|plan|plans'
const written = 'letter|wrote|told|inform*|notif*|said'
const came = 'reached|receiv*|arrived|came|sent'
const answered = `answer*|repl*|respon*|refus*|decision|provid*|${came}|${written}`
const sent = `issu*|final*|plan|amend*|${came}`
const meeting = 'meeting|review*'
const ordered = 'tribunal + order*|allow*|direct*|requir*'
const moved = 'transfer*|move*|aware'

/** Words by which a limit is the body's own, whatever it is of. */
export const bodysOwn = 'policy|protocol|corporate|handbook|charter|leaflet|provider|customer'

/** Known by their words and their length, the first that fits. */
export const called: readonly Called[] = [
  // Of plans: what the Tribunal ordered before what any plan is due by.
  {
    limit: 'ehc-unopposed',
    name: 'Plan amended after the council stopped opposing an appeal',
    lengths: '5 weeks|14 weeks|2 weeks',
    of: education,
    law: 'tribunal|appeal',
    from: 'oppos*|conced*|unopposed|resist*',
    to: sent,
  },
  { limit: 'ehc-tribunal-1', lengths: '2 weeks', of: education, law: `${ordered} + assess*`, to: `${written}|began|start*` },
  { limit: 'ehc-tribunal-4', lengths: '5 weeks', of: education, law: `${ordered} + make|issue`, to: 'draft' },
  { limit: 'ehc-tribunal-5', lengths: '11 weeks', of: education, law: `${ordered} + make|issue`, to: sent, not: 'draft' },
  { limit: 'ehc-tribunal-7', lengths: '5 weeks', of: education, law: `${ordered} + amend*`, to: sent, not: 'draft' },
  { limit: 'ehc-tribunal-8', lengths: '2 weeks', of: education, law: `${ordered} + school|placement`, to: sent, not: 'assess*' },
  {
    limit: 'ehc-transfer-old',
    name: 'Old council transfers the plan',
    lengths: '15 working days',
    law: `transfer* + ${plan} + ${moved}`,
    to: 'transfer*|sent|passed',
    not: 'file|files',
  },
  {
    limit: 'ehc-transfer-review',
    name: 'New council reviews the plan',
    lengths: '3 months|12 months',
    law: `${moved} + ${plan} + review*`,
    from: `${moved}|review*`,
    to: 'review*',
    not: 'care',
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
    law: 'decision|decide*|noti*|amend*',
    from: meeting,
    to: `decision|decided|notice|amend*|${written}`,
    not: 'governors|complain*|mediat*|panel',
  },
  { limit: 'ehc-review-final-12w', lengths: '12 weeks', of: education, law: 'final*', from: meeting, to: sent },
  {
    limit: 'ehc-review-annual',
    lengths: '12 months',
    of: education,
    law: 'review*',
    from: 'review*|final plan',
    to: `review*|amend*|decision|notice|${written}`,
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

  {
    limit: 'asc-complaint-ack',
    lengths: '3 working days',
    law: 'acknowledg* + social care|adult care|regulations|law',
    to: 'acknowledg*',
    not: 'child*|trust',
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
    limit: 'pathway-assess-eligible',
    name: 'Pathway needs assessment (still in care)',
    lengths: '3 months',
    law: 'assess* + eligible|pathway',
    from: 'sixteen*|16*|eligible|birthday',
    to: 'assess*',
  },
  {
    limit: 'pathway-assess-relevant',
    name: 'Pathway needs assessment (left care)',
    lengths: '3 months',
    law: 'assess* + relevant|pathway',
    from: 'left|leaving|relevant',
    to: 'assess*',
  },
  {
    limit: 'csp-stage2',
    lengths: '25 working days|65 working days',
    law: 'stage two|second stage',
    to: 'adjudicat*',
  },
  {
    limit: 'transport-s2',
    lengths: '40 working days',
    of: 'school transport',
    law: 'panel|second stage|stage two',
    to: 'panel|decision|decided|hear*',
    not: 'complain*',
  },
  {
    limit: 'hl-review-3w',
    name: 'Review of the steps in a housing plan',
    lengths: '3 weeks',
    of: 'homeless*',
    law: 'review* + steps|plan',
    to: answered,
  },
  {
    limit: 'hl-review-10w',
    name: 'Joint review of a referral to another council',
    lengths: '10 weeks',
    of: 'homeless*',
    law: 'review* + refer*|connection',
    to: answered,
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
  { limit: 'foi', lengths: '20 working days', law: 'freedom of information|foi|foia', to: answered, not: 'review*|reconsider*|complain*' },
]

/** What is said of a step that an earlier decision of the Ombudsman laid down, and of the day from which it runs. */
export const earlierAgreed = {
  law: 'our|we|earlier|previous|ombudsman + decision|decided|recommended + agreed|would|was to|were to',
  from: 'our|we|earlier|previous|ombudsman|already + decision|decided|findings',
  not: 'governors|panel|tribunal|council decision|council decided',
}

/** Of limits that share their length with many: without these words about it, what is as long is the page's own. */
export const mustSay: Record<string, string> = {
  foi: 'information|foi|request*|record*',
  eir: 'environmental|information|request*',
  'lac-review-2': 'review*',
  'ehc-review-decision': 'decision|decid*|amend*|noti*|review*|plan',
}
