/** What figures are of: the sentence, the words and the limit; `page` is the category and the summary that the page has. */
export interface AboutCase {
  text: string
  /** The words of the page; null where the text does not tell. */
  words: string | null
  /** Id of the limit; null where the text does not say enough, or there is none. */
  limit: string | null
  /** Category and summary. */
  page?: [string, string]
}

const is = (text: string, words: string | null, limit: string | null, page?: [string, string]): AboutCase =>
  page ? { text, words, limit, page } : { text, words, limit }

const sen: [string, string] = [
  'Education > Special educational needs',
  'Mrs B complained about her daughter’s Education, Health and Care Plan.',
]
const csp: [string, string] = [
  'Children’s care services > Disabled children',
  'Ms K complained about the children’s statutory complaints procedure.',
]
const homeless: [string, string] = ['Housing > Homelessness', 'Mr O complained about how the Council dealt with his homelessness.']
const adult: [string, string] = ['Adult care services > Assessment and care plan', 'Mrs Y complained about her mother’s care.']

export const education: AboutCase[] = [
  is('There was a delay of nine months in reviewing the Plan.', 'reviewing the Plan', null, sen),
  is('The Council delayed for 11 months in reviewing K’s EHC Plan.', 'reviewing K’s EHC Plan', null),
  is(
    'The Council was four months late in holding the annual review of his EHC Plan.',
    'holding the annual review of his EHC Plan',
    'ehc-review-annual',
  ),
  is('The Council did not hold a review of his EHC Plan for 15 months.', 'hold a review of his EHC Plan', 'ehc-review-annual'),
  is('No annual review of the EHC Plan was held for 27 months.', 'No annual review of the EHC Plan', 'ehc-review-annual'),
  is('There was no review of the EHC Plan for over two years.', 'There was no review of the EHC Plan', 'ehc-review-annual'),
  is('The Council failed to review the EHC Plan for 20 months.', 'failed to review the EHC Plan', 'ehc-review-annual'),
  is('The Council failed to review the pathway plan for 20 months.', 'failed to review the pathway plan', 'pathway-review'),
  is('The Council took 19 weeks to finish the annual review of the EHC Plan.', 'finish the annual review of the EHC Plan', null),
  is(
    'The Council took 19 weeks to issue the final EHC Plan after the annual review meeting.',
    'issue the final EHC Plan after the annual review meeting',
    'ehc-review-final-12w',
  ),
  is('L’s annual review was six weeks late.', 'L’s annual review', 'ehc-review-annual', sen),
  is('It took 13 months to issue an Education and Health Care Plan.', 'issue an Education and Health Care Plan', 'ehc-final'),
  is('The final EHC Plan was 14 weeks late.', 'The final EHC Plan', 'ehc-final'),
  is('The Council issued the final EHC Plan 23 weeks late.', 'issued the final EHC Plan', 'ehc-final'),
  is(
    'It took 41 weeks to issue the final Education, Health and Care Plan.',
    'issue the final Education, Health and Care Plan',
    'ehc-final',
  ),
  is(
    'There was a seven-week delay in deciding whether to assess her son for an EHC Plan.',
    'deciding whether to assess her son for an EHC Plan',
    'ehc-decide-assess',
  ),
  is(
    'The delay in getting advice from the educational psychologist for the EHC needs assessment was 16 weeks.',
    'getting advice from the educational psychologist for the EHC needs assessment',
    'ehc-advice',
  ),
  is(
    'The Council took five months to issue the amended final EHC Plan after the annual review meeting.',
    'issue the amended final EHC Plan after the annual review meeting',
    'ehc-review-final-12w',
  ),
  is(
    'The Council was nine weeks late with its decision to amend the EHC Plan after the review meeting.',
    'its decision to amend the EHC Plan after the review meeting',
    'ehc-review-decision',
  ),
  is(
    'The panel sat on the school transport appeal; the Council was eight weeks late at stage two of that appeal.',
    'stage two of that appeal',
    'transport-s2',
  ),
  is(
    'The Council took 13 months to put in place the speech therapy that the Plan names.',
    'put in place the speech therapy that the Plan names',
    null,
    sen,
  ),
  is('There was a delay of three months in finding him a tutor.', 'finding him a tutor', null),
  is(
    'There was a delay of two months in issuing the amended plan the Tribunal ordered.',
    'issuing the amended plan the Tribunal ordered',
    null,
    sen,
  ),
  is('The Council issued the pathway plan eight months late.', 'issued the pathway plan', null),
]

