// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, expect, test } from 'vitest'
import { Rulebook } from '../../../components/rulebook/rulebook.tsx'
import { everyLimit, noLimits } from '../../../lib/rules/whole-rulebook.ts'

afterEach(cleanup)

const ask = (words: string): void => void fireEvent.input(screen.getByLabelText('Search, in your own words'), { target: { value: words } })
const names = (): string[] => screen.queryAllByRole('heading', { level: 3 }).map((heading) => heading.textContent ?? '')

test('lists every limit with its source, and every area without one', () => {
  render(<Rulebook asked="" wanted="" />)
  expect(names()).toHaveLength(everyLimit.length + noLimits.length)
  expect(screen.getByRole('status').textContent).toBe(`${everyLimit.length} time limits and ${noLimits.length} areas without a fixed one.`)
  const stage2 = within(document.getElementById('csp-stage2')!)
  expect(stage2.getByText(/^25 working days; 65 working days where/)).toBeTruthy()
  expect(stage2.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    'https://www.legislation.gov.uk/uksi/2006/1738/regulation/17',
    '/deadline.html?limit=csp-stage2',
  ])
  expect(stage2.getByText(/set by regulations/)).toBeTruthy()
  expect(document.getElementById('cp-review-1')!.textContent).toContain('statutory guidance, not law; not verified')
  expect(document.getElementById('rtb-admit')!.textContent).toContain('Not seenthe commencement of the Housing Act 1985.')
  expect(document.getElementById('lgo-12m')!.textContent).toContain('For the complainant to keep.')
})

test('finds in everyday words, by field and by who must keep it', () => {
  render(<Rulebook asked="stairlift" wanted="" />)
  expect(names()).toContain('Disabled facilities grant decision')
  ask('potholes')
  expect(names()).toEqual(['Potholes and other road defects'])
  ask('xylophone')
  expect(screen.getByRole('status').textContent).toContain('Nothing found')
  expect(names()).toEqual([])
  ask('')
  fireEvent.change(screen.getByLabelText('About'), { target: { value: 'parking' } })
  expect(screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent)).toEqual(['Parking'])
  fireEvent.change(screen.getByLabelText('Who must keep it'), { target: { value: 'others' } })
  expect(names()).toEqual(['Formal representations against a parking charge', 'Parking appeal to the adjudicator'])
})

test('opens at the limit that the address names, and minds no other', () => {
  render(<Rulebook asked="" wanted="ehc-final" />)
  expect(document.activeElement?.id).toBe('ehc-final')
  cleanup()
  render(<Rulebook asked="" wanted="root" />)
  expect(document.activeElement?.id).not.toBe('root')
})

test('has no accessibility fault that can be told without a browser', async () => {
  document.documentElement.lang = 'en-GB'
  document.title = 'The rulebook'
  const { container } = render(<Rulebook asked="stage" wanted="" />)
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })
  expect(violations.map(({ id }) => id)).toEqual([])
})
