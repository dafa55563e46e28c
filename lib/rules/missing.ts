/**
 * What is missing to check a limit that is not verified, by its id: what was looked for and not found. A limit leaves this list when its
 * source has been read; a test keeps the two in step.
 */
export const missing: Record<string, string> = {
  'csp-total': 'It is a sum; that decisions speak of about six months was not found in guidance.',
  'csp-stage2-request-guidance': 'The guidance of 2006 itself; the regulations set no time.',
  'cin-referral-decision': 'The text of Working Together.',
  'cin-assessment': 'The text of Working Together; decisions use the 45 working days.',
  'cp-icpc': 'The text of Working Together; local procedures state the 15 days.',
  'cp-review-1': 'The text of Working Together.',
  'cp-review-n': 'The text of Working Together.',
  lado: 'The text of Working Together and of Keeping Children Safe in Education.',
  's19-illness-15d': 'The text of the guidance on children who cannot attend school; the Act names no days.',
  'blue-badge': 'The 12 weeks were not found in the guidance.',
  'care-review': 'The text of chapter 13 of the guidance.',
  'deferred-payment': 'The text of chapter 9 of the guidance.',
  'dfg-guidance-2022': 'The figures of appendix B.',
  'hl-main-decision': 'The paragraph of the Code of Guidance with the 15 working days.',
  'hl-184-old': 'The Code of Guidance of 2006, which is no longer published.',
  'ct-appeal-response': 'The end of section 16(7)(c); its forerunner (Local Government Finance Act 1988 s.24(4)(c)) was read.',
  'pl-ldc': 'The paragraph of article 39 with the eight weeks; the paragraphs before it were read.',
  'pl-tpo': 'The eight weeks, as regulation 19(1)(c) has them.',
  'lgo-notice': 'Section 30(5) as it stands; as enacted in 1974 it said one week.',
  'lgo-enquiry': 'The figure was not found in the manual.',
}