export const children: AboutCase[] = [
  is('The Council was 12 weeks late at stage two of the procedure.', 'stage two of the procedure', 'csp-stage2', csp),
  is(
    'The stage two investigation under the children’s statutory complaints procedure took 14 months.',
    'The stage two investigation under the children’s statutory complaints procedure',
    'csp-stage2',
  ),
  is('It took the Council 19 weeks to hold the stage three panel.', 'hold the stage three panel', 'csp-stage3-panel', csp),
  is('The delay in responding after the panel was seven weeks.', 'responding after the panel', 'csp-stage3-final', csp),
  is(
    'There was a delay of 11 weeks at stage one of the children’s statutory complaints procedure.',
    'stage one of the children’s statutory complaints procedure',
    'csp-stage1',
  ),
  is('The child and family assessment took four months.', 'The child and family assessment', 'cin-assessment'),
  is('The initial child protection conference was held three weeks late.', 'The initial child protection conference', 'cp-icpc'),
  is(
    'The Council took nine weeks to answer stage two of her corporate complaint.',
    'answer stage two of her corporate complaint',
    null,
    csp,
  ),
  is('The Council delayed by 10 months in completing the pathway plan.', 'completing the pathway plan', null),
]

export const adults: AboutCase[] = [
  is(
    'The Council took seven months to decide Mr V’s application for a Blue Badge.',
    'decide Mr V’s application for a Blue Badge',
    'blue-badge',
  ),
  is(
    'There was a delay of five months in approving the disabled facilities grant.',
    'approving the disabled facilities grant',
    'dfg-decision',
  ),
  is('The Council paid the disabled facilities grant ten weeks late.', 'paid the disabled facilities grant', 'dfg-payment'),
  is('The financial assessment took 22 weeks.', 'The financial assessment', null, adult),
  is('Mrs Y waited nine months for a carer’s assessment.', 'a carer’s assessment', null, adult),
  is(
    'The Council delayed reviewing her mother’s care and support plan for 14 months.',
    'reviewing her mother’s care and support plan',
    'care-review',
    adult,
  ),
  is(
    'The Council set up the deferred payment agreement 11 weeks late.',
    'set up the deferred payment agreement',
    'deferred-payment',
    adult,
  ),
  is(
    'It took 15 weeks to complete the deprivation of liberty assessments.',
    'complete the deprivation of liberty assessments',
    'dols-standard',
    adult,
  ),
  is('The occupational therapy assessment was delayed by eight months.', 'The occupational therapy assessment', null, adult),
  is(
    'It took the Council ten months to answer her complaint about adult social care.',
    'answer her complaint about adult social care',
    'asc-complaint-6m',
  ),
]

export const housing: AboutCase[] = [
  is(
    'The Council kept the family in bed and breakfast accommodation for 25 weeks.',
    'kept the family in bed and breakfast accommodation',
    'bb-families',
  ),
  is(
    'The review of the suitability of her accommodation took 17 weeks.',
    'The review of the suitability of her accommodation',
    'hl-review-8w',
  ),
  is('The Council was nine weeks late in reviewing its decision.', 'reviewing its decision', 'hl-review-8w', homeless),
  is('There was a six week delay in accepting the main housing duty.', 'accepting the main housing duty', 'hl-main-decision'),
  is(
    'The Council took four months to review her priority band on the housing register.',
    'review her priority band on the housing register',
    'hr-review',
  ),
  is(
    'The Council took 26 weeks to process his housing register application.',
    'process his housing register application',
    'hr-application',
  ),
  is('There was a delay of eight weeks in issuing his homelessness decision.', 'issuing his homelessness decision', null),
  is('It took ten months to repair the roof.', 'repair the roof', null),
]

export const money: AboutCase[] = [
  is('The Council decided the housing benefit claim nine weeks late.', 'decided the housing benefit claim', 'hb-decision'),
  is(
    'It took the Council six months to send her housing benefit appeal to the Tribunal.',
    'send her housing benefit appeal to the Tribunal',
    'hb-appeal-forward',
  ),
  is('There was a delay of 12 weeks in answering the council tax appeal.', 'answering the council tax appeal', 'ct-appeal-response'),
  is('The Council took five months to refund the credit on his council tax account.', 'refund the credit on his council tax account', null),
  is('The refund of the overpaid council tax came seven months late.', 'The refund of the overpaid council tax', null),
  is('The Council took 20 weeks to decide his council tax support claim.', 'decide his council tax support claim', null),
]

export const others: AboutCase[] = [
  is(
    'The Council took 18 weeks to decide the householder planning application for a loft.',
    'decide the householder planning application for a loft',
    'pl-minor',
  ),
  is('The lawful development certificate was issued five weeks late.', 'The lawful development certificate', 'pl-ldc'),
  is(
    'There was a delay of 14 months in investigating the breach of planning control.',
    'investigating the breach of planning control',
    null,
  ),
  is(
    'The Council answered the representations against the penalty charge four weeks late.',
    'answered the representations against the penalty charge',
    'pcn-decision',
  ),
  is('The reply to the informal challenge to her PCN took 12 weeks.', 'The reply to the informal challenge to her PCN', 'pcn-informal'),
  is(
    'The Council was seven weeks late in answering the freedom of information request.',
    'answering the freedom of information request',
    'foi',
  ),
  is('It took the Council five months to answer his subject access request.', 'answer his subject access request', 'sar'),
  is('The internal review of the FOI request was 11 weeks late.', 'The internal review of the FOI request', 'foi-review'),
  is(
    'The Council took nine weeks to give her the information under the Environmental Information Regulations.',
    'give her the information under the Environmental Information Regulations',
    'eir',
  ),
  is('The Council took six months to answer Ms E’s complaint.', 'answer Ms E’s complaint', null),
  is('The bins were collected three weeks late.', 'The bins', null),
  is('The Council paid the sum it had agreed with us ten weeks late.', 'paid the sum it had agreed with us', 'lgo-action'),
]

