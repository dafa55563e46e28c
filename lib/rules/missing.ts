/**
 * What is missing to check a limit that is not verified, by its id: what was looked for and not found. A limit leaves this list when its
 * source has been read; a test keeps the two in step.
 */
export const missing: Record<string, string> = {
  'csp-total': 'It is a sum; that decisions speak of about six months was not found in guidance.',
  'csp-stage2-request-guidance': 'The guidance of 2006 itself; the regulations set no time.',
  'cp-review-1': 'The text of Working Together.',
  'cp-review-n': 'The text of Working Together.',
  lado: 'The text of Working Together and of Keeping Children Safe in Education.',
  'blue-badge': 'The 12 weeks were not found in the guidance.',
  'care-review': 'The text of chapter 13 of the guidance.',
  'deferred-payment': 'The text of chapter 9 of the guidance.',
  'dfg-guidance-2022': 'The figures of appendix B.',
  'hl-main-decision': 'The paragraph of the Code of Guidance with the 15 working days.',
  'hl-184-old': 'The Code of Guidance of 2006, which is no longer published.',
  'ct-appeal-response':
    'The end of section 16(7)(c); its forerunner (Local Government Finance Act 1988 s.24(4)(c)) and its Scottish twin (s.81(7)(c)) were read.',
  'pl-tpo': 'The eight weeks, as regulation 19(1)(c) has them.',
  'lgo-notice': 'Section 30(5) as it stands; as enacted in 1974 it said one week.',
  'ho-code-2022-ack': 'The text of the Code of April 2022.',
  'nhs-complaint-12m': 'The text of regulation 12.',
  'phso-12m': 'The text of section 9(4).',
  'nhs-cancer-28d': 'A page of NHS England that states the 28 days.',
  'nhs-cancer-31d': 'A page of NHS England that states the 31 days.',
  'nhs-chc-28d': 'The text of the National Framework.',
  'psow-model-ack': 'The text of the model policy; two bodies give two working days of their own.',
  'ho-code-2020': 'The text of the Code of July 2020.',
  'rtr-1994-1d': 'Regulation 5, from which day the time runs; the schedule with the days was read.',
  'rtr-1994-3d': 'Regulation 5, from which day the time runs; the schedule with the days was read.',
  'rtr-1994-7d': 'Regulation 5, from which day the time runs; the schedule with the days was read.',
  'nhs-si-60wd': 'The framework of 2015, which is no longer published.',
  'spso-mchp-6m': 'The text of the model procedure; its copy for Northern Ireland says the same.',
  'spso-12m': 'The text of section 10(1).',
  'scot-ttg-12w': 'The text of section 8.',
  'scot-rtt-18w': 'A page of the Scottish Government that states the 18 weeks.',
  'scot-swf-ccg': 'The text of SSI 2016/107.',
  'wales-rtt-26w': 'A page of the Welsh Government that states the weeks.',
  'psow-report-1m': 'The text of Part 3.',
  'hsc-ni-response': 'The guidance itself.',
  'lgo-enquiry': 'The figure was not found in the manual.',
}

/**
 * What else was looked for and not found of a limit, as a rule the commencement behind the day since which it has been in force. Of every
 * other day that the rulebook gives, the commencement was read, or a page that states it.
 */
export const notFound: Record<string, string> = {
  'ehc-review-final-12w': 'the day of the judgment.',
  'ehc-unopposed': 'the commencement of SI 2015/359.',
  'rtb-admit': 'the commencement of the Housing Act 1985.',
  'hl-184-old': 'the day in July 2006 on which the Code was issued.',
  'hb-decision': 'the commencement of SI 2006/213; other regulations were changed on that day.',
  'pl-enf-4': 'the commencement of section 171B; a paper names that day for sections 191 and 192, which the same Act put in.',
  'foi-review': 'since when the code has named 20 working days.',
  'foi-total': 'since when the code has named 20 working days.',
  sar: 'the first day of the Data Protection Act 1998.',
  'data-right': 'the day of the UK GDPR’s article 99.',
  'pcn-decision':
    'the two working days after which what is posted is taken to be served; of SI 2022/71 regulation 3 only the heading, “Service by post or electronically”, was seen.',
}
