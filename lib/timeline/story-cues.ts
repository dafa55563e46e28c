import type { Decision } from '../page/decision.ts'
import { cued } from '../text/cued.ts'
import { laidOut, laidOutText } from '../text/laid-out.ts'
import { matters } from './matters/index.ts'
import type { Matter } from './matters/matter.ts'
import { proofs } from './matters/proofs.ts'

/** What a page in a category of the Ombudsman's is about before it says anything. */
export const topics = new Map([
  ['transport', /school transport/],
  ['dfg', /disabled facilities/],
  ['hl-review', /homeless/],
  ['hr', /allocation/],
  ['hb', /housing benefit/],
  ['ct', /council tax/],
  ['ehc-assessment', /special educational needs/],
])
/** What a sub-heading says that the paragraphs under it are about: the first of its matters that the page speaks of. */
export const headings: [RegExp, Matter[]][] = (
  [
    [/annual review|review of the plan/, ['ehc-review']],
    [/(?:request|information) .*(?:request|information)|information/, ['eir', 'foi', 'sar']],
    [/assessment/, ['ehc-assessment', 'cin']],
    [/homeless|suitability/, ['hl-review']],
    [/transport/, ['transport']],
    [/adaptation|grant/, ['dfg']],
    [/appeal/, ['transport', 'hb-appeal']],
    [/benefit/, ['hb']],
    [/complaint/, ['complaint']],
    [/council tax|liab/, ['ct']],
    [/badge/, ['blue-badge']],
    [/\bpcns?\b|penalty|parking/, ['pcn-challenge']],
    [/liberty/, ['dols']],
  ] as [RegExp, string[]][]
).map(([words, ids]) => [words, ids.map((id) => matters.find((m) => m.id === id)!)])
export const stillToCome = cued(laidOut()`
  \b(?:agreed|asked|recommended) to\b
  \b(?:asked|recommended)\b[^§]*\bto (?:remedy|consider|resolve|put)\b
  \bby (?:
    appointing
    arranging
    carrying out
    completing
    deciding
    finalising
    holding
    issuing
    making
    providing
    responding
    sending
  )\b
`)
/** Said of a remedy; in the story "It agreed to assess her" tells what was done. */
export const ofRemedy = cued(
  /\b(?:has|have) (?:now |also |already |since )?agreed\b|\b(?:we|i|our|my|ombudsman|injustice|remed\w+|resolve|pay|apologise)\b|£/,
)
/** A decision to do something is made by agreeing to it; one that is still to come is agreed to be made. */
export const decidesBy =
  /\bagreed to (?!\w*(?:decide|make|review|reconsider|consider|complete|finish|issue|send|tell|let|give|provide|respond|reply|look)\b)/
export const moreTime = cued(/\bagreed\b.{0,80}\b(?:could have|longer|more time|extension|extend(?:ed)?|to wait)\b/)
export const asks = cued(/\b(?:disput|ask|request|appl|claim|appeal|refer|complained again|moved|placed)/)
/** "It asked for her payslips": a claim runs from the day on which the body has them. */
export const wantsMore = cued(new RegExp(String.raw`\b(?:asked|requested|wrote|wanted|needed|chased|told)\b.*\b(?:${proofs})\b`))
export const hadComplained = cued(laidOut()`
  \bhad (?:
    already
    also
    by now
    by then
    by this time
    in the meantime
    meanwhile
  ) (?:complained|made (?:a|an|her|his|their) (?:\w+ )?complaint)\b(?! to (?:us|the ombudsman))
`)
export const noRecord = cued(
  /\bno record of (?:this|it|that|any|her|his|their|such|the|having)\b|\bnever (?:received|got) (?:it|this|that)\b/,
)
export const gone = cued(/\b(?:fell away|lapsed|withdrawn|withdrew|withdraw|cancelled|abandoned|was closed|did not proceed|not pursued)\b/)
export const wroteAgain = cued(laidOut('i')`
  \b(?:wrote|written|emailed|replied|came|went|responded|got|letter|email)(?: \w+){0,2}? (?:again|back)\b
  \b(?:wrote|emailed) (?:on|to (?:say|tell|complain|disagree|the council))\b
  \b(?:disagreed|disputed|challenged)\b
`)
export const goneWhat = cued(/\b(?:request|application|complaint|appeal|claim|referral|it)\b/)

/** "As of 4 September she had not had the response". */
export const asOf = /^\W*as (?:of|at) §/
export const tookFrom = /\btook (?:it |the council |them )?(?:all the time )?from § (?:to|until|till) §,? (?:to|for)\b/
export const confirms = /\b(?:council|it|authority) (?:then |also )?confirmed (?:that |to \w+ )?/

export const summaryOf = ({ blocks, sections, text }: Decision): string =>
  blocks
    .filter((b) => sections[b.section]?.kind === 'summary')
    .map((b) => text.slice(b.start, b.end))
    .join('\n')
    .slice(0, 2000)

const sentThing = '(?:letter|email|complaint|request|form|application|appeal|it|this|that|which|they|these)'
const bodyOrOffice = '(?:the council|it|(?:its|the) (?:\\w+ )?(?:team|department|offic\\w+|service|manager))'
/** What was sent came to the body: "the letter reached it on §", "the Council received this on §", "which was logged on §". */
export const reachesBody = cued(
  new RegExp(
    [
      `\\b${sentThing} (?:then |only |first |and )?(?:reached|arrived (?:at|with)) ${bodyOrOffice}\\b`,
      `\\b${sentThing} (?:then |only |first |and )?(?:was|were) (?:received|logged|registered)\\b(?! by (?!the council|it\\b))`,
      '\\b(?:council|it|authority|provider|landlord) (?:received|logged|registered|got) (?:it|this|that|these|them)\\b',
      laidOutText`
        \b(?:council|it|authority|provider|landlord) (?:received|logged|registered|got) (?:the|her|his|their)
          \ (?:letter|email|complaint|request|form|application)\b
      `,
      '\\bwhich (?:the council|it) (?:received|logged|registered|got)\\b',
      '^(?:and )?(?:only )?reached (?:the council|it)\\b',
    ].join('|'),
  ),
)
