import type { Mention } from '../dates/mention.ts'
import type { Decision, SectionKind } from '../page/decision.ts'
import { cued } from '../text/cued.ts'
import { laidOut, laidOutText } from '../text/laid-out.ts'
import { sentences } from '../text/sentences.ts'

/**
 * Whether the complaint is what happened: nothing else on the page tells anything with a day, and what is found bears the complaint out
 * ("The Council accepts what Mrs X says", "The case log agrees with her") or finds fault in the time that it took, and takes nothing
 * of it back. What somebody only alleges is no event.
 * @param mentions what was read of its dates
 * @param tellsStory which sections tell what happened
 */
export function onlyComplaintTells(
  { blocks, sections, text, outcome }: Decision,
  mentions: readonly Pick<Mention, 'start' | 'end'>[],
  tellsStory: (kind: SectionKind) => boolean,
): boolean {
  if (!blocks.some((b) => sections[b.section]?.kind === 'complaint')) return false
  const told = blocks.filter((b) => tellsStory(sections[b.section]?.kind ?? 'other') && !/^(?:heading|title|metadata)$/.test(b.kind))
  if (
    told.some(
      (b) => !/\b(?:has agreed to|will)\b/.test(text.slice(b.start, b.end)) && mentions.some((m) => m.start >= b.start && m.end <= b.end),
    )
  )
    return false
  if (told.some((b) => acceptance.test(text.slice(b.start, b.end)))) return true
  if (/\bnot upheld\b/i.test(outcome ?? '')) return false
  const said = told.flatMap((b) => sentences(text, b).map(({ start, end }) => text.slice(start, end)))
  return (
    !said.some((words) => takesBack.test(words)) && said.some((words) => bearsOut.test(words) || (fault.test(words) && time.test(words)))
  )
}

const acceptance = cued(laidOut()`
  \b(?:Council|authority|it) (?:now |has |does |fully )*(?:
    accept(?:s|ed)?
    acknowledge[sd]?
    admit(?:s|ted)?
    agree(?:s|d)? with
    confirm(?:s|ed)?
    not dispute
  ) (?:
    what (?:(?:Mr|Mrs|Ms|Miss|Mx|Dr) \w+|she|he|they) (?:says?|told us|complains?)
    (?:
      her
      his
      (?:Mr|Mrs|Ms|Miss|Mx|Dr) \w+[’']s
      the
      their
      these
      this
    ) (?:account|complaint|version|facts|dates|timeline|chronology)
    this
    that (?:this|it)
    (?:it (?:was|is) at )?fault
    the delay
  )\b
`)

const records = '(?:letters?|logs?|notes|records?|files?|sheets?|diary|emails|papers|system|database|chronology)'
/** What shows that it was so. */
const bearsOut = cued(
  new RegExp(
    laidOutText`
      \b(?:bears?|bore|borne)\b.{0,60}\bout\b
      \b${records}\b.{0,40}\b(?:agrees?|confirms?|match(?:es)?|(?:says?|shows?|tells?) the same|supports?)\b
      \b(?:is|are|was|were) right (?:about|in|on|that|to say)\b
      \b(?:not in|beyond) dispute\b|\bundisputed\b|\b(?:no one|nobody) disputes\b|\b(?:is|are) not disputed\b
      \b(?:dates|days|facts) (?:(?:he|she|they) (?:gives?|gave) )?(?:are|were) (?:agreed|correct|right|true)\b
      \bhappened (?:just )?as (?:he|she|they|m\w+ \w+) (?:said|says|tells?|describes?)\b
    `,
    'i',
  ),
)
const fault = cued(/(?<!\b(?:no|not|without|any|whether|if|not at|nor)(?: \w+){0,3} )\bfault\b|\bat fault\b|\bservice failure\b/i)
const time = cued(
  /\b(?:delay(?:s|ed)?|(?:so|that|too) long|[io]n time|late|time it took|tak(?:e|ing) (?:as|so|too) long|wait(?:ed|ing)?)\b/i,
)
/** What says that it was not so, or not known. */
const takesBack = cued(laidOut('i')`
  \bno fault\b
  \bnot (?:find |found |been |the council )?(?:at |any )?fault\b
  \bno (?:\w+ )?(?:delay|evidence|indication|record|sign|such|trace)\b
  \b(?:cannot|can’t|could not|unable to) (?:be sure|conclude|find|know|make a finding|say|tell)\b
  \b(?:logs?|notes|records?|files?|sheets?|emails|papers)\b.{0,40}\b(?:differ\w*|disagree|do(?:es)? not|otherwise|another|something else)\b
  \b(?:mistaken|wrong about|misremember\w*|confus(?:ed|es|ing) )
  \b(?:does not|did not|do not) (?:accept|agree)\b
  \bdisput(?:es|ed) (?:it|that|this|what|m\w+|her|his|their|the)\b
  \bnever (?:applied|asked|made|received|sent)\b
  \bin fact\b
`)
