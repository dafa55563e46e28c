import { expect, test } from 'vitest'
import { ombudsmen } from '../../lib/sites/all.ts'
import { otherSites } from '../../lib/watchlist/site-list.ts'
import { siteNames } from '../../lib/watchlist/site-names.ts'

test('every ombudsman whose decisions can be read can be switched on, by the same name and at the same addresses', () => {
  expect(otherSites.map(({ id, matches }) => ({ id, name: siteNames[id].name, matches }))).toEqual(
    ombudsmen.map(({ site, name }) => ({ id: site.id, name, matches: site.origins.map((origin) => `${origin}/*`) })),
  )
})
