import { type Chunking, does, look } from './chunking.ts'
import { nounLike } from './noun-at.ts'
import { isAdverb, verbAt } from './verb-at.ts'

/** What stands before a verb: "was no longer", "had by then", "would not have been able to". */
export interface Auxiliaries {
  be: boolean
  have: 'has' | 'had' | null
  doing: boolean
  modal: string | null
  /** "was able to send". */
  able: boolean
  infinitive: boolean
  not: boolean
  noLonger: boolean
  /** The token behind them. */
  end: number
}

/** What stands before the verb of a group that begins at the next token; null where no group begins there. */
export function auxiliariesAt(c: Chunking): Auxiliaries | null {
  const { at: start, tokens } = c
  const group: Auxiliaries = {
    be: false,
    have: null,
    doing: false,
    modal: null,
    able: false,
    infinitive: tokens[start]!.text === 'to',
    not: false,
    noLonger: false,
    end: start,
  }
  if (group.infinitive && !opensInfinitive(c, start)) return null
  // "to do" is what is done, "did not do" is not.
  let behindTo = group.infinitive
  let i = group.infinitive ? start + 1 : start
  const isTo = (at: number) => tokens[at]?.text === 'to' && !!verbAt(c, at + 1, 'to')
  for (; i < tokens.length; i += 1) {
    if (c.skip.has(i)) continue
    const { text } = tokens[i]!
    const role = does(c, i)
    const next = tokens[i + 1]?.text
    // "had by then asked".
    if (i > start && text === 'by' && next === 'then') {
      i += 1
      continue
    }
    // "was no longer under a duty", "no longer owed her one".
    if (text === 'no' && next === 'longer') {
      if (i === start && !does(c, i + 2).has('be') && !verbAt(c, i + 2, 'not')) return null
      group.noLonger = group.not = true
      i += 1
      continue
    }
    if (look(c, i).length > 1 || look(c, i).longWord) break
    // "was able to send", "was unable to send".
    if (group.be && (text === 'able' || text === 'unable') && isTo(i + 1)) {
      group.be = false
      group.able = true
      group.not ||= text === 'unable'
      i += 1
      continue
    }
    // "was going to amend": would amend.
    if (group.be && text === 'going' && isTo(i + 1)) {
      group.be = behindTo = false
      group.modal = 'would'
      i += 1
      continue
    }
    if (role.has('modal')) group.modal = text
    else if (role.has('be')) group.be = true
    else if (role.has('have')) group.have = text === 'had' ? 'had' : 'has'
    else if (role.has('do') && !group.be && !group.have && !behindTo && text !== 'done' && text !== 'doing') group.doing = true
    else if (role.has('not')) {
      if (i === start) return null
      group.not = true
    } else if (i > start && isBetween(c, i, group.be)) continue
    else break
    behindTo &&= role.has('not')
  }
  group.end = i
  return group
}

/** "to assess", "to be assessed", and not "to the school". */
function opensInfinitive(c: Chunking, start: number): boolean {
  let next = start + 1
  while (isAdverb(c, next)) next += 1
  const be = does(c, next).has('be')
  if (!be && !does(c, next).has('have') && !verbAt(c, next, 'to')) return false
  const { text, capital } = c.tokens[next]!
  const { word, longWord } = look(c, next)
  if (word?.acts.length) return true
  return !capital && (be || !!longWord || !nounLike(c, next) || /^[a-z]+$/.test(text))
}

/** Words that say how or when between an auxiliary and its verb: "was finally sent", "had last written". */
function isBetween(c: Chunking, i: number, be: boolean): boolean {
  const { text } = c.tokens[i]!
  if (isAdverb(c, i) && !(text === 'over' && be && !verbAt(c, i + 1, 'aux'))) return true
  return (text === 'last' || text === 'next') && !!verbAt(c, i + 1, 'aux')
}
