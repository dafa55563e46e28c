// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { Deadline } from '../../../components/deadline/deadline.tsx'
import { choiceFor } from '../../../lib/deadline/choices.ts'
import { startBackground } from '../../../lib/watchlist/background.ts'
import { getAll } from './stored.ts'
import { equip } from '../../watchlist/equip.ts'

const today = '2026-11-20'
beforeEach(() => {
  fakeBrowser.reset()
  equip()
  startBackground()
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const open = (id: string | null) => render(<Deadline first={id ? choiceFor(id) : null} today={today} />)
function when(legend: string | RegExp, day: string, month: string, year: string): void {
  const group = within(screen.getByRole('group', { name: legend }))
  for (const [label, value] of [['Day', day], ['Month', month], ['Year', year]] as const) fireEvent.input(group.getByLabelText(label), { target: { value } })
}
const step = (name: string) => within(screen.getByRole('article', { name }))

test('chooses by field and by a search, and goes back', () => {
  open(null)
  fireEvent.input(screen.getByLabelText('Search in your own words'), { target: { value: 'school transport' } })
  expect(screen.getByText('2 choices found.')).toBeTruthy()
  fireEvent.input(screen.getByLabelText('Search in your own words'), { target: { value: 'xylophone' } })
  expect(screen.getByText('Nothing found. Try fewer or other words.')).toBeTruthy()
  fireEvent.input(screen.getByLabelText('Search in your own words'), { target: { value: 'foi' } })
  fireEvent.click(screen.getByRole('button', { name: 'I sent a freedom of information request' }))
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'I sent a freedom of information request' }))
  fireEvent.click(screen.getByRole('button', { name: 'Choose something else' }))
  expect(document.activeElement).toBe(screen.getByLabelText('Search in your own words'))
})

test('shows both answers to a question until one is given, with the rule and the working', () => {
  open('csp-stage2')
  expect(screen.queryByRole('heading', { name: 'What follows' })).toBeNull()
  when('When was this?', '11', '3', '2024')
  expect(step('Stage two response').getByText('Perhaps overdue')).toBeTruthy()
  expect(step('Stage two response').getByText('by 17 April 2024')).toBeTruthy()
  expect(step('Stage two response').getByText('by 14 June 2024')).toBeTruthy()
  expect(step('Stage two response').getByRole('link', { name: 'SI 2006/1738 reg 17(3)–(6)' }).getAttribute('href')).toBe('https://www.legislation.gov.uk/uksi/2006/1738/regulation/17')
  const longer = within(screen.getByRole('group', { name: /write to you to say that it needs longer/ }))
  fireEvent.click(longer.getByLabelText('No'))
  const oral = within(screen.getByRole('group', { name: /only by speaking/ }))
  fireEvent.click(oral.getByLabelText('Yes'))
  when('When did the council write your complaint down?', '25', 'March', '2024')
  // 25 working days from 25 March 2024, Good Friday, Easter Monday and 6 May left out.
  expect(step('Stage two response').getByText('by 1 May 2024')).toBeTruthy()
  expect(step('Stage two response').getByText('Overdue')).toBeTruthy()
  fireEvent.click(longer.getByLabelText('I do not know yet'))
  expect(step('Stage two response').getByText(/^by 28 June 2024$/)).toBeTruthy()
})

test('what was done is entered, and the next step follows', () => {
  open('csp-stage3-panel')
  when('When was this?', '8', '2', '2024')
  when('When was this: review panel met?', '25', '3', '2024')
  expect(step('Review panel meets').getByText(/It was done 2 working days late/)).toBeTruthy()
  expect(step('Review panel’s report').getByText('by 3 April 2024')).toBeTruthy()
  when('When was this: review panel met?', '1', '1', '2024')
  expect(screen.getByText(/so it is left out/)).toBeTruthy()
})

test('says what is wrong with a day, and that a day is still to come', () => {
  open('foi')
  when('When was this?', '31', '2', '2024')
  expect(screen.getByText('February 2024 has no day 31.')).toBeTruthy()
  when('When was this?', '3', '3', '2027')
  expect(screen.getByText(/^3 March 2027 is still to come/)).toBeTruthy()
  expect(step('Freedom of information response').getByText('Not due yet')).toBeTruthy()
})

test('where there is no fixed limit it says so, and counts with the council’s own', () => {
  open('care-assessment')
  expect(screen.getByRole('heading', { name: 'No fixed limit' })).toBeTruthy()
  when('When was this?', '3', '3', '2025')
  expect(screen.getByText('No day follows from the law.')).toBeTruthy()
  fireEvent.input(screen.getByLabelText('Number'), { target: { value: '4' } })
  fireEvent.change(screen.getByLabelText('Unit'), { target: { value: 'weeks' } })
  expect(screen.getByText('by 31 March 2025')).toBeTruthy()
})

test('says once, and plainly, that it is no legal advice', () => {
  open('csp-stage2')
  when('When was this?', '11', '3', '2024')
  expect(document.body.textContent!.match(/legal advice/g)).toHaveLength(1)
})

test('is kept as one case, however often, and copied where the browser allows', async () => {
  open('csp-stage3-panel')
  when('When was this?', '8', '2', '2024')
  fireEvent.input(screen.getByLabelText(/Which council/), { target: { value: 'Anytown Council' } })
  fireEvent.click(screen.getByRole('button', { name: 'Keep it as a case' }))
  await waitFor(() => expect(screen.getByText('Kept on your watchlist.')).toBeTruthy())
  fireEvent.click(screen.getByRole('button', { name: 'Keep it as a case' }))
  await waitFor(async () => expect(await getAll()).toHaveLength(1))
  expect((await getAll())[0]).toMatchObject({ bodies: ['Anytown Council'], actions: [{ id: 'csp-stage3-panel', due: '2024-03-21' }] })
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('forbidden')) } })
  fireEvent.click(screen.getByRole('button', { name: 'Copy the text' }))
  await waitFor(() => expect(screen.getByText(/copy it yourself/)).toBeTruthy())
  expect((document.activeElement as HTMLTextAreaElement).value).toContain('you had to hold the review panel by 21 March 2024.')
  vi.unstubAllGlobals()
})

test('has no accessibility fault that can be told without a browser', async () => {
  document.documentElement.lang = 'en-GB'
  document.title = 'Work out a deadline'
  const { container } = open('ehc-tribunal-1')
  when('When was this?', '', '3', '2024')
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })
  expect(violations.map(({ id }) => id)).toEqual([])
})
