import type { Action } from '../record.ts'
import { laidOut } from '../text/laid-out.ts'

/** Kinds of step by their words, first match wins. Tested on the words from the verb on. */
const KINDS: [Action['kind'], RegExp][] = [
  // "Review its refund process" is a review, whatever is reviewed.
  ['review', /^(?:review|audit|check|examin|analys|evaluat|revisit)\w*\s+(?!.*£)(?:its|the|their|all|any|how|whether|why)\s/i],
  ['apology', /^(?:\S+\s+){0,12}?(?:apolog\w+|(?:say|saying)\s+sorry)/i],
  ['reimbursement', /^(?:\S+\s+){0,4}?(?:refund|reimburs|repay|writ(?:e|ing)[ -]off|waiv|credit)/i],
  [
    'payment',
    laidOut('i')`
      ^(?:(?:offer|offering|agree)\s+(?:to\s+)?)?(?:pay|paying|compensat\w*)\b
      ^(?:\S+\s+){0,4}?(?:an?|the|its)\s+(?:(?!direct)\w+\s+){0,3}payments?\b(?!\s+(?:team|plan|polic))
      ^(?:make\s+|offer\s+)?(?:(?:further|several|symbolic|two)\s+)*payments?\b(?!\s+polic)
      ^(?:\S+\s+){0,5}?financial\s+re(?:dress|medy)\b
      £
    `,
  ],
  ['training', /\b(?:re)?train(?:ing|ed)?\b/i],
  [
    'guidance',
    laidOut('i')`
      \b(?:remind\w*|(?<!(?:line|accordance) with .*)guidance|brief(?:ing)?|circulat\w+|bulletin|memo|reminder|learning)\b
      ^shar(?:e|ing) (?:\w+ ){1,2}decision\b
    `,
  ],
  ['review', /^(?:\S+\s+){0,4}?(?:review|audit|check|examin|analys|look|evaluat|revisit|report)/i],
  ['assessment', /\b(?:re)?assess/i],
  ['policy', /\b(?:polic(?:y|ies)|procedures?|protocol|action plan|process(?:es)?|system|database|way of|service improvements)\b/i],
  [
    'provision',
    laidOut('i')`
      ^(?:answer|appoint|arrang|begin|clean|carr(?:y|ied) out|collect|complet|decid|deliver|finish|giv|hold|issu|mak|meet|offer|provid|put
        |repair|repl|respond|secur|send|start|visit)
    `,
  ],
]

/** What kind of step the words are; 'other' where they do not say. */
export function kindOf(words: string): Action['kind'] {
  return KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other'
}
