/** One line: what was asked and when, further days, answers, the limit, its last day, how it was worked out, the source. */
export type Example = [asked: string, start: string, days: string, answers: string, limit: string, last: string, worked: string, source: string]

/**
 * Last days worked out by hand, apart from the program: working days counted week by week with the bank holidays at gov.uk/bank-holidays,
 * the count so far in brackets; weeks by their weekday. Days and answers as “key=day” and “question:option”.
 */
export const examples: Example[] = [
  [
    'csp-stage2-requested', '2026-03-10', '', 'extended:no', 'csp-stage2', '2026-04-16',
    '11–13 Mar (3), 16–20 (8), 23–27 (13), 30 Mar–2 Apr (17), Good Friday 3 and Easter Monday 6 left out, 7–10 (21), ' +
      '13–16 Apr (25)',
    'SI 2006/1738 reg 17',
  ],
  [
    'csp-stage2-requested', '2026-03-10', '', 'extended:yes', 'csp-stage2', '2026-06-15',
    '25 as before by 16 Apr, 17 (26), 20–24 (31), 27 Apr–1 May (36), Mon 4 left out, 5–8 (40), 11–15 (45), 18–22 ' +
      '(50), Mon 25 left out, 26–29 (54), 1–5 Jun (59), 8–12 (64), 15 Jun (65)',
    'SI 2006/1738 reg 17',
  ],
  [
    'ehc-assessment-requested', '2026-05-01', '', '', 'ehc-decide-assess', '2026-06-12',
    'Fri 1 May: Fridays 8, 15, 22, 29 May (4), 5, 12 Jun (6)',
    'SEND Regs 2014 reg 5',
  ],
  [
    'ehc-assessment-requested', '2026-05-01', '', '', 'ehc-decide-issue-no', '2026-08-21',
    'Fridays to 12 Jun (6), 19, 26 (8), 3, 10, 17, 24, 31 Jul (13), 7, 14, 21 Aug (16)',
    'SEND Regs 2014 reg 10',
  ],
  [
    'ehc-assessment-requested', '2026-05-01', '', '', 'ehc-final', '2026-09-18',
    'Fridays to 21 Aug (16), 28 (17), 4, 11, 18 Sep (20)',
    'SEND Regs 2014 reg 13',
  ],
  [
    'hl-review-requested', '2026-09-07', '', '', 'hl-review-8w', '2026-11-01',
    'Mon 7 Sep is day one: weeks begin on 7, 14, 21, 28 Sep, 5, 12, 19, 26 Oct (8); the eighth ends on Sun 1 Nov',
    'SI 2018/223 reg 9(1)(b)',
  ],
  [
    'foi-requested', '2026-11-02', '', '', 'foi', '2026-12-01',
    '3–6 Nov (4), 9–13 (9), 16–20 (14), 23–27 (19), Mon 30 St Andrew’s Day left out, 1 Dec (20)',
    'FOIA 2000 s.10',
  ],
  [
    'hb-appealed', '2026-10-01', '', '', 'hb-appeal-forward', '2026-10-29',
    'Thu 1 Oct: Thursdays 8, 15, 22, 29 Oct (4 weeks, 28 days)',
    'Ombudsman’s expectation',
  ],
  [
    'ct-disputed', '2026-08-20', '', '', 'ct-appeal-response', '2026-10-19',
    'two months that begin with 20 Aug end on the day before 20 Oct: 19 Oct',
    'LGFA 1992 s.16(7)',
  ],
  [
    'csp-complaint-made', '2025-12-15', '', 'complex:no', 'csp-stage1', '2025-12-31',
    '16–19 Dec (4), 22–24 (7), 25 and 26 left out, 29–31 Dec (10)',
    'SI 2006/1738 reg 14',
  ],
  [
    'csp-complaint-made', '2025-12-15', '', 'complex:yes', 'csp-stage1', '2026-01-15',
    '10 as before by 31 Dec, 1 Jan left out, 2 (11), 5–9 (16), 12–15 Jan (20)',
    'SI 2006/1738 reg 14',
  ],
  [
    'other-complaint', '2026-06-01', '', '', 'lgsco-code-ack', '2026-06-08',
    '2–5 Jun (4), Mon 8 Jun (5)',
    'Complaint Handling Code para 6.2',
  ],
  [
    'other-complaint', '2026-06-01', '', 'complex:no', 'lgsco-code-s1', '2026-06-22',
    'acknowledged by 8 Jun at the latest; 9–12 (4), 15–19 (9), 22 Jun (10)',
    'Code paras 6.3–6.4',
  ],
  [
    'other-complaint', '2026-06-01', '', 'complex:yes', 'lgsco-code-s1', '2026-07-06',
    '10 as before by 22 Jun, 23–26 (14), 29 Jun–3 Jul (19), 6 Jul (20)',
    'Code paras 6.3–6.4',
  ],
  [
    'other-complaint', '2026-06-01', 'corp-complaint-acknowledged=2026-06-03', 'complex:no', 'lgsco-code-s1', '2026-06-17',
    'from Wed 3 Jun: 4–5 (2), 8–12 (7), 15–17 Jun (10)',
    'Code para 6.3: from the acknowledgement',
  ],
  [
    'corp-stage2-requested', '2025-12-22', '', 'complex-2:no', 'lgsco-code-s2', '2026-01-29',
    'acknowledged: 23, 24 Dec (2), 25 and 26 left out, 29–31 (5); from Wed 31 Dec: 1 Jan left out, 2 (1), 5–9 (6), ' +
      '12–16 (11), 19–23 (16), 26–29 Jan (20)',
    'Code section 6',
  ],
  [
    'landlord-complaint', '2025-04-14', '', 'complex:no', 'ho-code', '2025-05-08',
    'acknowledged: 15–17 Apr (3), Good Friday 18 and Easter Monday 21 left out, 22–23 (5); from Wed 23: 24–25 (2), ' +
      '28 Apr–2 May (7), Mon 5 left out, 6–8 May (10)',
    'Housing Ombudsman Code 6.3',
  ],
  [
    'csp-stage2-requested', '2024-03-11', '', 'extended:no', 'csp-stage2', '2024-04-17',
    '12–15 Mar (4), 18–22 (9), 25–28 (13), Good Friday 29 and Easter Monday 1 Apr left out, 2–5 (17), 8–12 (22), ' +
      '15–17 Apr (25)',
    'SI 2006/1738 reg 17',
  ],
  [
    'csp-stage2-requested', '2024-11-29', '', 'extended:yes', 'csp-stage2', '2025-03-05',
    '2–6 Dec (5), 9–13 (10), 16–20 (15), 23, 24 (17), 25 and 26 left out, 27 (18), 30, 31 (20), 1 Jan left out, 2, 3 ' +
      '(22), 6–10 (27), 13–17 (32), 20–24 (37), 27–31 (42), 3–7 Feb (47), 10–14 (52), 17–21 (57), 24–28 (62), 3–5 Mar ' +
      '(65)',
    'SI 2006/1738 reg 17',
  ],
  [
    'csp-stage2-requested', '2024-02-29', '', 'extended:no', 'csp-stage2', '2024-04-08',
    'Thu 29 Feb: 1 Mar (1), 4–8 (6), 11–15 (11), 18–22 (16), 25–28 (20), Good Friday 29 and Easter Monday 1 Apr left ' +
      'out, 2–5 (24), 8 Apr (25)',
    'SI 2006/1738 reg 17',
  ],
  [
    'csp-stage2-requested', '2024-03-11', 'written-record=2024-03-25', 'oral:yes,extended:no', 'csp-stage2', '2024-05-01',
    'from the record of Mon 25 Mar: 26–28 (3), 29 Mar and 1 Apr left out, 2–5 (7), 8–12 (12), 15–19 (17), 22–26 ' +
      '(22), 29, 30 Apr, 1 May (25)',
    'SI 2006/1738 reg 17(6): from the written record',
  ],
  [
    'csp-complaint-made', '2024-12-20', 'advocate-found=2025-01-06', 'advocate:yes,complex:no', 'csp-stage1', '2025-01-20',
    'from the advocate of Mon 6 Jan: 7–10 (4), 13–17 (9), 20 Jan (10)',
    'SI 2006/1738 reg 14: from the advocate',
  ],
  [
    'csp-stage3-requested', '2024-02-08', '', '', 'csp-stage3-panel', '2024-03-21',
    '9 Feb (1), 12–16 (6), 19–23 (11), 26 Feb–1 Mar (16), 4–8 (21), 11–15 (26), 18–21 Mar (30)',
    'SI 2006/1738 reg 19(4)',
  ],
  [
    'csp-panel-met', '2024-03-25', '', '', 'csp-stage3-report', '2024-04-03',
    '26–28 Mar (3), 29 Mar and 1 Apr left out, 2–3 Apr (5)',
    'SI 2006/1738 reg 20(2)',
  ],
  [
    'csp-stage2-replied', '2024-03-28', '', '', 'csp-stage3-request', '2024-04-29',
    '29 Mar and 1 Apr left out, 2–5 (4), 8–12 (9), 15–19 (14), 22–26 (19), 29 Apr (20)',
    'SI 2006/1738 reg 18(2)',
  ],
  [
    'cin-referred', '2024-11-28', '', '', 'cin-referral-decision', '2024-11-29',
    'Thu 28 Nov: Fri 29 Nov (1)',
    'Working Together',
  ],
  [
    'cin-referred', '2024-11-28', '', '', 'cin-assessment', '2025-02-04',
    '29 Nov (1), 2–6 Dec (6), 9–13 (11), 16–20 (16), 23, 24 (18), 25 and 26 left out, 27 (19), 30, 31 (21), 1 Jan ' +
      'left out, 2, 3 (23), 6–10 (28), 13–17 (33), 20–24 (38), 27–31 (43), 3–4 Feb (45)',
    'Working Together',
  ],
  [
    'lac-started', '2024-03-22', '', '', 'lac-review-1', '2024-04-23',
    'Fri 22 Mar: 25–28 (4), 29 Mar and 1 Apr left out, 2–5 (8), 8–12 (13), 15–19 (18), 22–23 Apr (20)',
    'SI 2010/959 reg 33(1)',
  ],
  [
    'pathway-entitled', '2024-11-30', '', '', 'pathway-assess-eligible', '2025-02-28',
    'three months from 30 Nov: February has no 30th, so its last day, 28 Feb',
    'SI 2010/959 reg 42',
  ],
  [
    'ehc-review-met', '2024-01-31', '', '', 'ehc-review-decision', '2024-02-28',
    'Wed 31 Jan: Wednesdays 7, 14, 21, 28 Feb (4)',
    'SEND Regs reg 20(10)',
  ],
  [
    'ehc-review-met', '2024-01-31', '', '', 'ehc-review-report', '2024-02-14',
    'Wed 31 Jan: Wednesdays 7, 14 Feb (2)',
    'SEND Regs reg 20(9)',
  ],
  [
    'ehc-amendments-sent', '2024-02-29', '', '', 'ehc-amend-final', '2024-04-25',
    'Thu 29 Feb: Thursdays 7, 14, 21, 28 Mar (4), 4, 11, 18, 25 Apr (8)',
    'SEND Regs reg 22(3)',
  ],
  [
    'ehc-amendments-sent', '2024-02-29', '', '', 'ehc-draft-comments', '2024-03-14',
    '29 Feb is day 1, 1 Mar day 2, so day 15 is 14 Mar',
    'SEND Regs reg 22(2)(c)',
  ],
  [
    'ehc-reassess-requested', '2025-02-14', '', '', 'ehc-reassess-decision', '2025-03-01',
    'from 14 Feb: 28 Feb is 14 days on, so 15 days end on 1 Mar',
    'SEND Regs reg 25(1)',
  ],
  [
    'ehc-moved-area', '2025-04-14', '', '', 'ehc-transfer-old', '2025-05-07',
    'Mon 14 Apr is day one: 14–17 (4), Good Friday 18 and Easter Monday 21 left out, 22–25 (8), 28 Apr–2 May (13), ' +
      'Mon 5 left out, 6–7 May (15)',
    'SEND Regs reg 15(2): 15 working days with the day itself; out 18, 21 April, 5 May',
  ],
  [
    'ehc-tribunal-ordered', '2025-01-02', '', 'tribunal:2', 'ehc-tribunal-5', '2025-03-20',
    'Thu 2 Jan, 11 weeks: Thursdays 9, 16, 23, 30 Jan (4), 6, 13, 20, 27 Feb (8), 6, 13, 20 Mar (11)',
    'SEND Regs reg 44(2)(c)(ii)',
  ],
  [
    'ehc-tribunal-ordered', '2025-01-02', '', 'tribunal:5', 'ehc-tribunal-8', '2025-01-16',
    'Thu 2 Jan: Thursdays 9, 16 Jan (2)',
    'SEND Regs reg 44(2)(f)',
  ],
  [
    'ehc-phase-moved', '2027-09-01', '', 'phase:1', 'ehc-phase-15feb', '2027-02-15',
    'the year of the move is 2027: 15 Feb',
    'SEND Regs reg 18(1)(b)',
  ],
  [
    'ehc-phase-moved', '2027-09-01', '', 'phase:2', 'ehc-phase-31mar', '2027-03-31',
    'the year of the move is 2027: 31 Mar',
    'SEND Regs reg 18(1)(a)',
  ],
  [
    'ehc-refused', '2025-10-01', '', '', 'ehc-appeal', '2025-12-01',
    'two months from 1 Oct: Mon 1 Dec',
    'HESC Rules r.20: two months from the letter',
  ],
  [
    'ehc-refused', '2025-10-01', 'ehc-mediation-certified=2025-11-29', '', 'ehc-appeal', '2026-01-02',
    'two months from the letter: 1 Dec; one month from the certificate: 29 Dec, between 25 Dec and 1 Jan, so the ' +
      'first working day after; the later, Fri 2 Jan',
    'HESC Rules rr.12, 20: one month from the certificate, 29 December, moves over the holidays',
  ],
  [
    'ehc-refused', '2025-10-01', 'ehc-mediation-certified=2025-10-10', '', 'ehc-appeal', '2025-12-01',
    'two months from the letter: 1 Dec; one month from the certificate: 10 Nov; the later, 1 Dec',
    'The later: a certificate of 10 October gives 10 November only',
  ],
  [
    'ehc-refused', '2025-06-12', '', '', 'ehc-appeal', '2025-09-01',
    'two months from 12 Jun: 12 Aug lies in August, so the first working day after it, Mon 1 Sep',
    'HESC Rules r.12: 12 August lies in August; 1 September 2025 is a Monday',
  ],
  [
    'ehc-refused', '2025-10-31', '', '', 'ehc-appeal', '2026-01-02',
    'two months from 31 Oct: 31 Dec, between 25 Dec and 1 Jan, so Fri 2 Jan',
    '31 December lies between 25 December and 1 January',
  ],
  [
    'ehc-refused', '2025-12-28', '', '', 'ehc-appeal', '2026-03-02',
    'two months from 28 Dec: 28 Feb is a Saturday, so Mon 2 Mar',
    '28 February 2026 is a Saturday',
  ],
  [
    'ehc-refused', '2024-12-29', '', '', 'ehc-appeal', '2025-02-28',
    'two months from 29 Dec: February 2025 has no 29th, so its last day, Fri 28 Feb',
    'No 29 February in 2025: the last of the month, a Friday',
  ],
  [
    'transport-stage1-requested', '2025-08-08', '', '', 'transport-s1', '2025-09-08',
    'Fri 8 Aug: 11–15 (5), 18–22 (10), Mon 25 left out, 26–29 (14), 1–5 Sep (19), 8 Sep (20)',
    'DfE travel guidance',
  ],
  [
    'transport-stage2-requested', '2025-12-01', '', '', 'transport-s2', '2026-01-29',
    'Mon 1 Dec: 2–5 (4), 8–12 (9), 15–19 (14), 22–24 (17), 25 and 26 left out, 29–31 (20), 1 Jan left out, 2 (21), ' +
      '5–9 (26), 12–16 (31), 19–23 (36), 26–29 Jan (40)',
    'DfE travel guidance',
  ],
  [
    'ehe-noticed', '2025-03-03', '', '', 'ehe-notice', '2025-03-17',
    '3 Mar is day 1, so day 15 is 17 Mar',
    'Education Act 1996 s.437(2)',
  ],
  [
    'asc-complaint-made', '2024-08-30', '', '', 'asc-complaint-ack', '2024-09-04',
    'Fri 30 Aug: 2, 3, 4 Sep (3)',
    'SI 2009/309 reg 13(3)',
  ],
  [
    'asc-complaint-made', '2024-08-31', '', '', 'asc-complaint-6m', '2025-02-28',
    'six months from 31 Aug: February 2025 has no 31st, so its last day, 28 Feb',
    'SI 2009/309 reg 14',
  ],
  [
    'dfg-applied', '2024-08-31', '', '', 'dfg-decision', '2025-02-28',
    'six months from 31 Aug: February 2025 has no 31st, so its last day, 28 Feb',
    'HGCRA 1996 s.34',
  ],
  [
    'dfg-applied', '2024-02-29', '', '', 'dfg-payment', '2025-02-28',
    'twelve months from 29 Feb: February 2025 has no 29th, so its last day, 28 Feb',
    'HGCRA 1996 s.36',
  ],
  [
    'dols-requested', '2024-02-20', '', '', 'dols-standard', '2024-03-11',
    '20 Feb is day 1, 29 Feb day 10, so day 21 is 11 Mar',
    'SI 2008/1858 reg 13(1)',
  ],
  [
    'deferred-applied', '2025-01-06', '', '', 'deferred-payment', '2025-03-31',
    'Mon 6 Jan: Mondays 13, 20, 27 Jan (3), 3, 10, 17, 24 Feb (7), 3, 10, 17, 24, 31 Mar (12)',
    'Care guidance ch. 9',
  ],
  [
    'hl-decided', '2025-06-30', '', '', 'hl-review-ask', '2025-07-20',
    '30 Jun is day 1, 1 Jul day 2, so day 21 is 20 Jul',
    'Housing Act 1996 s.202(3)',
  ],
  [
    'hl-review-decided', '2025-06-30', '', '', 'hl-appeal', '2025-07-21',
    '30 Jun is not counted: 1 Jul is day 1, so day 21 is 21 Jul',
    'Housing Act 1996 s.204(2)',
  ],
  [
    'hl-review-requested', '2018-03-05', '', '', 'hl-review-8w', '2018-04-30',
    'Mon 5 Mar is not counted: Mondays 12, 19, 26 Mar (3), 2, 9, 16, 23, 30 Apr (8)',
    'SI 1999/71 reg 9: from the day of the request',
  ],
  [
    'hl-relief-accepted', '2025-01-02', '', '', 'hl-main-decision', '2025-03-20',
    '56 days with 2 Jan as day 1: 31 Jan is day 30, 26 Feb day 56, so they have passed on Thu 27 Feb; then 28 Feb ' +
      '(1), 3–7 Mar (6), 10–14 (11), 17–20 Mar (15)',
    'Homelessness Code 2018; Housing Act 1996 s.189B(4): 56 days beginning with the day on which the council is satisfied',
  ],
  [
    'bb-placed', '2025-02-03', '', '', 'bb-families', '2025-03-17',
    'Mon 3 Feb: Mondays 10, 17, 24 Feb (3), 3, 10, 17 Mar (6)',
    'SI 2003/3326 art 4',
  ],
  [
    'hazard-reported', '2025-12-19', '', '', 'awaab-investigate', '2026-01-07',
    'Fri 19 Dec: 22–24 (3), 25 and 26 left out, 29–31 (6), 1 Jan left out, 2 (7), 5–7 Jan (10)',
    'SI 2025/1042 reg 6',
  ],
  [
    'rtb-asked', '2025-05-01', '', 'rtb-other:no', 'rtb-admit', '2025-05-29',
    'Thu 1 May: Thursdays 8, 15, 22, 29 May (4)',
    'Housing Act 1985 s.124',
  ],
  [
    'hb-claimed', '2025-05-01', '', '', 'hb-decision', '2025-05-15',
    'Thu 1 May: Thursdays 8, 15 May (14 days)',
    'SI 2006/213 reg 89(2)',
  ],
  [
    'ct-disputed', '2024-12-31', '', '', 'ct-appeal-response', '2025-02-28',
    'two months that begin with 31 Dec would end on the day before 31 Feb; there is none, so with the month, 28 Feb',
    'LGFA 1992 s.16(7): two months beginning with 31 December end with February',
  ],
  [
    'ct-disputed', '2025-03-03', '', '', 'ct-appeal-vt-none', '2025-07-03',
    'four months from 3 Mar: 3 Jul',
    'SI 2009/2269 reg 21',
  ],
  [
    'ct-answered', '2025-03-03', '', '', 'ct-appeal-vt', '2025-05-02',
    'two months that begin with 3 Mar end on the day before 3 May: 2 May',
    'SI 2009/2269 reg 21',
  ],
  [
    'pl-applied', '2025-01-02', '', 'planning:1', 'pl-minor', '2025-02-27',
    'Thu 2 Jan: Thursdays 9, 16, 23, 30 Jan (4), 6, 13, 20, 27 Feb (8)',
    'DMPO 2015 art 34',
  ],
  [
    'pl-applied', '2025-01-02', '', 'planning:2', 'pl-major', '2025-04-03',
    'Thursdays to 27 Feb (8), 6, 13, 20, 27 Mar (12), 3 Apr (13)',
    'DMPO 2015 art 34',
  ],
  [
    'pl-applied', '2025-01-02', '', 'planning:3', 'pl-eia', '2025-04-24',
    'Thursdays to 3 Apr (13), 10, 17, 24 Apr (16)',
    'SI 2017/571',
  ],
  [
    'pl-applied', '2014-06-02', '', 'planning:1', 'pl-minor', '2014-07-28',
    'Mon 2 Jun: Mondays 9, 16, 23, 30 Jun (4), 7, 14, 21, 28 Jul (8)',
    'DMPO 2010 art 29',
  ],
  [
    'pcn-represented', '2023-06-15', '', '', 'pcn-decision', '2023-08-09',
    'Thu 15 Jun is day 1: eight weeks on is Thu 10 Aug, so day 56 is Wed 9 Aug',
    'SI 2022/576 reg 6',
  ],
  [
    'pcn-represented', '2021-06-15', '', '', 'pcn-decision', '2021-08-09',
    'Tue 15 Jun is day 1: eight weeks on is Tue 10 Aug, so day 56 is Mon 9 Aug',
    'SI 2007/3482 reg 5(2)(b)',
  ],
  [
    'pcn-noticed', '2025-03-01', '', '', 'pcn-reps', '2025-03-28',
    '1 Mar is day 1, so day 28 is 28 Mar',
    'SI 2022/576 reg 6(2)',
  ],
  [
    'pcn-noticed', '2024-12-23', '', 'posted-to-me:yes', 'pcn-reps', '2025-01-23',
    'posted on Mon 23 Dec: 24 (1), 25 and 26 left out, Fri 27 (2), served; that is day 1, 31 Dec day 5, so day 28 is 23 Jan',
    'Posted: served on 27 December 2024, the second working day after',
  ],
  [
    'pcn-decided', '2025-04-16', '', 'posted-to-me:yes', 'pcn-appeal', '2025-05-19',
    'posted on Wed 16 Apr: 17 (1), Good Friday 18 and Easter Monday 21 left out, Tue 22 (2), served; that is day 1, ' +
      '30 Apr day 9, so day 28 is 19 May',
    'Posted: served on 22 April 2025, over Easter',
  ],
  [
    'foi-requested', '2024-12-20', '', '', 'foi', '2025-01-23',
    'Fri 20 Dec: 23, 24 (2), 25 and 26 left out, 27 (3), 30, 31 (5), 1 Jan and 2 Jan (Scotland) left out, 3 (6), ' +
      '6–10 (11), 13–17 (16), 20–23 Jan (20)',
    'FOIA 2000 s.10(6): also 2 January, Scotland',
  ],
  [
    'foi-requested', '2026-05-29', '', '', 'foi', '2026-06-29',
    'Fri 29 May: 1–5 Jun (5), 8–12 (10), Mon 15 (Scotland) left out, 16–19 (14), 22–26 (19), 29 Jun (20)',
    'FOIA 2000 s.10(6): also 15 June, Scotland',
  ],
  [
    'foi-requested', '2024-07-01', '', '', 'foi', '2024-07-30',
    'Mon 1 Jul: 2–5 (4), 8–11 (8), Fri 12 (Northern Ireland) left out, 15–19 (13), 22–26 (18), 29–30 Jul (20)',
    'FOIA 2000 s.10(6): also 12 July, Northern Ireland',
  ],
  [
    'eir-requested', '2024-07-01', '', 'eir-long:yes', 'eir', '2024-08-29',
    '20 as before by 30 Jul, 31 Jul–2 Aug (23), Mon 5 (Scotland) left out, 6–9 (27), 12–16 (32), 19–23 (37), Mon 26 ' +
      'left out, 27–29 Aug (40)',
    'EIR 2004 reg 7',
  ],
  [
    'eir-review-requested', '2025-11-03', '', '', 'eir-review', '2026-01-05',
    'Mon 3 Nov: 4–7 (4), 10–14 (9), 17–21 (14), 24–28 (19), Mon 1 Dec (St Andrew’s Day is a Sunday) left out, 2–5 ' +
      '(23), 8–12 (28), 15–19 (33), 22–24 (36), 25 and 26 left out, 29–31 (39), 1 Jan and 2 Jan (Scotland) left out, 5 ' +
      'Jan (40)',
    'EIR 2004 reg 11(4)',
  ],
  [
    'foi-review-requested', '2025-11-03', '', 'foi-review-long:no', 'foi-review', '2025-12-02',
    'Mon 3 Nov: 4–7 (4), 10–14 (9), 17–21 (14), 24–28 (19), Mon 1 Dec (Scotland) left out, 2 Dec (20)',
    'Code under s.45',
  ],
  [
    'sar-requested', '2024-01-31', '', 'sar-long:no', 'sar', '2024-02-29',
    'one month from 31 Jan: February 2024 has no 31st, so its last day, Thu 29 Feb',
    'UK GDPR art 12(3)',
  ],
  [
    'sar-requested', '2024-02-02', '', 'sar-long:no', 'sar', '2024-03-04',
    'one month from 2 Feb: 2 Mar is a Saturday, so Mon 4 Mar',
    'UK GDPR art 12(3): 2 March 2024 is a Saturday',
  ],
  [
    'sar-requested', '2024-01-31', '', 'sar-long:yes', 'sar', '2024-04-30',
    'three months from 31 Jan: April has no 31st, so its last day, Tue 30 Apr',
    'UK GDPR art 12(3)',
  ],
  [
    'sar-requested', '2016-03-01', '', '', 'sar', '2016-04-09',
    '1 Mar is day 1, 31 Mar day 31, so day 40 is 9 Apr',
    'Data Protection Act 1998 s.7(10)',
  ],
  [
    'data-right-asked', '2025-08-29', '', 'data-long:no', 'data-right', '2025-09-29',
    'one month from 29 Aug: Mon 29 Sep',
    'UK GDPR art 12(3)',
  ],
  [
    'grounds-arose', '2024-02-29', '', 'grounds:3', 'lgo-12m', '2025-02-28',
    'twelve months that begin with 29 Feb would end on the day before 29 Feb 2025; there is none, so with the month, 28 Feb',
    'LGA 1974 s.26B: twelve months beginning with 29 February 2024',
  ],
  [
    'grounds-arose', '2024-03-01', '', 'grounds:3', 'lgo-12m', '2025-02-28',
    'twelve months that begin with 1 Mar end on the day before 1 Mar 2025: 28 Feb',
    'LGA 1974 s.26B',
  ],
  [
    'grounds-arose', '2024-03-01', '', 'grounds:1', 'csp-make-complaint', '2025-03-01',
    'one year from 1 Mar 2024: 1 Mar',
    'SI 2006/1738 reg 9(1)',
  ],
  [
    'lgo-decided', '2025-10-06', '', '', 'lgo-action', '2025-11-06',
    'one month from 6 Oct: 6 Nov',
    'Ombudsman’s decision',
  ],
]
