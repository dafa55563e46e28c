import { caseId, samePage } from './case-id.ts'
import type { Case } from './case.ts'
import type { Ask, Listed, Questions } from './messages.ts'
import { notOpened } from './not-opened.ts'
import { dueDay, isOpen } from './state.ts'
import * as store from './store.ts'
import type { Summary } from './summary.ts'
import { visit } from './visits.ts'

type Answer = Questions[keyof Questions]['answer']

/** Answers what a page asks. Reads only. */
export async function answer(question: Ask): Promise<Answer> {
  switch (question.ask) {
    case 'case': {
      const { reference, url } = question
      // A page may have been watched before it had a reference.
      const ids = [caseId(reference, url), caseId(null, url)]
      const own = await entered((of) => (reference && of.reference === reference) || (of.url && samePage(of.url, url)))
      return [...(await store.getThese([...ids, ...own])).values()][0] ?? null
    }
    case 'cited': {
      const found = await watched(question.references)
      return found.map(({ id, reference, bodies, title, url }) => ({ id, reference: reference!, title: bodies.join(', ') || title, url }))
    }
    case 'known': {
      const [found, kept, { remember }] = await Promise.all([watched(question.references), store.getRead(), store.getSettings()])
      const read = remember ? kept : []
      return { watched: found.map(listed), read: read.filter((reference) => question.references.includes(reference)) }
    }
    case 'visit': {
      const [kept, { visits }] = await Promise.all([store.getVisits(), store.getSettings()])
      return visits ? visit(kept, question.place, question.references, question.today).fresh : { since: null, references: [] }
    }
    case 'settings':
      return await store.getSettings()
    case 'corrections':
      return await store.getCorrections(question.url)
    case 'page':
    case 'open':
    case 'mend':
      return null
  }
}

const listed = ({ id, reference, tracked, actions, result }: Case): Listed => ({
  id,
  reference: reference!,
  dues: (tracked ? actions.filter(isOpen) : []).flatMap((action) => dueDay(action) ?? []).toSorted(),
  unopened: result === notOpened,
})

/** Watched cases with these references, entered by hand or not. */
async function watched(references: string[]): Promise<Case[]> {
  if (!references.length) return []
  const own = await entered(({ reference }) => references.includes(reference ?? ''))
  const found = await store.getThese([...references.map((reference) => caseId(reference, '')), ...own])
  return [...found.values()].filter(({ reference }) => reference !== null && references.includes(reference))
}

/** Ids of cases entered by hand, which do not tell their reference. */
const entered = async (wanted: (own: NonNullable<Summary['own']>) => unknown): Promise<string[]> =>
  store.summariesOf(await store.getIndex()).flatMap(({ id, own }) => (own && wanted(own) ? [id] : []))
