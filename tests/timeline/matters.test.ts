import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { kindNames } from '../../lib/rules/kinds.ts'
import { doneBy } from '../../lib/timeline/matters/done-by.ts'
import { matters } from '../../lib/timeline/matters/index.ts'
import type { Matter } from '../../lib/timeline/matters/matter.ts'
import { requestAndAnswer } from '../../lib/timeline/matters/request-and-answer.ts'
import { procedures } from '../../lib/timeline/procedures.ts'

const sentences = readFileSync(new URL('./sentences.txt', import.meta.url), 'utf8')
const kindsOf = ({ steps }: Matter) => steps.map(({ kind }) => kind)

describe('the list', () => {
  test('holds each matter once', () => {
    const ids = matters.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(30)
  })

  test.each(matters)('$id: steps are kinds of the rulebook, or of a procedure for complaints', ({ id, steps }) => {
    const known = new Set<string>(id === 'complaint' ? Object.values(procedures).flatMap(Object.keys) : Object.keys(kindNames))
    expect(steps.map(({ kind }) => kind).filter((kind) => !known.has(kind))).toEqual([])
  })

  test.each(matters)('$id: what a step follows is a step of the same matter', (matter) => {
    const kinds = new Set(kindsOf(matter))
    const after = matter.steps.flatMap(({ next }) => (next?.[0] ? next[0].replace('!', '').split('|') : []))
    expect(after.filter((kind) => !kinds.has(kind))).toEqual([])
  })

  test.each(matters.flatMap((matter) => kindsOf(matter).map((kind) => ({ id: matter.id, kind }))))(
    '$id: sentences of sentences.txt tell $kind',
    ({ id, kind }) => {
      const named = id === 'complaint' ? Object.values(procedures).flatMap((names: Record<string, string>) => names[kind] ?? []) : [kind]
      const told = named.filter((name) => new RegExp(`(?:=>|,) ${name} \\d`).test(sentences))
      expect(told.length > 0 || !named.length).toBe(true)
    },
  )

  test('a matter told in the same words as another names one of the list', () => {
    const ids = new Set(matters.map(({ id }) => id))
    const beside = matters.flatMap((matter) => (matter.beside ? [matter.beside] : []))
    expect(beside.length).toBeGreaterThan(0)
    expect(beside.filter((id) => !ids.has(id))).toEqual([])
  })
})

describe('requestAndAnswer', () => {
  const [answer, request] = requestAndAnswer({
    id: 'permit',
    page: 'permit',
    what: 'permit|licence',
    asked: { kind: 'asked', says: 'applied', unless: 'again' },
    answered: { kind: 'answered', says: 'granted|refused', unless: 'minded to' },
  }).steps

  test('tells the answer before the request, each beside what was asked for', () => {
    expect(answer).toMatchObject({ kind: 'answered', says: ['permit|licence & granted|refused & !minded to'] })
    expect(request).toMatchObject({ kind: 'asked', opens: true, says: ['permit|licence & applied & !again'] })
  })

  test('takes the answer by its verbs alone once there is a request; a request never, unless it has words for that', () => {
    expect(answer!.next).toEqual(['asked', 'granted|refused & !minded to'])
    expect(request).not.toHaveProperty('next')
  })

  test('has words of their own for sides that are told alone', () => {
    const [first, second] = requestAndAnswer({
      id: 'permit',
      page: 'permit',
      what: 'permit',
      asked: { kind: 'asked', says: 'applied', bare: 'asked for it' },
      answered: { kind: 'answered', says: 'granted', bare: 'gave it', unless: 'minded to' },
    }).steps
    expect(first!.next).toEqual(['asked', 'gave it & !minded to'])
    expect(second!.next).toEqual(['', 'asked for it'])
    expect(second!.says).toEqual(['permit & applied'])
  })
})

describe('doneBy', () => {
  const step = { kind: 'asked', by: 'cx', says: [] }
  test('goes by the initial of the actor', () => {
    expect(doneBy(step, 'complainant')).toBe(true)
    expect(doneBy(step, 'other')).toBe(true)
    expect(doneBy(step, 'body')).toBe(false)
    expect(doneBy(step, 'ombudsman')).toBe(false)
  })

  test('lets a thing do any step', () => {
    expect(doneBy(step, 'thing')).toBe(true)
  })
})
