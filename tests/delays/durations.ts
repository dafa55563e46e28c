import type { Decision } from '../../lib/page/decision.ts'
import type { Mention } from '../../lib/dates/mention.ts'

const n = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty'
const re = new RegExp(String.raw`\b(?:(within|up to|nearly|almost|over|more than|about|around|at least|under) )?(half an? |an? (?:single )?|\d+(?:\.\d+)?|(?:one|two|three|four|five|six) and a half|${n})(?:(?: (?:to|or) |(?<=between \w+) and |-)(\d+|${n}))?[ -]?(full )?(working[ -]days?|days?|weeks?|months?|years?|terms?|fortnight)(?: and a half)?\b`, 'gi')
const num = (w: string) => { const i = n.split('|').indexOf(w.toLowerCase()); return i < 0 ? Number(w) : i + 1 }
export function durationsOf(d: Decision): Mention[] {
  const out: Mention[] = []
  for (const b of d.blocks) for (const m of d.text.slice(b.start, b.end).matchAll(re)) {
    let unit = m[5]!.toLowerCase().replace('-', ' ').replace(/s?$/, 's'), v = /^half/i.test(m[2]!) ? 0.5 : /^an? /i.test(m[2]!) ? 1 : / and a half/.test(m[2]!) ? num(m[2]!.split(' ')[0]!) + .5 : num(m[2]!)
    if (/and a half$/i.test(m[0])) v += .5
    let most = m[3] ? num(m[3]) : v
    if (/fortnight/.test(unit)) { unit = 'weeks'; v *= 2; most *= 2 }
    out.push({ kind: 'duration', id: 'm' + out.length, text: m[0], start: b.start + m.index, end: b.start + m.index + m[0].length, block: b.id, value: v, most, unit: unit as never, calendar: false, limiting: (m[1]?.toLowerCase() ?? null) as never })
  }
  return out
}
