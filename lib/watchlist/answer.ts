import { caseId, samePage } from './case-id.ts'
import type { Ask, Questions } from './messages.ts'
import * as store from './store.ts'

type Answer = Questions[keyof Questions]['answer']

/** Answers what a page asks. Reads only. */
export async function answer(question: Ask): Promise<Answer> {
  switch (question.ask) {
    case 'case': {
      const found = await store.getCase(caseId(question.reference, question.url))
      if (found) return found
      // The page may be watched under its reference although this reading of it has none, or the other way round.
      const same = ((await store.getIndex()) ?? []).find((each) => each.url !== null && samePage(each.url, question.url))
      return same ? await store.getCase(same.id) : null
    }
    case 'cited': {
      const wanted = new Set(question.references)
      const index = wanted.size ? ((await store.getIndex()) ?? []) : []
      return index
        .filter(({ reference }) => reference !== null && wanted.has(reference))
        .map(({ id, reference, name, url }) => ({ id, reference: reference!, title: name, url }))
    }
    case 'known': {
      const wanted = new Set(question.references)
      const [index, read] = await Promise.all([store.getIndex(), store.getRead()])
      const watched = (index ?? []).flatMap(({ reference }) => (reference !== null && wanted.has(reference) ? [reference] : []))
      return { watched, read: read.filter((reference) => wanted.has(reference)) }
    }
    case 'settings':
      return await store.getSettings()
    case 'corrections':
      return await store.getCorrections(question.url)
    case 'page':
    case 'mend':
      return null
  }
}
