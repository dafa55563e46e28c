import type { DurationMention, Mention } from '../dates/mention.ts'
import type { Block, Decision, SectionKind } from '../page/decision.ts'
import type { Words } from '../record.ts'
import { sentences } from '../text/sentences.ts'
import { limitById } from './index.ts'
import type { PageLimit } from './page-limit.ts'
import { asFound, plain, reach, shortened, wordsAround } from './page-limits/around.ts'
import type { Around, Found } from './page-limits/around.ts'
import { isLimit } from './page-limits/is-limit.ts'
import { limitsOf } from './page-limits/meaning.ts'
import type { Page } from './page-limits/meaning.ts'
import { sameLength } from './page-limits/same-length.ts'
import { childrens, topicsOfPage } from './page-limits/topics.ts'

/** Sections that tell what the law or a policy says; elsewhere stand complaints, remedies and the Ombudsman's own rules. */
const telling: ReadonlySet<SectionKind> = new Set(['law', 'found', 'events', 'analysis', 'other'])

/** Lengths of one paragraph that are looked at: what keeps the time linear. */
const mostInBlock = 40

/**
 * The time limits that the page itself states, in the order of the text: what law, guidance and the body's own policies allow
 * it. Not the complainant's limits, not remedies, not how long something took. One for each limit and length.
 * @param mentions of `findDates`; only durations count
 */
export function readPageLimits(decision: Decision, mentions: readonly Mention[]): PageLimit[] {
  const text = plain(decision.text)
  const page: Page = { childrens: childrens.test(text), stages: /stage[12]/.test(text), topics: topicsOfPage(text) }
  const all: PageLimit[] = []
  const durations = new Map<string, DurationMention[]>()
  for (const m of mentions) if (m.kind === 'duration') durations.set(m.block, [...(durations.get(m.block) ?? []), m].slice(-mostInBlock))
  const blocks = new Map(decision.blocks.map((block) => [block.id, block]))
  for (const block of decision.blocks) {
    const section = decision.sections[block.section]
    const here = durations.get(block.id)
    if (!here || !section || (block.kind !== 'paragraph' && block.kind !== 'item') || !telling.has(section.kind)) continue
    const lead = block.parent === null ? undefined : blocks.get(block.parent)
    const leadText = lead ? decision.text.slice(lead.start, lead.end).slice(-reach) : ''
    const context = `${/law|legal|legislation|guidance/i.test(section.heading) ? '' : section.heading}. ${leadText} `
    const parts = sentences(decision.text, block)
    for (const [i, part] of parts.entries()) {
      const inside = here.filter((m) => m.start >= part.start && m.end <= part.end)
      let listed = false
      for (const found of inside.flatMap((m) => [asFound(decision.text, m), ...shortened(decision.text, m, part.end, inside)])) {
        const around = wordsAround(decision.text, found, part, { context, lead: leadText, block, previous: parts[i - 1] })
        if (!isLimit(around, found, { section: section.kind, item: block.kind === 'item', after: listed })) continue
        listed = true
        for (const limit of limitsOf(page, around, found)) add(all, { ...limit, words: wordsOf(decision, block, lead, found) }, around)
      }
    }
  }
  return all
}

const longer = /exten[ds]|longer|complex|exceptional|not possible|not practicable|further|additional|another|maximum/

/** Adds a limit, or takes it as the longer form of the one before it; what was stated before is not stated again. */
function add(all: PageLimit[], limit: PageLimit, around: Around): void {
  const kin = all.findLast((l) => l.rule === limit.rule && l.name === limit.name)
  const [rulebook, last] = [limitById(limit.rule), kin ?? all.at(-1)]
  const isLonger = last?.words.block === limit.words.block && last.period.unit === limit.period.unit && longer.test(around.sentence)
  if (isLonger && (kin || limit.rule === 'page-limit') && !last.extended) {
    const sum = /(?:further|additional|another|extra|more) $/.test(around.before) || /^ (?:more|further)\b/.test(around.after)
    const value = sum ? last.period.value + limit.period.value : limit.period.value
    if (value > last.period.value) {
      last.extended = { value, unit: limit.period.unit }
      return
    }
  }
  // "65 working days (13 weeks)": the same again.
  if (kin && [kin.period, kin.extended].some((said) => said && (sameLength(limit.period, said) || (said.unit === limit.period.unit && said.value === limit.period.value)))) return
  if (kin && rulebook?.extended && sameLength(limit.period, rulebook.extended.length) && !kin.extended && kin.from === limit.from) {
    kin.extended = limit.period
    return
  }
  all.push(limit)
}

function wordsOf({ text }: Decision, block: Block, lead: Block | undefined, { start, end }: Found): Words {
  return { start, end, text: text.slice(start, end), block: block.id, paragraph: block.number ?? lead?.number ?? null }
}
