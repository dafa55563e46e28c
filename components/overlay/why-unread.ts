import { say } from '../../lib/interface/say.ts'
import type { Decision } from '../../lib/page/decision.ts'

/** Why a page that should hold a decision could not be read, in a sentence. */
export const whyUnread = ({ text, problems }: Decision): string =>
  (!text && problems.find((problem) => problem.startsWith('The page is longer'))) || say('card_noParagraphs')
