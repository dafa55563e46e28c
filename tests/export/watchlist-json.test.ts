import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWatchlist, watchlistJson } from '../../lib/export/watchlist-json.ts'
import { firstSettings } from '../../lib/watchlist/settings.ts'
import { anyCases } from '../watchlist/arbitrary.ts'
import { watchedCase } from '../watchlist/support.ts'

const file = (cases: unknown[], more: object = {}) =>
  JSON.stringify({ format: 'overdue-watchlist', version: 1, cases, corrections: {}, settings: firstSettings, ...more })

describe('the file of the watchlist', () => {
  it('gives the same again', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const corrections = { 'https://www.lgo.org.uk/decisions/a': [{ of: 'event:e1', span: null, text: 'x', removed: true }] }
        const settings = { ...firstSettings, soonDays: 30 }
        const read = readWatchlist(watchlistJson({ cases, corrections, settings }, '2024-06-14'))
        expect(read).toEqual({ cases, corrections, settings, unreadable: 0 })
      }),
    )
  })

  it.each([
    ['', 'not JSON'],
    ['{"format":"overdue-watchlist","cases":[', 'not JSON'],
    ['null', 'not exported'],
    ['[]', 'not exported'],
    ['{"cases":[]}', 'not exported'],
    ['{"format":"overdue-watchlist","cases":{}}', 'could have exported'],
    [file(Array(50_001).fill(null)), 'could have exported'],
  ])('says why it takes nothing: %.40s', (text, why) => {
    expect(readWatchlist(text)).toContain(why)
  })

  it('leaves out what cannot be read and counts it', () => {
    const good = watchedCase('good')
    const read = readWatchlist(
      file([good, null, 7, { ...good, url: 'javascript:1' }, { ...good, id: '__proto__' }, { ...good, schemaVersion: 77 }]),
    )
    expect(read).toMatchObject({ cases: [good], unreadable: 5 })
  })

  it('takes of two entries of one case the later', () => {
    const read = readWatchlist(file([watchedCase('a', { changed: 5, notes: 'new' }), watchedCase('a', { changed: 3, notes: 'old' })]))
    expect(read).toMatchObject({ cases: [{ notes: 'new' }] })
  })

  it('is not turned by names that mean something to the language', () => {
    const text = file([watchedCase('a')], {
      corrections: JSON.parse('{"__proto__":[{}],"constructor":[],"javascript:x":[]}'),
      settings: { __proto__: 1, card: 'wide' },
    })
    expect(readWatchlist(text)).toMatchObject({ corrections: {}, settings: firstSettings })
    expect(({} as { of?: string }).of).toBeUndefined()
  })
})
