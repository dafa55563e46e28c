import type { RulebookLimit } from '../rules/everything.ts'
import type { EventKind } from '../rules/more-kinds.ts'

/*
 * What is to be done, by the event that ends the limit. {me} and {my} are the reader, {you} and {your} the council:
 * "send you its final response" on the page, "send me your final response" in a letter.
 */
const byEnd: Partial<Record<EventKind, string>> = {
  'csp-stage1-replied': 'answer {my} complaint at stage one',
  'csp-stage2-replied': 'send {me} {your} stage two response',
  'csp-panel-met': 'hold the review panel',
  'csp-panel-reported': 'see that the review panel’s report is sent',
  'csp-final-replied': 'send {me} {your} final response',
  'cin-assessed': 'finish the assessment',
  'cin-referral-decided': 'decide what to do about the referral',
  'cp-conference-held': 'hold the child protection conference',
  'cp-review-held': 'hold the review conference',
  'lac-review-held': 'hold the review',
  'pathway-assessed': 'finish the assessment for leaving care',
  'pathway-reviewed': 'review the plan for leaving care',
  'ehc-assessment-decided': 'tell {me} whether {you} will assess',
  'ehc-advice-received': 'get the advice for the assessment',
  'ehc-issue-decided': 'tell {me} if {you} will not make a plan',
  'ehc-draft-issued': 'send {me} the draft plan',
  'ehc-final-issued': 'send {me} the final plan',
  'ehc-transfer-informed': 'tell {me} what {you} will do with the plan',
  'ehc-plan-transferred': 'send the plan to the new council',
  'ehc-review-met': 'review the plan',
  'ehc-review-reported': 'see that {my} copy of the meeting’s report is sent',
  'ehc-review-decided': 'tell {me} what {you} decided after the review',
  'ehc-amended-final-issued': 'send {me} the final changed plan',
  'ehc-reassess-decided': 'tell {me} whether {you} will assess again',
  'ehc-reassess-final-issued': 'send {me} the final plan',
  'ehc-tribunal-plan-amended': 'change the plan',
  'ehc-tribunal-final-issued': 'send {me} the final plan',
  'ehc-mediation-held': 'arrange the mediation',
  'ehc-mediation-done': 'do what was agreed in mediation',
  'ehc-direct-payment-reviewed': 'review the direct payments',
  'transport-stage1-decided': 'decide {my} review at stage one',
  'transport-stage2-decided': 'decide {my} appeal at stage two',
  'edu-provided': 'arrange education for the child',
  'adm-appeal-heard': 'see that {my} appeal is heard',
  'asc-complaint-acknowledged': 'acknowledge {my} complaint',
  'asc-complaint-replied': 'send {me} {your} written answer',
  'dols-assessed': 'finish the assessments',
  'blue-badge-decided': 'decide on {my} Blue Badge',
  'dfg-decided': 'decide on the grant',
  'dfg-paid': 'pay the grant',
  'dfg-works-done': 'finish the adaptations',
  'care-reviewed': 'review the care plan',
  'deferred-agreed': 'make the agreement to pay later',
  'hl-review-decided': 'send {me} the review decision',
  'hl-main-decided': 'decide on the main housing duty',
  'hl-decided': 'send {me} {your} decision',
  'bb-left': 'move the family out of bed and breakfast',
  'hr-decided': 'decide on {my} application',
  'hr-review-decided': 'decide {my} review',
  'hazard-made-safe': 'make the hazard safe',
  'hazard-investigated': 'finish looking into the hazard',
  'hazard-summarised': 'give {me} a written summary',
  'hazard-works-begun': 'begin the further works',
  'corp-complaint-acknowledged': 'acknowledge {my} complaint',
  'corp-stage1-replied': 'send {me} {your} stage one response',
  'corp-stage2-replied': 'send {me} {your} stage two response',
  'hb-decided': 'decide {my} claim',
  'hb-appeal-forwarded': 'send {my} appeal to the tribunal',
  'ct-answered': 'answer {my} letter',
  'pl-decided': 'decide the application',
  'pl-ldc-decided': 'decide the application',
  'pl-prior-decided': 'decide the application',
  'pl-tpo-decided': 'decide the application',
  'pcn-decided': 'answer {my} representations',
  'pcn-challenge-answered': 'answer {my} challenge',
  'pcn-recommendation-answered': 'answer what the parking tribunal recommends',
  'foi-answered': 'answer {my} request',
  'foi-review-answered': 'send {me} the outcome of the review',
  'eir-answered': 'answer {my} request',
  'eir-review-answered': 'send {me} the outcome of the review',
  'sar-answered': 'send {me} {my} records',
  'data-right-answered': 'tell {me} what {you} did about {my} data',
  'dp-complaint-acknowledged': 'acknowledge {my} complaint',
  'rtb-admitted': 'say whether {my} right to buy is accepted',
  'lgo-action-done': 'do what {you} agreed with the Ombudsman',
  'lgo-report-answered': 'answer the Ombudsman’s report',
  'lgo-report-confirmed': 'confirm what {you} did after the report',
  'lgo-notice-published': 'publish a notice of the report',
  'lgo-enquiry-answered': 'answer the Ombudsman',
  // What the reader can do.
  'csp-complaint-made': 'complain about children’s services',
  'csp-stage2-requested': 'ask for stage two',
  'csp-stage3-requested': 'ask for a review panel, and say why',
  'ehc-draft-commented': 'comment on the plan',
  'ehc-mediation-contacted': 'contact a mediation adviser',
  'ehc-appealed': 'appeal to the SEND Tribunal',
  'ehe-answered': 'answer the notice',
  'adm-appealed': 'appeal about the school place',
  'transport-stage1-requested': 'ask for a review',
  'transport-stage2-requested': 'appeal at stage two',
  'asc-complaint-made': 'complain about adult social care',
  'hl-review-requested': 'ask for a review',
  'hl-appealed': 'appeal to the county court',
  'hb-dispute-raised': 'dispute or appeal the decision',
  'ct-appealed': 'appeal to the Valuation Tribunal',
  'pcn-represented': 'make formal representations: write why you should not pay',
  'pcn-appealed': 'appeal to the parking tribunal',
  'lgo-complained': 'complain to the Ombudsman',
}

