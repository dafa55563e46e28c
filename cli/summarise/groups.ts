import type { Collection } from './collect.ts'
import type { Facts, Late } from './facts.ts'

/** What decisions are grouped by. */
export const groupings = ['body', 'category', 'limit', 'year'] as const
export type Grouping = (typeof groupings)[number]

/** A decision in a group. */
export interface Member {
  /** Its place in the collection. */
  at: number
  /** The latest of the limits that the group is about; null where none could be checked. */
  late: Late | null
}

export interface Group {
  by: Grouping
  name: string
  /** Id of the limit. */
  rule: string | null
  members: Member[]
  figures: Figures
}

/** What is said of a group. Counts are of decisions unless they say otherwise. */
export interface Figures {
  decisions: number
  upheld: number
  /** At least one time limit of the group could be checked. */
  checked: number
  /** At least one was missed for certain. */
  late: number
  /** None for certain, but one perhaps: the dates are known as spans. */
  perhaps: number
  /** Of those late for certain, the days of the latest limit, at the least and at the most; null where there are none. */
  median: Late | null
  ninetieth: Late | null
  /** Actions, not decisions. */
  actions: number
  /** Actions whose last day is known. */
  dated: number
  /** Days that they were given from the decision on. */
  allowed: number | null
}

const UNKNOWN: Record<Grouping, string> = { body: 'Not named', category: 'No category', limit: '', year: 'No date' }

/** The decisions in groups, the largest first; years in their order. */
export function groupsBy(by: Grouping, { decisions, limits }: Collection): Group[] {
  const members = new Map<string, Member[]>()
  const add = (key: string, member: Member) => {
    const all = members.get(key)
    if (all) all.push(member)
    else members.set(key, [member])
  }
  for (const [at, facts] of decisions.entries()) {
    if (by === 'limit') for (const [rule, late] of facts.late) add(rule, { at, late })
    else for (const key of keysOf(by, facts)) add(key, { at, late: latest(facts.late.values()) })
  }
  const names = [...limits.values()]
  /** The complaints procedures of several laws have a "Stage one response": their ids keep them apart. */
  const nameOf = (rule: string) => {
    const name = limits.get(rule) ?? rule
    return names.filter((other) => other === name).length > 1 ? `${name} (${rule})` : name
  }
  const groups = [...members].map(([key, inside]): Group => ({
    by,
    name: by === 'limit' ? nameOf(key) : key || UNKNOWN[by],
    rule: by === 'limit' ? key : null,
    members: inside,
    figures: figuresOf(inside, decisions),
  }))
  const alphabetical = (a: Group, b: Group) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  return groups.sort((a, b) => (by === 'year' ? 0 : b.members.length - a.members.length) || alphabetical(a, b))
}

/** All decisions as one group. */
export const everything = ({ decisions }: Collection): Figures =>
  figuresOf(
    decisions.map((facts, at) => ({ at, late: latest(facts.late.values()) })),
    decisions,
  )

function keysOf(by: Grouping, { bodies, category, date }: Facts): string[] {
  if (by === 'body') return bodies.length ? bodies : ['']
  return [(by === 'category' ? category : date?.slice(0, 4)) ?? '']
}

/** "Upheld" and "Partly upheld", and not "Not upheld". */
export const isUpheld = ({ outcome }: Facts): boolean => /^\s*(?:partly |partially )?upheld\b/i.test(outcome ?? '')

/** The member that a percentile rests on: by nearest rank, so that it is one of them and can be looked up. */
export function ranked(members: readonly Member[], share: number): Member | null {
  const late = members.filter(isLate).sort((a, b) => a.late.least - b.late.least || a.late.most - b.late.most)
  return late[Math.max(0, Math.ceil(share * late.length) - 1)] ?? null
}

const isLate = (member: Member): member is Member & { late: Late } => (member.late?.least ?? 0) > 0

function figuresOf(members: readonly Member[], decisions: readonly Facts[]): Figures {
  const facts = members.map(({ at }) => decisions[at]!)
  const allowed = facts.flatMap((one) => one.allowed).sort((a, b) => a - b)
  return {
    decisions: members.length,
    upheld: facts.filter(isUpheld).length,
    checked: members.filter(({ late }) => late).length,
    late: members.filter(isLate).length,
    perhaps: members.filter(({ late }) => late && late.least === 0 && late.most > 0).length,
    median: ranked(members, 0.5)?.late ?? null,
    ninetieth: ranked(members, 0.9)?.late ?? null,
    actions: facts.reduce((sum, one) => sum + one.actions, 0),
    dated: allowed.length,
    allowed: allowed[Math.max(0, Math.ceil(allowed.length / 2) - 1)] ?? null,
  }
}

function latest(all: Iterable<Late>): Late | null {
  let last: Late | null = null
  for (const late of all) if (!last || late.least > last.least || (late.least === last.least && late.most > last.most)) last = late
  return last
}