export const before: AboutCase[] = [
  is('The final EHC Plan was due on 3 May 2024. It was 16 weeks late.', 'The final EHC Plan', 'ehc-final'),
  is(
    'The Council should have decided the housing benefit claim by May. It was five weeks late.',
    'decided the housing benefit claim',
    'hb-decision',
  ),
  is(
    'Mr V asked for a review of the suitability of his flat. It took 15 weeks.',
    'a review of the suitability of his flat',
    'hl-review-8w',
  ),
  is(
    'The Council’s failure to provide Mr L with a Blue Badge for ten months was wrong.',
    'failure to provide Mr L with a Blue Badge',
    null,
  ),
  is('Mrs L applied for a Blue Badge. That took the Council 21 weeks.', 'a Blue Badge', 'blue-badge'),
  is('There were delays in issuing the final EHC Plan:\n- it was 12 weeks late.', 'issuing the final EHC Plan', 'ehc-final'),
]

/** As real summaries tell it: past the timescales, a plan by its long name, a finding that leans on the complaint before it. */
export const summaries: AboutCase[] = [
  is(
    'We found fault with the Council delaying for seven months outside the timescales in reviewing Mrs D’s child’s EHC Plan.',
    'reviewing Mrs D’s child’s EHC Plan',
    null,
  ),
  is(
    'We found the Council at fault for failing to complete the annual review of his EHC Plan for 19 months outside the ' +
      'statutory timescales.',
    'failing to complete the annual review of his EHC Plan',
    null,
  ),
  is(
    'The Council delayed holding her child G’s Education, Health and Care (EHC) Plan annual review for 15 months.',
    'holding her child G’s Education, Health and Care (EHC) Plan annual review',
    'ehc-review-annual',
  ),
  is(
    'Ms W complained the Council delayed finalising her son’s EHC Plan. The Council was at fault. It caused a delay of four months.',
    'finalising her son’s EHC Plan',
    'ehc-final',
  ),
  is('The Council delayed by six weeks its reply to her subject access request.', 'its reply to her subject access request', 'sar'),
  is('The Council delayed handling his complaint by nine weeks outside its complaint timescale.', 'delayed handling his complaint', null),
  is(
    'There was around five weeks delay issuing his main housing duty decision.',
    'issuing his main housing duty decision',
    'hl-main-decision',
  ),
  is('The Council was at fault for a 16-month, continuing delay in providing a needs assessment.', 'providing a needs assessment', null),
  is(
    'The Council delayed by three months in telling the complainant of its decision not to allow a late claim.',
    'telling the complainant of its decision not to allow a late claim',
    null,
  ),
]

/** Several figures in one sentence: each has its own. */
export const several: { text: string; each: [string | null, string | null][]; page?: [string, string] }[] = [
  {
    text: 'There was a delay of two weeks in acknowledging the complaint and a delay of eight months in issuing the final EHC Plan.',
    each: [
      ['acknowledging the complaint', null],
      ['issuing the final EHC Plan', 'ehc-final'],
    ],
  },
  {
    text: 'The Council took 34 working days at stage one and 15 weeks at stage two.',
    each: [
      ['stage one', 'csp-stage1'],
      ['stage two', 'csp-stage2'],
    ],
    page: csp,
  },
]

/** Another's doing, a delay of nothing in particular, words that only look like a subject. */
export const notSo: AboutCase[] = [
  is('There was a delay of five months by the hospital in sending advice for the EHC needs assessment.', null, null, sen),
  is('The delay in the Tribunal’s hearing was 11 months.', 'the Tribunal’s hearing', null, sen),
  is('There was a delay of ten months in 2023.', null, null, sen),
  is('The Council delayed for six months in all.', null, null, sen),
  is('The delay was seven months.', null, null, sen),
  is('There was a delay of four weeks at most.', null, null, homeless),
  is('It took eight months.', null, null, homeless),
  is('The review of its allocations policy took nine months.', 'The review of its allocations policy', null, homeless),
  is('The Council took five months to review its contract with the agency.', 'review its contract with the agency', null, adult),
  is('There was a delay of six weeks in Mr P returning the form for his Blue Badge.', null, null),
]
