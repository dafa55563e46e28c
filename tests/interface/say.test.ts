import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, describe, expect, it, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { formatDay, fromToday, wholeUnits } from '../../lib/calendar/words.ts'
import { dayOf } from '../../lib/calendar/day.ts'
import { sayFromToday, sayLength } from '../../lib/interface/lengths.ts'
import { messagesOf, type Message } from '../../lib/interface/messages.ts'
import { say, sayDay, sayDayOfYear, sayNumber } from '../../lib/interface/say.ts'
import { words } from '../../lib/interface/words.ts'
import { reader } from '../support/interface-words.ts'

const messages = messagesOf(words)
const locales = 'public/_locales'
const read = (locale: string) => JSON.parse(readFileSync(`${locales}/${locale}/messages.json`, 'utf8')) as Record<string, Message>
const english = fakeBrowser.i18n.getMessage
afterEach(() => {
  fakeBrowser.i18n.getMessage = english
})

describe('the words of the interface', () => {
  it('are written to where the browser looks for them', () => {
    expect(read('en_GB'), 'npm run words').toEqual(messages)
  })

  it('have names that browsers take, none of which differ in capitals alone', () => {
    const names = Object.keys(messages)
    expect(names.filter((name) => !/^\w+$/.test(name))).toEqual([])
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
  })

  it('are said in every language with the same values, and counted in every form that the language has', () => {
    for (const locale of readdirSync(locales)) {
      const said = read(locale)
      expect(existsSync(`${locales}/${locale}/messages.json`)).toBe(true)
      expect(said['language_tag']?.message.replace('-', '_').startsWith(locale.slice(0, 2))).toBe(true)
      for (const [name, { message, placeholders = {} }] of Object.entries(said)) {
        const [, base] = /^(.*)_(?:zero|one|two|few|many)$/.exec(name) ?? []
        const own = messages[name] ?? messages[`${base}_other`]
        expect(own, `${locale}: ${name} is nowhere said`).toBeDefined()
        expect(placeholders, `${locale}: ${name}`).toEqual(own!.placeholders ?? {})
        const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, slot]) => slot!.toLowerCase())
        expect(Object.keys(placeholders), `${locale}: ${name}`).toEqual(expect.arrayContaining(used))
        expect(message.trim(), `${locale}: ${name}`).not.toBe('')
      }
    }
  })

  it('keep dollar signs, and give each value its place whatever its order', () => {
    const made = messagesOf({ room: { a: 'US$ {beta} of {alpha}', b: { one: '{of}: one', other: '{of}: {n}' } } })
    expect(made).toEqual({
      room_a: { message: 'US$$ $BETA$ of $ALPHA$', placeholders: { alpha: { content: '$1' }, beta: { content: '$2' } } },
      room_b_one: { message: '$OF$: one', placeholders: { n: { content: '$1' }, of: { content: '$2' } } },
      room_b_other: { message: '$OF$: $N$', placeholders: { n: { content: '$1' }, of: { content: '$2' } } },
    })
    expect(reader(made)('room_a', ['1', '2'])).toBe('US$ 2 of 1')
    // The number has its place also where it is not shown.
    const counted = messagesOf({ room: { c: { one: 'was {what}', other: 'were {what}' } } })
    expect(reader(counted)('room_c_other', ['2', 'red'])).toBe('were red')
  })
})

describe('say', () => {
  it('takes what the sentence needs, and nothing else', () => {
    expect(say('popup_doneOn', { day: '4 May 2026' })).toBe('Done on 4 May 2026.')
    expect(say('popup_moreCases', { n: 1 })).toBe('1 more case')
    expect(say('popup_moreCases', { n: 1204 })).toBe('1,204 more cases')
    // @ts-expect-error no sentence has this name
    expect(say('popup_noSuchThing')).toBe('')
    // @ts-expect-error a value is missing
    expect(say('popup_doneOn')).toBe('Done on .')
    // @ts-expect-error a number is wanted
    expect(() => say('popup_moreCases', { n: 'many' })).not.toThrow()
  })

  it('chooses the form that a language has for the number, and the common one where a translation has none', async () => {
    const placeholders = { n: { content: '$1' } }
    const welsh = reader({
      language_tag: { message: 'cy' },
      language_cases_other: { message: '$N$ achos', placeholders },
      language_cases_few: { message: '$N$ o achosion', placeholders },
    })
    vi.resetModules()
    const anew = await import('../../lib/interface/say.ts')
    fakeBrowser.i18n.getMessage = welsh as never
    expect([1, 2, 3, 6].map((n) => anew.say('language_cases', { n }))).toEqual(['1 achos', '2 achos', '3 o achosion', '6 achos'])
    expect(anew.sayDay('2024-06-14')).toBe('14 Mehefin 2024')
  })
})

test('days and lengths are said in English as the record says them', () => {
  const day = fc.integer({ min: -40_000, max: 60_000 }).map(dayOf)
  fc.assert(
    fc.property(day, day, (one, other) => {
      expect(sayDay(one)).toBe(formatDay(one))
      expect(sayDayOfYear(one)).toBe(formatDay(one).slice(0, -5))
      expect(sayFromToday(one, other)).toBe(fromToday(one, other))
      const [from, to] = [one, other].sort() as [string, string]
      expect(sayLength(from, to)).toBe(wholeUnits(from, to))
    }),
  )
  expect(sayDay('no day')).toBe('no day')
  expect(sayFromToday('no day', '2024-01-01')).toBe('')
  expect(sayNumber(12_345.678)).toBe('12,345.7')
})
