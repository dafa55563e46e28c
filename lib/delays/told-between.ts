import type { Decision } from '../page/decision.ts'
import type { Event } from '../record.ts'
import type { Limit, Unless } from '../rules/limit.ts'
import { cued } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'
import { sentences } from '../text/sentences.ts'
import { placesOf } from './places.ts'
import { tellsStory } from '../timeline/clauses.ts'

/**
 * What the text tells between the start and the end of a clock that takes its ground away: a first decision without a day, or that
 * the body waited for an answer, a proof or a fee. '' where there is nothing of the kind, else the reason in plain words.
 */
export function toldBetween(limit: Limit, start: Event, end: Event, decision: Decision): string {
  if (end.kind?.endsWith('decided') && grants.test(end.text) && refusedFirst(start, end, decision))
    return 'it was refused first, on a day that is not given'
  if (end.kind?.endsWith('decided') && !asksAgain.test(`${start.kind} ${end.kind} ${start.text}`) && keptIn(end, decision))
    return 'what it tells of is a decision that was made before'
  if (end.happened && storyBetween(start, end, decision).some((words) => givenUp.test(words))) return 'it was wanted no longer'
  const ground = limit.unless?.find((one) => lacks[one](start, end, () => storyBetween(start, end, decision)))
  if (ground) return without[ground]
  const cause = limit.waitsFor?.find((one) =>
    storyBetween(start, end, decision).some((words) => waits[one].test(words) && !denied.test(words)),
  )
  return cause ? `time does not run while the body waits for ${awaited[cause]}` : ''
}

/** "He did not wish to be assessed after all", "she no longer wanted the review to go on". */
const givenUp = cued(laidOut('i')`
  \b(?:did not|didn['’]t|no longer) (?:wish(?:ed)?|want(?:ed)?) (?:to (?:be assessed|proceed|pursue|go (?:on|ahead))|
    (?:the|an?|her|his|their|any) (?:review|assessment|application|request|grant|badge|enquiry)\b)
  \bchanged (?:her|his|their) minds? about (?:being assessed|the (?:review|assessment|application|request|grant|badge))\b
`)
/** How the text tells each: by the words of the start, of the end, or of what stands between them. */
const lacks: Record<Unless, (start: Event, end: Event, between: () => string[]) => boolean> = {
  // "Which the old council had last reviewed on 14 June".
  'the review before': (start) => lastTime.test(start.text),
  'a new assessment': (_start, _end, between) => between().some((words) => anew.test(words)),
  // A refusal to assess, or mediation, and after it "agreed to assess": another time runs from there.
  'agreed after a refusal': (_start, _end, between) => {
    const told = between()
    const refused = told.findIndex((words) => refusedToAssess.test(words))
    return refused >= 0 && told.slice(refused).some((words) => agreedToAssess.test(words))
  },
  'a later meeting': (_start, end) => anotherTime.test(end.text),
}
const without: Record<Unless, string> = {
  'the review before': 'it starts with the review before',
  'a new assessment': 'the plan that it tells of came of a new assessment',
  'agreed after a refusal': 'it was refused first, and agreed later',
  'a later meeting': 'what it tells of is a later meeting',
}
const anotherTime = cued(/\b(?:for the (?:second|third|fourth|last) time|met again|(?:second|third) conference)\b/i)
const lastTime = cued(/\b(?:had|was) last (?:been )?review|\blast review (?:had|was)\b/i)
const refusedToAssess = cued(/\bmediat(?:e|ion|or)\b|\b(?:refus(?:ed|al)|declined|decided not)\b[^.;]{0,40}\bassess|\bappealed\b/i)
const agreedToAssess = cued(
  /\b(?:agreed|conceded|decided(?: after all)?|changed its mind and (?:agreed|decided)) to (?:carry out )?(?:\w+ ){0,4}assess/i,
)

/** What is asked for or agreed between a review and a plan is where the plan comes from. */
const anew = cued(laidOut('i')`
  \b(?:
    agreed
    ask(?:ed|ing)
    began
    carried out
    decided
    request(?:ed|ing)?
    start(?:ed|ing)
  )\b[^.;]{0,60}\bre-?assess(?:ment|ed|ing)?\b
  \bre-?assessment (?:was|of (?:\w+ ){1,3}was) (?:agreed|carried|started|completed|requested)\b
`)

/** "agreed to assess", "awarded the badge", "changed its mind". */
const grants = cued(laidOut('i')`
  \b(?:
    accept(?:ed)?
    agreed?
    allow(?:ed)?
    approv(?:ed|al)
    award(?:ed)?
    changed
    conceded
    gave way
    grant(?:ed)?
    issued?
    placed
    qualif(?:y|ied)
    would
  )\b
`)

