import type { PageLimit } from '../rules/page-limit.ts'

/** Whether a limit of the page is one for a review, taken for that of the first decision: "a review of a refusal within 28 days". */
export const ofReview = (page: PageLimit, text: string): boolean =>
  /\b(?:review|appeal|reconsider)/i.test(text.slice(Math.max(0, page.words.start - 60), page.words.end)) &&
  !/review|appeal|stage/.test(page.startsWith[0]!)
