import { expect, test } from 'vitest'
import { placeOf, readVisits, visit, type Visit } from '../../lib/watchlist/visits.ts'

const site = 'https://www.lgo.org.uk'
const day = (number: number) => `2026-05-0${number}`

test.each([
  ['/Decisions/SearchResults?fd=2024-01-01&page=3', '/decisions/searchresults?fd=2024-01-01', 3],
  ['/Decisions/SearchResults?page=3&t=&fd=2024-01-01&displaypref=2', '/decisions/searchresults?fd=2024-01-01', 3],
  ['/Decisions/SearchResults?fd=2024-01-01&td=2026-05-01', '/decisions/searchresults?fd=2024-01-01', 1],
  ['/Decisions/SearchResults?fd=2024-01-01&td=2025-05-01', '/decisions/searchresults?fd=2024-01-01&td=2025-05-01', 1],
  ['/decisions/', '/decisions', 1],
  ['/decisions?page=x', '/decisions', 1],
])('%s is a place', (path, search, page) => expect(placeOf(site + path, '2026-05-01')).toEqual({ search, page }))

test('what is no address is no place', () => expect(placeOf('nowhere', '2026-05-01')).toBeNull())

/** Looks at pages of one search, one after the other. */
function looks(...turns: [on: number, page: number, shown: string][]) {
  let kept: Visit[] = []
  return turns.map(([on, page, shown]) => {
    const result = visit(kept, { search: '/decisions', page }, shown.split(' '), day(on))
    kept = result.kept
    return result.fresh
  })
}

test('nothing is new the first time; on another day, what was not there is; and it stays so all that day', () => {
  expect(looks([1, 1, 'a b c'], [1, 1, 'a b c'], [3, 1, 'd a b'], [3, 1, 'e d a'], [4, 1, 'e d a'])).toEqual([
    { since: null, references: [] },
    { since: null, references: [] },
    { since: day(1), references: ['d'] },
    { since: day(1), references: ['e', 'd'] },
    { since: day(3), references: [] },
  ])
})

test('what moved to a page that was looked at is not new; of a page that was not, or only of its own, nothing is known', () => {
  expect(looks([1, 1, 'a b'], [1, 2, 'c d'], [2, 1, 'z a'], [2, 2, 'b c'], [2, 3, 'd e']).slice(2)).toEqual([
    { since: day(1), references: ['z'] },
    { since: day(1), references: [] },
    { since: null, references: [] },
  ])
  // Only the second page was looked at: what stands there now may have stood on the first.
  expect(looks([1, 2, 'c d'], [2, 2, 'b c'])[1]).toEqual({ since: null, references: [] })
  // The second page was not looked at the last time.
  expect(looks([1, 1, 'a b'], [1, 2, 'c d'], [2, 1, 'a b'], [3, 2, 'x c'])[3]).toEqual({ since: null, references: [] })
})

test('each search is kept by itself, the latest last, and no more than a few', () => {
  let kept: Visit[] = []
  for (let index = 0; index < 100; index++)
    kept = visit(
      kept,
      { search: `/${index}`, page: 1 },
      Array.from({ length: 900 }, (_, one) => `${index} ${one}`),
      day(1),
    ).kept
  expect(kept).toHaveLength(40)
  expect(kept.at(-1)).toMatchObject({ search: '/99', pages: [1] })
  expect(kept.at(-1)!.shown).toHaveLength(400)
  expect(visit(kept, { search: '/80', page: 1 }, ['x'], day(1)).kept.at(-1)!.search).toBe('/80')
})

test('what cannot be read is no visit', () => {
  const { kept } = visit([], { search: '/decisions', page: 1 }, ['a'], day(1))
  expect(readVisits([...kept, null, 'x', { search: '/x' }, { ...kept[0], on: 'yesterday' }])).toEqual(kept)
  expect(readVisits({})).toEqual([])
})
