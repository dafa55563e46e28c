/**
 * Kinds of event that start or end a limit, by the matter they belong to. Limits name them in `startsWith` and `endsWith`;
 * the timeline gives them to what a decision tells. A kind is `<matter>-<what happened>`.
 */
export const kinds = {
  "children's statutory complaint": [
    'csp-complaint-made', 'csp-complaint-acknowledged', 'csp-stage1-replied',
    'csp-stage2-requested', // in the complainant's request
    'csp-stage2-agreed', //    both sides agree to leave stage one out
    'csp-statement-agreed', // statement of complaint: starts stage two only where no request is dated
    'csp-stage2-reported', //  investigating officer's report, before the response
    'csp-stage2-replied', //   adjudication or response sent
    'csp-stage3-requested', 'csp-panel-met', 'csp-panel-reported', 'csp-final-replied',
  ],
  'complaint under a body\'s own procedure': [
    'corp-complaint-made', 'corp-complaint-acknowledged', 'corp-stage1-replied',
    'corp-stage2-requested', 'corp-stage2-acknowledged', 'corp-stage2-replied',
  ],
  'adult social care complaint': ['asc-complaint-made', 'asc-complaint-acknowledged', 'asc-complaint-replied'],
  'EHC assessment': [
    'ehc-assessment-requested', 'ehc-assessment-decided', 'ehc-advice-requested', 'ehc-advice-received',
    'ehc-issue-decided', 'ehc-draft-issued', 'ehc-final-issued',
  ],
  'EHC review': ['ehc-review-met', 'ehc-review-decided', 'ehc-amendments-sent', 'ehc-amended-final-issued'],
  'EHC tribunal': ['ehc-tribunal-ordered', 'ehc-tribunal-plan-amended', 'ehc-tribunal-final-issued'],
  'EHC re-assessment': ['ehc-reassess-requested', 'ehc-reassess-decided', 'ehc-reassess-final-issued'],
  'EHC transfer': ['ehc-moved-area', 'ehc-plan-transferred', 'ehc-transfer-informed'],
  'EHC mediation and personal budget': ['ehc-mediation-requested', 'ehc-mediation-held', 'ehc-direct-payment-begun', 'ehc-direct-payment-reviewed'],
  "children's social care": [
    'cin-referred', 'cin-referral-decided', 'cin-assessed', 'cp-strategy-met', 'cp-conference-held', 'cp-review-held', 'lado-known', 'lado-told',
    'lac-started', 'lac-review-held', 'pathway-plan-made', 'pathway-reviewed',
  ],
  'school transport appeal': [
    'transport-stage1-requested', 'transport-stage1-decided', 'transport-stage2-requested', 'transport-stage2-decided',
  ],
  'school admission appeal': ['adm-appeal-deadline', 'adm-appeal-heard'],
  'adult social care': [
    'dols-requested', 'dols-assessed', 'care-requested', 'care-assessed', 'fa-requested', 'fa-assessed', 'ot-requested', 'ot-assessed', 'blue-badge-applied', 'blue-badge-decided',
    'deferred-applied', 'deferred-agreed', 'safeguarding-raised', 'safeguarding-concluded',
  ],
  'disabled facilities grant': ['dfg-applied', 'dfg-decided', 'dfg-paid'],
  'homelessness and housing': [
    'hl-applied', 'hl-relief-accepted', 'hl-relief-ended', 'hl-main-decided', 'bb-placed', 'bb-left', 'hl-review-requested', 'hl-review-decided',
    'hr-applied', 'hr-decided', 'hr-review-requested', 'hr-review-decided',
  ],
  'council homes': ['hazard-reported', 'hazard-investigated'],
  'benefits and tax': ['hb-claimed', 'hb-decided', 'hb-appealed', 'hb-appeal-forwarded', 'ct-disputed', 'ct-answered'],
  planning: [
    'pl-applied', 'pl-decided', 'pl-ldc-applied', 'pl-ldc-decided', 'pl-prior-applied', 'pl-prior-decided',
    'pl-tpo-applied', 'pl-tpo-decided',
  ],
  'reports of the street': ['hw-reported', 'hw-repaired', 'pe-reported', 'pe-visited'],
  parking: ['pcn-represented', 'pcn-decided', 'pcn-challenged', 'pcn-challenge-answered', 'pcn-recommended', 'pcn-recommendation-answered'],
  information: [
    'foi-requested', 'foi-answered', 'foi-review-requested', 'foi-review-answered',
    'eir-requested', 'eir-answered', 'eir-review-requested', 'eir-review-answered', 'sar-requested', 'sar-answered',
  ],
} as const

/** A kind of event that a limit starts or ends with. */
export type Kind = (typeof kinds)[keyof typeof kinds][number]
