/** One line: what was asked and when, further days, answers, the limit, its last day, what was left out or why, the source. */
export type Example = [asked: string, start: string, days: string, answers: string, limit: string, last: string, why: string, source: string]

/**
 * Last days worked out apart from the program, from the calendar and the table of bank holidays at gov.uk/bank-holidays. Days and answers as
 * “key=day” and “question:option”.
 */
export const examples: Example[] = [
  [
    'csp-stage2-requested', '2026-03-10', '', 'extended:no', 'csp-stage2', '2026-04-16',
    'left out: 3 Apr 2026, 6 Apr 2026', 'SI 2006/1738 reg 17',
  ],
  [
    'csp-stage2-requested', '2026-03-10', '', 'extended:yes', 'csp-stage2', '2026-06-15',
    'left out: 3 Apr 2026, 6 Apr 2026, 4 May 2026, 25 May 2026', 'SI 2006/1738 reg 17',
  ],
  [
    'ehc-assessment-requested', '2026-05-01', '', '', 'ehc-decide-assess', '2026-06-12',
    'every day counts, from the day after', 'SEND Regs 2014 reg 5',
  ],
  [
    'ehc-assessment-requested', '2026-05-01', '', '', 'ehc-decide-issue-no', '2026-08-21',
    'every day counts, from the day after', 'SEND Regs 2014 reg 10',
  ],
  [
    'ehc-assessment-requested', '2026-05-01', '', '', 'ehc-final', '2026-09-18',
    'every day counts, from the day after', 'SEND Regs 2014 reg 13',
  ],
  [
    'hl-review-requested', '2026-09-07', '', '', 'hl-review-8w', '2026-11-01',
    'the day itself is the first', 'SI 2018/223 reg 9(1)(b)',
  ],
  ['foi-requested', '2026-11-02', '', '', 'foi', '2026-12-01', 'left out: 30 Nov 2026', 'FOIA 2000 s.10'],
  [
    'hb-appealed', '2026-10-01', '', '', 'hb-appeal-forward', '2026-10-29',
    'every day counts, from the day after', 'Ombudsman’s expectation',
  ],
  [
    'ct-disputed', '2026-08-20', '', '', 'ct-appeal-response', '2026-10-19',
    'beginning with the day: ends the day before', 'LGFA 1992 s.16(7)',
  ],
  [
    'csp-complaint-made', '2025-12-15', '', 'complex:no', 'csp-stage1', '2025-12-31',
    'left out: 25 Dec 2025, 26 Dec 2025', 'SI 2006/1738 reg 14',
  ],
  [
    'csp-complaint-made', '2025-12-15', '', 'complex:yes', 'csp-stage1', '2026-01-15',
    'left out: 25 Dec 2025, 26 Dec 2025, 1 Jan 2026', 'SI 2006/1738 reg 14',
  ],
  [
    'other-complaint', '2026-06-01', '', '', 'lgsco-code-ack', '2026-06-08',
    'left out: no bank holiday', 'Complaint Handling Code para 6.2',
  ],
  [
    'other-complaint', '2026-06-01', '', 'complex:no', 'lgsco-code-s1', '2026-06-22',
    'left out: no bank holiday', 'Code paras 6.3–6.4',
  ],
  [
    'other-complaint', '2026-06-01', '', 'complex:yes', 'lgsco-code-s1', '2026-07-06',
    'left out: no bank holiday', 'Code paras 6.3–6.4',
  ],
  [
    'other-complaint', '2026-06-01', 'corp-complaint-acknowledged=2026-06-03', 'complex:no', 'lgsco-code-s1', '2026-06-17',
    'left out: no bank holiday', 'Code para 6.3: from the acknowledgement',
  ],
  [
    'corp-stage2-requested', '2025-12-22', '', 'complex-2:no', 'lgsco-code-s2', '2026-01-29',
    'left out: 1 Jan 2026', 'Code section 6',
  ],
  [
    'landlord-complaint', '2025-04-14', '', 'complex:no', 'ho-code', '2025-05-08',
    'left out: 5 May 2025', 'Housing Ombudsman Code 6.3',
  ],
  [
    'csp-stage2-requested', '2024-03-11', '', 'extended:no', 'csp-stage2', '2024-04-17',
    'left out: 29 Mar 2024, 1 Apr 2024', 'SI 2006/1738 reg 17',
  ],
  [
    'csp-stage2-requested', '2024-11-29', '', 'extended:yes', 'csp-stage2', '2025-03-05',
    'left out: 25 Dec 2024, 26 Dec 2024, 1 Jan 2025', 'SI 2006/1738 reg 17',
  ],
  [
    'csp-stage2-requested', '2024-02-29', '', 'extended:no', 'csp-stage2', '2024-04-08',
    'left out: 29 Mar 2024, 1 Apr 2024', 'SI 2006/1738 reg 17',
  ],
  [
    'csp-stage2-requested', '2024-03-11', 'written-record=2024-03-25', 'oral:yes,extended:no', 'csp-stage2', '2024-05-01',
    'left out: 29 Mar 2024, 1 Apr 2024', 'SI 2006/1738 reg 17(6): from the written record',
  ],
  [
    'csp-complaint-made', '2024-12-20', 'advocate-found=2025-01-06', 'advocate:yes,complex:no', 'csp-stage1', '2025-01-20',
    'left out: no bank holiday', 'SI 2006/1738 reg 14: from the advocate',
  ],
  [
    'csp-stage3-requested', '2024-02-08', '', '', 'csp-stage3-panel', '2024-03-21',
    'left out: no bank holiday', 'SI 2006/1738 reg 19(4)',
  ],
  [
    'csp-panel-met', '2024-03-25', '', '', 'csp-stage3-report', '2024-04-03',
    'left out: 29 Mar 2024, 1 Apr 2024', 'SI 2006/1738 reg 20(2)',
  ],
  [
    'csp-stage2-replied', '2024-03-28', '', '', 'csp-stage3-request', '2024-04-29',
    'left out: 29 Mar 2024, 1 Apr 2024', 'SI 2006/1738 reg 18(2)',
  ],
  [
    'cin-referred', '2024-11-28', '', '', 'cin-referral-decision', '2024-11-29',
    'left out: no bank holiday', 'Working Together',
  ],
  [
    'cin-referred', '2024-11-28', '', '', 'cin-assessment', '2025-02-04',
    'left out: 25 Dec 2024, 26 Dec 2024, 1 Jan 2025', 'Working Together',
  ],
  [
    'lac-started', '2024-03-22', '', '', 'lac-review-1', '2024-04-23',
    'left out: 29 Mar 2024, 1 Apr 2024', 'SI 2010/959 reg 33(1)',
  ],
  [
    'pathway-entitled', '2024-11-30', '', '', 'pathway-assess-eligible', '2025-02-28',
    'the same day of the month, or its last', 'SI 2010/959 reg 42',
  ],
  [
    'ehc-review-met', '2024-01-31', '', '', 'ehc-review-decision', '2024-02-28',
    'every day counts, from the day after', 'SEND Regs reg 20(10)',
  ],
  [
    'ehc-review-met', '2024-01-31', '', '', 'ehc-review-report', '2024-02-14',
    'every day counts, from the day after', 'SEND Regs reg 20(9)',
  ],
  [
    'ehc-amendments-sent', '2024-02-29', '', '', 'ehc-amend-final', '2024-04-25',
    'every day counts, from the day after', 'SEND Regs reg 22(3)',
  ],
  [
    'ehc-amendments-sent', '2024-02-29', '', '', 'ehc-draft-comments', '2024-03-14',
    'the day itself is the first', 'SEND Regs reg 22(2)(c)',
  ],
  [
    'ehc-reassess-requested', '2025-02-14', '', '', 'ehc-reassess-decision', '2025-03-01',
    'every day counts, from the day after', 'SEND Regs reg 25(1)',
  ],
  [
    'ehc-moved-area', '2025-04-14', '', '', 'ehc-transfer-old', '2025-05-07',
    'a fixed day, or one that moves', 'SEND Regs reg 15(2): 15 working days with the day itself; out 18, 21 April, 5 May',
  ],
  [
    'ehc-tribunal-ordered', '2025-01-02', '', 'tribunal:2', 'ehc-tribunal-5', '2025-03-20',
    'every day counts, from the day after', 'SEND Regs reg 44(2)(c)(ii)',
  ],
  [
    'ehc-tribunal-ordered', '2025-01-02', '', 'tribunal:5', 'ehc-tribunal-8', '2025-01-16',
    'every day counts, from the day after', 'SEND Regs reg 44(2)(f)',
  ],
  [
    'ehc-phase-moved', '2027-09-01', '', 'phase:1', 'ehc-phase-15feb', '2027-02-15',
    'a fixed day, or one that moves', 'SEND Regs reg 18(1)(b)',
  ],
  [
    'ehc-phase-moved', '2027-09-01', '', 'phase:2', 'ehc-phase-31mar', '2027-03-31',
    'a fixed day, or one that moves', 'SEND Regs reg 18(1)(a)',
  ],
  [
    'ehc-refused', '2025-10-01', '', '', 'ehc-appeal', '2025-12-01',
    'a fixed day, or one that moves', 'HESC Rules r.20: two months from the letter',
  ],
  [
    'ehc-refused', '2025-10-01', 'ehc-mediation-certified=2025-11-29', '', 'ehc-appeal', '2026-01-02',
    'a fixed day, or one that moves', 'HESC Rules rr.12, 20: one month from the certificate, 29 December, moves over the holidays',
  ],
  [
    'ehc-refused', '2025-10-01', 'ehc-mediation-certified=2025-10-10', '', 'ehc-appeal', '2025-12-01',
    'a fixed day, or one that moves', 'The later: a certificate of 10 October gives 10 November only',
  ],
  [
    'ehc-refused', '2025-06-12', '', '', 'ehc-appeal', '2025-09-01',
    'a fixed day, or one that moves', 'HESC Rules r.12: 12 August lies in August; 1 September 2025 is a Monday',
  ],
  [
    'ehc-refused', '2025-10-31', '', '', 'ehc-appeal', '2026-01-02',
    'a fixed day, or one that moves', '31 December lies between 25 December and 1 January',
  ],
  [
    'ehc-refused', '2025-12-28', '', '', 'ehc-appeal', '2026-03-02',
    'a fixed day, or one that moves', '28 February 2026 is a Saturday',
  ],
  [
    'ehc-refused', '2024-12-29', '', '', 'ehc-appeal', '2025-02-28',
    'a fixed day, or one that moves', 'No 29 February in 2025: the last of the month, a Friday',
  ],
  [
    'transport-stage1-requested', '2025-08-08', '', '', 'transport-s1', '2025-09-08',
    'left out: 25 Aug 2025', 'DfE travel guidance',
  ],
  [
    'transport-stage2-requested', '2025-12-01', '', '', 'transport-s2', '2026-01-29',
    'left out: 25 Dec 2025, 26 Dec 2025, 1 Jan 2026', 'DfE travel guidance',
  ],
  [
    'ehe-noticed', '2025-03-03', '', '', 'ehe-notice', '2025-03-17',
    'the day itself is the first', 'Education Act 1996 s.437(2)',
  ],
  [
    'asc-complaint-made', '2024-08-30', '', '', 'asc-complaint-ack', '2024-09-04',
    'left out: no bank holiday', 'SI 2009/309 reg 13(3)',
  ],
  [
    'asc-complaint-made', '2024-08-31', '', '', 'asc-complaint-6m', '2025-02-28',
    'the same day of the month, or its last', 'SI 2009/309 reg 14',
  ],
  [
    'dfg-applied', '2024-08-31', '', '', 'dfg-decision', '2025-02-28',
    'the same day of the month, or its last', 'HGCRA 1996 s.34',
  ],
  [
    'dfg-applied', '2024-02-29', '', '', 'dfg-payment', '2025-02-28',
    'the same day of the month, or its last', 'HGCRA 1996 s.36',
  ],
  [
    'dols-requested', '2024-02-20', '', '', 'dols-standard', '2024-03-11',
    'the day itself is the first', 'SI 2008/1858 reg 13(1)',
  ],
  [
    'deferred-applied', '2025-01-06', '', '', 'deferred-payment', '2025-03-31',
    'every day counts, from the day after', 'Care guidance ch. 9',
  ],
  [
    'hl-decided', '2025-06-30', '', '', 'hl-review-ask', '2025-07-20',
    'the day itself is the first', 'Housing Act 1996 s.202(3)',
  ],
  [
    'hl-review-decided', '2025-06-30', '', '', 'hl-appeal', '2025-07-21',
    'every day counts, from the day after', 'Housing Act 1996 s.204(2)',
  ],
  [
    'hl-review-requested', '2018-03-05', '', '', 'hl-review-8w', '2018-04-30',
    'every day counts, from the day after', 'SI 1999/71 reg 9: from the day of the request',
  ],
  [
    'hl-relief-accepted', '2025-01-02', '', '', 'hl-main-decision', '2025-03-20',
    'left out: no bank holiday', 'Homelessness Code 2018',
  ],
  [
    'bb-placed', '2025-02-03', '', '', 'bb-families', '2025-03-17',
    'every day counts, from the day after', 'SI 2003/3326 art 4',
  ],
  [
    'hazard-reported', '2025-12-19', '', '', 'awaab-investigate', '2026-01-07',
    'left out: 25 Dec 2025, 26 Dec 2025, 1 Jan 2026', 'SI 2025/1042 reg 6',
  ],
  [
    'rtb-asked', '2025-05-01', '', 'rtb-other:no', 'rtb-admit', '2025-05-29',
    'every day counts, from the day after', 'Housing Act 1985 s.124',
  ],
  [
    'hb-claimed', '2025-05-01', '', '', 'hb-decision', '2025-05-15',
    'every day counts, from the day after', 'SI 2006/213 reg 89(2)',
  ],
  [
    'ct-disputed', '2024-12-31', '', '', 'ct-appeal-response', '2025-02-28',
    'a fixed day, or one that moves', 'LGFA 1992 s.16(7): two months beginning with 31 December end with February',
  ],
  [
    'ct-disputed', '2025-03-03', '', '', 'ct-appeal-vt-none', '2025-07-03',
    'the same day of the month, or its last', 'SI 2009/2269 reg 21',
  ],
  [
    'ct-answered', '2025-03-03', '', '', 'ct-appeal-vt', '2025-05-02',
    'beginning with the day: ends the day before', 'SI 2009/2269 reg 21',
  ],
  [
    'pl-applied', '2025-01-02', '', 'planning:1', 'pl-minor', '2025-02-27',
    'every day counts, from the day after', 'DMPO 2015 art 34',
  ],
  [
    'pl-applied', '2025-01-02', '', 'planning:2', 'pl-major', '2025-04-03',
    'every day counts, from the day after', 'DMPO 2015 art 34',
  ],
  [
    'pl-applied', '2025-01-02', '', 'planning:3', 'pl-eia', '2025-04-24',
    'every day counts, from the day after', 'SI 2017/571',
  ],
  [
    'pl-applied', '2014-06-02', '', 'planning:1', 'pl-minor', '2014-07-28',
    'every day counts, from the day after', 'DMPO 2010 art 29',
  ],
  [
    'pcn-represented', '2023-06-15', '', '', 'pcn-decision', '2023-08-09',
    'the day itself is the first', 'SI 2022/576 reg 6',
  ],
  [
    'pcn-represented', '2021-06-15', '', '', 'pcn-decision', '2021-08-09',
    'the day itself is the first', 'SI 2007/3482 reg 5(2)(b)',
  ],
  [
    'pcn-noticed', '2025-03-01', '', '', 'pcn-reps', '2025-03-28',
    'the day itself is the first', 'SI 2022/576 reg 6(2)',
  ],
  [
    'pcn-noticed', '2024-12-23', '', 'posted-to-me:yes', 'pcn-reps', '2025-01-23',
    'the day itself is the first', 'Posted: served on 27 December 2024, the second working day after',
  ],
  [
    'pcn-decided', '2025-04-16', '', 'posted-to-me:yes', 'pcn-appeal', '2025-05-19',
    'the day itself is the first', 'Posted: served on 22 April 2025, over Easter',
  ],
  [
    'foi-requested', '2024-12-20', '', '', 'foi', '2025-01-23',
    'left out: 25 Dec 2024, 26 Dec 2024, 1 Jan 2025, 2 Jan 2025', 'FOIA 2000 s.10(6): also 2 January, Scotland',
  ],
  [
    'foi-requested', '2026-05-29', '', '', 'foi', '2026-06-29',
    'left out: 15 Jun 2026', 'FOIA 2000 s.10(6): also 15 June, Scotland',
  ],
  [
    'foi-requested', '2024-07-01', '', '', 'foi', '2024-07-30',
    'left out: 12 Jul 2024', 'FOIA 2000 s.10(6): also 12 July, Northern Ireland',
  ],
  [
    'eir-requested', '2024-07-01', '', 'eir-long:yes', 'eir', '2024-08-29',
    'left out: 12 Jul 2024, 5 Aug 2024, 26 Aug 2024', 'EIR 2004 reg 7',
  ],
  [
    'eir-review-requested', '2025-11-03', '', '', 'eir-review', '2026-01-05',
    'left out: 1 Dec 2025, 25 Dec 2025, 26 Dec 2025, 1 Jan 2026, 2 Jan 2026', 'EIR 2004 reg 11(4)',
  ],
  [
    'foi-review-requested', '2025-11-03', '', 'foi-review-long:no', 'foi-review', '2025-12-02',
    'left out: 1 Dec 2025', 'Code under s.45',
  ],
  [
    'sar-requested', '2024-01-31', '', 'sar-long:no', 'sar', '2024-02-29',
    'moves to a working day', 'UK GDPR art 12(3)',
  ],
  [
    'sar-requested', '2024-02-02', '', 'sar-long:no', 'sar', '2024-03-04',
    'moves to a working day', 'UK GDPR art 12(3): 2 March 2024 is a Saturday',
  ],
  [
    'sar-requested', '2024-01-31', '', 'sar-long:yes', 'sar', '2024-04-30',
    'moves to a working day', 'UK GDPR art 12(3)',
  ],
  [
    'sar-requested', '2016-03-01', '', '', 'sar', '2016-04-09',
    'the day itself is the first', 'Data Protection Act 1998 s.7(10)',
  ],
  [
    'data-right-asked', '2025-08-29', '', 'data-long:no', 'data-right', '2025-09-29',
    'moves to a working day', 'UK GDPR art 12(3)',
  ],
  [
    'grounds-arose', '2024-02-29', '', 'grounds:3', 'lgo-12m', '2025-02-28',
    'a fixed day, or one that moves', 'LGA 1974 s.26B: twelve months beginning with 29 February 2024',
  ],
  [
    'grounds-arose', '2024-03-01', '', 'grounds:3', 'lgo-12m', '2025-02-28',
    'beginning with the day: ends the day before', 'LGA 1974 s.26B',
  ],
  [
    'grounds-arose', '2024-03-01', '', 'grounds:1', 'csp-make-complaint', '2025-03-01',
    'the same day of the month, or its last', 'SI 2006/1738 reg 9(1)',
  ],
  [
    'lgo-decided', '2025-10-06', '', '', 'lgo-action', '2025-11-06',
    'the same day of the month, or its last', 'Ombudsman’s decision',
  ],
]
