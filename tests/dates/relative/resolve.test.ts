import { describe, expect, test } from 'vitest'
import { leanings } from '../../../lib/dates/relative/leanings.ts'
import { type Ground, speaks } from '../../../lib/dates/relative/leaning.ts'
import { resolve } from '../../../lib/dates/relative/resolve.ts'

const day = { span: { from: '2024-06-05', to: '2024-06-05' }, precision: 'day' as const }
const ground: Ground = { last: day, lastDay: day, speaking: '2024-12-18', beside: false, back: false }
const days = (text: string, on: Ground = ground) =>
  leanings(text).map((it) => {
    const got = resolve(it, on)
    return typeof got === 'string' ? got : `${got.span.from}..${got.span.to}`
  })

describe('relative expressions', () => {
  test('of each kind, from the date before', () => {
    expect(days('It wrote the following month.')).toEqual(['2024-07-01..2024-07-31'])
    expect(days('It wrote the week before.')).toEqual(['2024-05-27..2024-06-02'])
    expect(days('It wrote on the 27th.')).toEqual(['2024-06-27..2024-06-27'])
    expect(days('It wrote on the tenth.')).toEqual(['2024-06-10..2024-06-10'])
    expect(days('It wrote on the Friday.')).toEqual(['2024-06-07..2024-06-07'])
  })
  test('from the day of whoever speaks, where they lean on that', () => {
    expect(days('It wrote last April.')).toEqual(['2024-04-01..2024-04-30'])
    expect(leanings('last April, that April').map(speaks)).toEqual([true, false])
  })
  test('from nothing', () => {
    expect(days('It wrote the following month.', { ...ground, last: null })).toEqual(['There is no date before it to count from.'])
  })
})
