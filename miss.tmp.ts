import { readFileSync, readdirSync } from 'node:fs'
import { decisionFromText } from './tests/support/decision.ts'
import { analyse } from './lib/analyse.ts'
for (const f of readdirSync('tests/corpus').filter((f) => f.endsWith('.gold.json'))) {
  const g = JSON.parse(readFileSync(`tests/corpus/${f}`, 'utf8'))
  const r = analyse(decisionFromText(readFileSync(`tests/corpus/${f.replace('.gold.json', '.md')}`, 'utf8')))
  const key = (rule: unknown, due: any) => `${[rule].flat().join('|')} due ${due?.from}..${due?.to}`
  const got = r.delays.map((d) => ({ d, used: false }))
  for (const x of g.delays) {
    const hit = got.find((o) => !o.used && [x.rule].flat().includes(o.d.rule) && o.d.due?.from === x.due?.from && o.d.due?.to === x.due?.to)
    if (hit) hit.used = true
    else console.log(f.slice(0, 10), x.optional ? '(opt)' : '', 'MISS', key(x.rule, x.due), x.limit.value, x.limit.unit, x.start?.quote, '->', x.end?.quote)
  }
  for (const o of got) if (!o.used) console.log(f.slice(0, 10), 'EXTRA', key(o.d.rule, o.d.due), o.d.limit.value, o.d.limit.unit, o.d.limitFrom, o.d.start?.from, '->', o.d.end?.from)
}
