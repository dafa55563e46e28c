import type { Clock, Stated } from '../record.ts'
import { cued } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'
import { sentenceAt, sentences } from '../text/sentences.ts'

/** Words of a clock's name that tell it from no other. */
const common = cued(laidOut()`
  ^(?:
    about
    after
    answe
    before
    compl
    counc
    decid
    decis
    first
    from
    issue
    natio
    reply
    respo
    second
    send
    should
    their
    three
    whether
    which
    whole
    within
    with
    would
  )
`)

/** What the name of a clock turns on: "stage two", "assess", "review", "notice" cut to the part that "noticed" shares. */
function topics(name: string): string[] {
  const text = name.toLowerCase().replace(/\bstage (?:1|2|3)\b/g, (stage) => `stage ${['one', 'two', 'three'][Number(stage.at(-1)) - 1]}`)
  const stages = text.match(/\bstage (?:one|two|three)\b/g) ?? []
  const stems = (text.match(/[a-z]{4,}/g) ?? []).map((word) => word.slice(0, 5)).filter((word) => word !== 'stage' && !common.test(word))
  return [...new Set([...stages, ...stems.map((stem) => (stem.startsWith('plan') ? 'plan' : stem))])]
}

/** What each name turns on, found once. */
const known = new Map<string, string[]>()
function topicsOf(name: string): string[] {
  let found = known.get(name)
  if (!found) {
    if (known.size > 500) known.clear()
    known.set(name, (found = topics(name)))
  }
  return found
}

/** Whether a word of a text begins so. */
function hasWord(text: string, beginning: string): boolean {
  for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) if (!at || !/\w/.test(text[at - 1]!)) return true
  return false
}

/**
 * How much tells that a figure of the text is about what a clock measures: words of the clock's name in the figure's sentence,
 * the paragraph that the clock's ends stand in, its limit. 0: nothing.
 * @param page the linear text of the decision
 * @returns for each clock that is asked about; what the figure's sentence says is read once
 */
export function matterOf({ words, limit }: Pick<Stated, 'words' | 'limit'>, page: string): (clock: Clock) => number {
  const block = { start: page.lastIndexOf('\n', words.start) + 1, end: words.end }
  const all = sentences(page, block)
  const sentence = sentenceAt(all, words.start)
  // "It was five months late": what it was stands in the sentence before.
  const leans = sentence && /^(?:It|This|That|So|They|The (?:Council|delay)) /.test(page.slice(sentence.start, sentence.start + 20))
  const from = (leans ? all[all.indexOf(sentence) - 1]?.start : undefined) ?? sentence?.start ?? words.start
  const said = page
    .slice(from, words.end + 60)
    .toLowerCase()
    .replace(/\bstage ([123])\b/g, (_, n: string) => `stage ${['one', 'two', 'three'][Number(n) - 1]}`)
  return (clock) => {
    const shared = topicsOf(clock.name).filter((topic) => hasWord(said, topic)).length
    const near = [clock.end?.words, clock.limitWords, clock.start?.words].findIndex((other) => other?.block === words.block)
    return 3 * Math.min(2, shared) + (near === 0 ? 2 : near > 0 ? 1 : 0) + (limit && sameLimit(limit, clock.limit) ? 3 : 0)
  }
}

/** Whether the text says that a figure is about what a clock is called: "The stage two response was five weeks late". */
export function isNamed({ about }: Pick<Stated, 'about'>, { name }: Clock): boolean {
  const words = about?.words.text.toLowerCase()
  const all = topics(name)
  return !!words && all.length > 0 && all.every((topic) => words.includes(topic))
}

/** Whether a limit of the text is that of a clock; "20 days" is taken for 20 working days, and "13 weeks" for 65: five to the week. */
export function sameLimit(limit: NonNullable<Stated['limit']>, other: Clock['limit']): boolean {
  if (limit.unit === 'weeks' && other.unit === 'working days') return limit.value * 5 === other.value
  return limit.value === other.value && (limit.unit === other.unit || (/days/.test(limit.unit) && /days/.test(other.unit)))
}
