import type { Words } from '../../lib/text/words.ts'
import type { Clock, DecisionRecord } from '../../lib/record.ts'
import type { Decision } from '../../lib/page/decision.ts'
import { paragraphNumber } from '../../lib/page/blocks.ts'

const where = (words: Words | null | undefined) => (words?.paragraph ? `§${words.paragraph} ` : '')
const days = (span: { from: string; to: string } | null | undefined) =>
  !span ? '–' : span.from === span.to ? span.from : `${span.from}..${span.to}`
const range = (pair: [number, number] | null) => (!pair ? '–' : pair[0] === pair[1] ? String(pair[0]) : `${pair[0]}–${pair[1]}`)

/** Everything that was read from a page and why, as text: mentions, events, clocks kept and dropped, figures, actions. */
export function explain(decision: Decision, record: DecisionRecord): string {
  const lines: string[] = [`${record.title} (${record.kind}) ${record.url}`]
  const section = (name: string, entries: string[]) => lines.push('', `${name}: ${entries.length}`, ...entries.map((entry) => `  ${entry}`))
  const number = (block: string) => {
    const n = paragraphNumber(decision, decision.blocks.find(({ id }) => id === block) ?? null)
    return n ? `§${n} ` : ''
  }
  section('problems', record.problems)
  section('headline', record.headline ? [record.headline.short, record.headline.sentence, record.headline.range ?? 'no range'] : [])
  section(
    'dates',
    record.dates.map(
      (m) =>
        `${m.id} ${number(m.block)}"${m.text}" ${days(m)} ${m.kind}, ${m.precision}` +
        m.inferred.map((i) => `, ${i.part} from ${i.from}`).join(''),
    ),
  )
  section(
    'dates that cannot be known',
    record.undated.map((m) => `${m.id} ${number(m.block)}"${m.text}": ${m.reason ?? 'no reason given'}`),
  )
  section(
    'durations',
    record.durations.map((m) => `${m.id} ${number(m.block)}"${m.text}" ${m.limiting ?? ''} ${range([m.value, m.most])} ${m.unit}`),
  )
  section(
    'timeline',
    record.timeline.map(
      (e) =>
        `${e.id} ${where(e.words)}${days(e.span)} ${e.kind ?? '(no kind)'}${e.happened ? '' : ' (did not happen)'} ` +
        `by ${e.actor ?? '?'}: ${e.text.slice(0, 140)}`,
    ),
  )
  section(
    'stated',
    record.stated.map(
      (s) =>
        `${s.id} ${where(s.words)}"${s.text}" ${s.kind} ${s.value}${s.most !== s.value ? `–${s.most}` : ''} ${s.unit}` +
        `${s.limit ? ` against ${s.limit.value} ${s.limit.unit}` : ''}, ${s.said}`,
    ),
  )
  section(
    'limits that the page states',
    (record.pageLimits ?? []).map(
      (l) =>
        `${where(l.words)}${l.rule}: ${l.name}, ${l.period.value} ${l.period.unit}` +
        `${l.extended ? ` or ${l.extended.value} ${l.extended.unit}` : ''}, ${l.from}: "${l.words.text.slice(0, 100)}"`,
    ),
  )
  section('clocks', record.delays.flatMap(clock))
  section(
    'clocks dropped',
    record.dropped.map((d) => `${d.rule}: ${d.reason}`),
  )
  section(
    'actions',
    record.actions.map(
      (a) =>
        `${a.id} ${where(a.words)}[${a.kind}] ` +
        `${a.within ? `within ${a.within.value} ${a.within.unit}` : (a.deadlineText ?? 'no period')}, due ${a.due ?? '–'}` +
        `${a.amounts.length ? `, £${a.amounts.join(', £')}` : ''}: ${a.text.slice(0, 140)}`,
    ),
  )
  section(
    'earlier decisions',
    record.earlier.flatMap((e) => [
      `${where(e.words)}${e.reference ?? 'no reference'}, ${days(e.date)}`,
      ...e.steps.map((s) => `  ${s.outcome}, due ${days(s.due)}, done ${days(s.done)}: ${s.text.slice(0, 120)}`),
    ]),
  )
  return lines.join('\n')
}

function clock(c: Clock): string[] {
  return [
    `${c.id} ${c.rule} (${c.limit.value} ${c.limit.unit}, ${c.limitFrom}): ` +
      `${days(c.start)} ${where(c.start?.words)}→ ${c.open ? 'open' : `${days(c.end)} ${where(c.end?.words)}`}, ` +
      `due ${days(c.due)}, elapsed ${range(c.elapsed)}, late ${range(c.late)}${c.chance === undefined ? '' : `, chance ${c.chance}`}`,
    ...c.notes.map((note) => `     ${note}`),
  ]
}