/** "turned her request down", "told her that he did not need one": a refusal, in a sentence without "would" or "might". */
const refusal = cued(laidOut('i')`
  \b(?:
    refused
    declined
    rejected
    said no
    turned (?:[\w’']+ ){0,4}down
    not eligible
    ineligible
    did(?: not|n[’']t) (?:need|qualify|meet)
    (?:decided|decision) (?:not|against)
    (?:would|will)(?: not|n[’']t) (?:assess|issue|award|give|make|carry|agree)
  )\b
`)
/** The same event's own words: "looked at it again and agreed", "has changed its mind and would assess". */
const again = cued(laidOut('i')`
  \b(?:
    chang(?:ed|ing) its (?:mind|decision|position|view)
    reconsidered
    reversed
    overturned
    thought again
    looked (?:\w+ ){0,4}again
    (?:at )?first (?:refused|declined|said no|turned)
    initially
    after (?:an? |the |her |his |their )?(?:mediation|appeal|review)
    conceded
    gave way
  )\b
`)

function refusedFirst(start: Event, end: Event, decision: Decision): boolean {
  if (refusal.test(end.text) && !again.test(end.text)) return false
  const between = storyBetween(start, end, decision)
  return (
    again.test(end.text) ||
    between.some((words) => (refusal.test(words) || /\b(?:changed its mind|at first refused)\b/i.test(words)) && !couldBe.test(words))
  )
}
/** What asks for a decision to be looked at again is answered by one that stands. */
const asksAgain = /review|appeal|reconsider|stage|challeng|represent|disput/i
/** "told her that it would not change its decision", "stood by its decision": no first decision. */
const kept = cued(laidOut('i')`
  \b(?:not|n['’]t|refused to|declined to) (?:going to |to )?(?:
    alter
    change
    move from
    overturn
    reconsider
    reverse
    revise
  ) (?:its|the|that|this) (?:\w+ )?(?:decision|mind|view|position)\b
  \b(?:stood by|stuck to|kept to|upheld|confirmed|maintained) its (?:original |earlier |first |previous |own )?decision\b
  \b(?:its|the|that|this) (?:original |earlier |first |previous )?(?:decision|refusal)(?: [\w’']+){0,6} (?:
    stood
    still stood
    would stand
    was (?:to stand|right|correct|unchanged|upheld|confirmed|maintained)
  )\b
`)

/** Whether the sentence of an event says so. */
function keptIn({ words: { block, start, end } }: Event, decision: Decision): boolean {
  const sentence = placesOf(decision)(block, start)?.sentence
  return !!sentence && sentence.start <= start && sentence.end >= end && kept.test(decision.text.slice(start, sentence.end))
}
const couldBe = cued(laidOut('i')`
  \b(?:refused|declined) to (?:say|tell|meet|speak|discuss|reply|answer|comment|give a date)
  \b(?:if|whether|could|might|school|trust|hospital|landlord|neighbour|GP) (?:\w+ ){0,3}(?:refused|declined|rejected)
  \b(?:Mr|Mrs|Ms|Miss|Dr) [A-Z] (?:refused|declined|rejected)
  \b(?:she|he|they) (?:refused|declined|rejected)
`)

/** The sentences of the story after the words of the start up to those of the end, with what leads up to it in its own. */
function storyBetween(start: Event, end: Event, { text, blocks, sections }: Decision): string[] {
  if (start.words.end > end.words.start) return []
  return blocks
    .filter(
      (b) =>
        b.end > start.words.end &&
        b.start < end.words.start &&
        (tellsStory(sections[b.section]?.kind ?? 'other') || b.id === start.words.block),
    )
    .flatMap((b) => sentences(text, { start: Math.max(b.start, start.words.end), end: Math.min(b.end, end.words.start) }))
    .map((place) => text.slice(place.start, place.end))
}

/** What a body may wait for, by the words in which it asks. */
const waits: Record<NonNullable<Limit['waitsFor']>[number], RegExp> = {
  clarification: laidOut('i')`
    \b(?:
      unclear
      not clear
      clarif\w+
      (?:what|which)\b[^.]{0,40} (?:she|he|they|it|(?:Mr|Mrs|Ms|Miss) [A-Z]) (?:meant|wanted|was after|were after|had in mind)
      too (?:broad|wide|vague|general)
      (?:more|further) (?:details?|specific|precise)
      narrow(?:er)?
      refine
      what (?:information|records|documents) (?:she|he|they)
    )\b
  `,
  identity: laidOut('i')`
    \b(?:
      authori[sz]ation from
      consent form
      driving licence
      form of authority
      (?:her|his|their|photo) ID
      identification
      identity
      passport
      proof of (?:who|address)
      signed (?:authority|consent)
      who (?:she|he|they) (?:was|were)
    )\b
  `,
  fee: laidOut('i')`
    \bfees? notice\b
    \b(?:a|the|its|her|his) (?:\w+ )?fee\b
    \b(?:a|the) charge of £
    \bpay(?:ment of)? (?:a|the|for) (?:\w+ )?(?:fee|charge|copies|search)
  `,
}
const awaited: Record<keyof typeof waits, string> = {
  clarification: 'an explanation of what is wanted',
  identity: 'proof of who asks',
  fee: 'a fee',
}
const denied = cued(/\b(?:not|never|no|without|n[’']t)\b[^.]{0,30}\b(?:ask|need|charge|fee|identi)/i)