/** Limits that share their end with another and ask for something else. */
const byId: Record<string, string> = {
  'ehc-review-annual': 'review the plan',
  'ehc-tribunal-6': 'think again, and tell {me} the outcome',
  'ehc-tribunal-7': 'send {me} the changed plan',
  'ehc-tribunal-8': 'change the school in the plan',
  'ehc-tribunal-9': 'send {me} the changed plan',
  'hl-relief': 'help {me} to find a home',
}

const voices = {
  page: { I: 'you', me: 'you', my: 'your', you: 'it', your: 'its', 'the council': 'the council' },
  letter: { I: 'I', me: 'me', my: 'my', you: 'you', your: 'your', 'the council': 'you' },
}
/** Who speaks: the page to the reader, or the reader to the council. */
export type Voice = keyof typeof voices

/** Duties that last for a time, rather than end with something that is to be done by then. */
export const lasting: ReadonlySet<string> = new Set(['hl-relief'])

/** Fills in who is who: "if {the council} wrote to {me}" is "if the council wrote to you" on the page, "if you wrote to me" in a letter. */
export function inVoice(text: string, voice: Voice): string {
  return text.replace(/\{([\w ]+)\}/g, (whole, who: string) => voices[voice][who as 'me'] ?? whole)
}

/** What a limit asks for, as it follows "must" or "can": "send you its stage two response". */
export function mustText(limit: Pick<RulebookLimit, 'id' | 'endsWith' | 'name'>, voice: Voice): string {
  return inVoice(byId[limit.id] ?? byEnd[limit.endsWith[0]!] ?? `do this: ${limit.name}`, voice)
}
