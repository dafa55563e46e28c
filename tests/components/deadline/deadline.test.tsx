// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { Deadline } from '../../../components/deadline/deadline.tsx'
import { choiceFor } from '../../../lib/deadline/choices.ts'
import type { Case } from '../../../lib/watchlist/case.ts'
import { readMatter } from '../../../lib/watchlist/matter.ts'
import { startBackground } from '../../../lib/watchlist/background.ts'
import { getAll } from './stored.ts'
import { equip } from '../../watchlist/equip.ts'

const today = '2026-11-28'
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
  for (const [label, value] of [
    ['Day', day],
    ['Month', month],
    ['Year', year],
  ] as const)
    fireEvent.input(group.getByLabelText(label), { target: { value } })
}
function answered(
  id: string,
  day: string,
  month: string,
  year: string,
  legend: string | RegExp = /^When (?:did you ask|was this)\?$/,
): void {
  open(id)
  when(legend, day, month, year)
  fireEvent.click(screen.getByRole('button', { name: 'Show the answer' }))
}
const answer = () => document.querySelector('#answer')!.textContent
const letterText = () => (screen.getByLabelText('Letter') as HTMLTextAreaElement).value
const search = (words: string) => fireEvent.input(screen.getByLabelText('What did you ask the council for?'), { target: { value: words } })
const links = () =>
  screen
    .getAllByRole('link')
    .map((link) => link.textContent!)
    .filter((text) => /time|days|weeks|month|Something else/.test(text))

test('finds the matter in ordinary words, offers “something else” under every list, and goes back', () => {
  open(null)
  search('stage 2')
  expect(screen.getByText(/^\d matters fit “stage 2”$/)).toBeTruthy()
  expect(document.querySelector('.found mark')!.textContent).toBe('stage')
  for (const words of ['stage 2', 'xylophone', '', 'tree']) {
    search(words)
    expect(links().slice(-2)).toEqual([
      'Something else: a complaint 10 working days, at most 20 for the first answer',
      'Something else: a request the council’s own time, if it gave one',
    ])
  }
  expect(screen.getByText('2 matters fit “tree”')).toBeTruthy()
  search('library')
  expect(screen.getByText('1 matter fits “library”. No law sets a time for it')).toBeTruthy()
  search('xylophone')
  expect(screen.getByText('No matter fits “xylophone”. Choose one of the two below.')).toBeTruthy()
  search('foi')
  fireEvent.click(screen.getByRole('link', { name: /^I sent a freedom of information request/ }))
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Work out a deadline' }))
  expect(screen.getByText('You sent a freedom of information request')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Choose something else' }))
  expect(document.activeElement).toBe(screen.getByLabelText('What did you ask the council for?'))
})

test('shows every matter by area on request', () => {
  open(null)
  expect(screen.queryByRole('region', { name: 'Planning' })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: /^Show all \d+ matters by area$/ }))
  expect(
    within(screen.getByRole('region', { name: 'Planning' })).getByRole('link', { name: /^I applied for planning permission/ }),
  ).toBeTruthy()
})

test('the answer stands on top and has the focus; the usual answer is chosen, and the line goes once it is given', () => {
  answered('csp-stage2', '10', '3', '2026')
  expect(answer()).toBe('Overdue since 16 April 2026, 7 months.')
  expect(document.activeElement!.id).toBe('answer')
  expect(screen.getByText('At the latest, if the council wrote to you in time: since 15 June 2026, 5 months.')).toBeTruthy()
  const longer = within(screen.getByRole('group', { name: /write to you to say that it needs longer/ }))
  expect((longer.getByLabelText('No') as HTMLInputElement).checked).toBe(true)
  fireEvent.click(longer.getByLabelText('No'))
  expect(screen.queryByText(/^At the latest/)).toBeNull()
  expect(letterText()).toContain('You did not write to me in that time that you needed longer.')
  fireEvent.click(longer.getByLabelText('Yes'))
  expect(answer()).toBe('Overdue since 15 June 2026, 5 months.')
  fireEvent.click(longer.getByLabelText('I do not know'))
  expect(screen.getByText(/^At the latest/)).toBeTruthy()
})

test('what is rare is asked only on request', () => {
  answered('csp-stage2', '11', '3', '2024')
  const rare = screen.getByText(/^Something unusual: I only spoke to somebody/).closest('details')!
  expect(rare.open).toBe(false)
  fireEvent.click(within(screen.getByRole('group', { name: /only by speaking/ })).getByLabelText('Yes'))
  expect(rare.open).toBe(true)
  expect(answer()).toBe('No last day can be counted.')
  when('When did the council write your complaint down?', '25', 'March', '2024')
  // 25 working days from 25 March 2024, Good Friday, Easter Monday and 6 May left out.
  expect(answer()).toBe('Overdue since 1 May 2024, 2 years.')
})

test('every day on one line, with the working and the rule behind it', () => {
  answered('other-complaint', '1', '6', '2026')
  const lines = [...document.querySelectorAll('.dates li')].map((line) => line.textContent!.trim())
  expect(lines[0]).toBe('1 June 2026You complained to the council')
  expect(lines).toContain('28 November 2026Today')
  expect(lines.some((line) => line.startsWith('22 June 2026Last day for the stage one response') && line.endsWith('5 months late'))).toBe(
    true,
  )
  expect(screen.getByText('How this was worked out')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Complaint Handling Code 2024 paras 6.3–6.4', hidden: true }).getAttribute('href')).toContain(
    'lgo.org.uk',
  )
})

test('says what is wrong with a day where it is typed, and that a day is still to come', () => {
  open('foi')
  fireEvent.click(screen.getByRole('button', { name: 'Show the answer' }))
  expect(screen.getByText('Enter the month and the year, and the day if you know it.')).toBeTruthy()
  when('When was this?', '31', '2', '2024')
  expect(screen.getByText('February 2024 has no day 31.')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Show the answer' }))
  expect(document.querySelector('#answer')).toBeNull()
  when('When was this?', '3', '3', '2027')
  fireEvent.click(screen.getByRole('button', { name: 'Show the answer' }))
  expect(screen.getByText(/^3 March 2027 is still to come/)).toBeTruthy()
  expect(answer()).toBe('Due by 5 April 2027, in 4 months.')
})

test('what has happened since changes the answer, and what does not fit is left out and said', () => {
  answered('csp-stage3-panel', '8', '2', '2024')
  when('When was this: review panel met?', '25', '3', '2024')
  expect(answer()).toBe('Overdue since 3 April 2024, 2 years.')
  when('When was this: review panel met?', '1', '1', '2024')
  expect(screen.getByText(/so it is left out/)).toBeTruthy()
  expect(answer()).toBe('Overdue since 21 March 2024, 2 years.')
})

test('the date can be changed, and stays typed', () => {
  answered('foi', '2', '11', '2026')
  expect(answer()).toBe('Due by 1 December 2026, in 3 days.')
  fireEvent.click(screen.getByRole('button', { name: 'Change' }))
  expect((within(screen.getByRole('group', { name: 'When was this?' })).getByLabelText('Day') as HTMLInputElement).value).toBe('2')
})

test('where there is no fixed limit it says so, counts with the council’s own, and has a letter', () => {
  answered('care-assessment', '3', '3', '2025')
  expect(answer()).toBe('No law sets a time for this.')
  expect(letterText()).toContain('I know that no law sets a fixed time for this.')
  fireEvent.input(screen.getByLabelText('Number'), { target: { value: '4' } })
  fireEvent.change(screen.getByLabelText('Unit'), { target: { value: 'weeks' } })
  expect(answer()).toBe('Overdue since 31 March 2025, 19 months.')
  expect(letterText()).toContain('You gave yourselves 4 weeks for this.')
})

test('says once, and plainly, that it is no legal advice', () => {
  answered('csp-stage2', '11', '3', '2024')
  expect(document.body.textContent!.match(/legal advice/g)).toHaveLength(1)
})

test('the letter takes what is filled in, in three tones, and keeps what is written by hand', () => {
  answered('csp-stage2', '10', '3', '2026')
  const tones = within(screen.getByRole('group', { name: 'Tone of the letter' }))
  expect(tones.getAllByRole('radio').map((each) => (each as HTMLInputElement).labels![0]!.textContent)).toEqual([
    'Reminder',
    'Formal complaint',
    'Before the Ombudsman',
  ])
  expect((tones.getByLabelText('Reminder') as HTMLInputElement).checked).toBe(true)
  fireEvent.input(screen.getByLabelText('Your name'), { target: { value: 'Ms A Reader' } })
  fireEvent.input(screen.getByLabelText('Council and team'), { target: { value: 'Marchwell, complaints team' } })
  fireEvent.change(screen.getByLabelText('How you asked'), { target: { value: 'email' } })
  expect(letterText()).toMatch(/^Dear complaints team\n\nOn 10 March 2026 I asked for stage two .*, by email\./)
  expect(letterText()).toMatch(/Ms A Reader$/)
  fireEvent.click(tones.getByLabelText('Formal complaint'))
  expect(document.querySelector('.to dd')!.textContent).toBe('Formal complaint: no stage two response')
  fireEvent.input(screen.getByLabelText('Letter'), { target: { value: 'My own words' } })
  expect(new URL(screen.getByRole('link', { name: 'Open in your mail program' }).getAttribute('href')!).searchParams.get('body')).toBe(
    'My own words',
  )
  fireEvent.click(screen.getByRole('button', { name: 'Undo my changes' }))
  expect(letterText()).toContain('This is a formal complaint about the delay.')
})

test('opening the mail program logs nothing; only the reader says that a letter was sent', () => {
  answered('csp-stage2', '10', '3', '2026')
  const mail = screen.getByRole('link', { name: 'Open in your mail program' })
  mail.addEventListener('click', (event) => event.preventDefault())
  fireEvent.click(mail)
  expect(document.querySelector('.log')).toBeNull()
  expect(letterText()).not.toContain('I sent')
  fireEvent.click(screen.getByRole('button', { name: 'I have sent it: add it to the log' }))
  expect(document.querySelector('.log')!.textContent).toContain('28 November 2026You sent a reminder.')
  expect(screen.getByText('You wrote on 28 November 2026. Give the council until 11 December 2026 to answer.')).toBeTruthy()
})

test('a rule that was not checked is named before the letter', () => {
  answered('ct-disputed', '20', '8', '2026')
  expect(screen.getByText(/^We have not checked this rule: Local Government Finance Act 1992 s\.16\(7\)\./)).toBeTruthy()
})

test('the log says how it stands and what to do next, and an answer ends it', async () => {
  answered('csp-stage2', '10', '3', '2026')
  const part = within(screen.getByText('What I sent and what came back').closest('details')!)
  expect(part.getByText('Very late')).toBeTruthy()
  const add = (what: string, day: string, month: string, year: string) => {
    fireEvent.change(part.getByLabelText('What happened'), {
      target: { value: [...(part.getByLabelText('What happened') as HTMLSelectElement).options].find(({ text }) => text === what)!.value },
    })
    when('On which day', day, month, year)
    fireEvent.submit(part.getByRole('button', { name: 'Add to the log', hidden: true }).closest('form')!)
  }
  add('I sent a reminder', '20', '11', '2026')
  expect(part.getByText('You wrote on 20 November 2026. Give the council until 4 December 2026 to answer.')).toBeTruthy()
  expect(letterText()).toContain('On 20 November 2026 I sent a reminder.')
  add('The council promised an answer', '21', '11', '2026')
  expect(part.getByText('Enter the day that the council promised.')).toBeTruthy()
  add('The council answered', '1', '12', '2030')
  expect(part.getByText('This day is still to come.')).toBeTruthy()
  add('The council answered', '25', '11', '2026')
  expect(part.getByText('Answered')).toBeTruthy()
  expect(answer()).toBe('Done 7 months late, on 25 November 2026.')
  fireEvent.click(part.getByRole('button', { name: 'Remove: The council answered, 25 November 2026' }))
  expect(answer()).toBe('Overdue since 16 April 2026, 7 months.')
})

test('is kept as one case, however often, and copied where the browser allows', async () => {
  answered('csp-stage3-panel', '8', '2', '2024')
  fireEvent.input(screen.getByLabelText('Council and team'), { target: { value: 'Anytown Council' } })
  fireEvent.click(screen.getByRole('button', { name: 'Keep as a case' }))
  await waitFor(() => expect(screen.getByText('Kept on your watchlist.')).toBeTruthy())
  fireEvent.click(await screen.findByRole('button', { name: 'Keep the changes' }))
  await waitFor(async () => expect(await getAll()).toHaveLength(1))
  expect((await getAll())[0]).toMatchObject({
    bodies: ['Anytown Council'],
    actions: [{ id: 'csp-stage3-panel', due: '2024-03-21', mark: { as: 'not done', on: today } }],
    matter: { asked: 'csp-stage3-requested', days: { 'csp-stage3-requested': { from: '2024-02-08', to: '2024-02-08' } }, log: [] },
  })
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('forbidden')) } })
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }))
  await waitFor(() => expect(screen.getByText(/copy it yourself/)).toBeTruthy())
  expect((document.activeElement as HTMLTextAreaElement).value).toContain(
    'says that you must hold the review panel within 30 working days. That time ended on 21 March 2024.',
  )
  vi.unstubAllGlobals()
})

test('a case that was kept is opened again with what was told, and its log is kept at once', async () => {
  answered('csp-stage2', '', '3', '2026')
  fireEvent.input(screen.getByLabelText('Council and team'), { target: { value: 'Anytown Council' } })
  fireEvent.click(within(screen.getByRole('group', { name: /write to you to say that it needs longer/ })).getByLabelText('No'))
  fireEvent.click(screen.getByRole('button', { name: 'Keep as a case' }))
  await waitFor(() => expect(screen.getByText('Kept on your watchlist.')).toBeTruthy())
  cleanup()
  const [stored] = (await getAll()) as Case[]
  render(<Deadline first={choiceFor(readMatter(stored!.matter)!.asked)} kept={{ ...stored!, notes: 'mine' }} today={today} />)
  expect(document.querySelector('.asked')!.textContent).toContain('in March 2026')
  expect(screen.queryByText(/^At the latest, if/)).toBeNull()
  expect((screen.getByLabelText('Council and team') as HTMLInputElement).value).toBe('Anytown Council')
  when('On which day', '20', '11', '2026')
  fireEvent.submit(screen.getByRole('button', { name: 'Add to the log', hidden: true }).closest('form')!)
  await waitFor(async () =>
    expect((await getAll())[0]).toMatchObject({
      id: stored!.id,
      notes: 'mine',
      matter: { log: [{ what: 'sent', tone: 'reminder', on: '2026-11-20' }], answers: { extended: 'no' } },
    }),
  )
  expect(await getAll()).toHaveLength(1)
})

test('has no accessibility fault that can be told without a browser', async () => {
  document.documentElement.lang = 'en-GB'
  document.title = 'Work out a deadline'
  const check = async (container: Element) => {
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join()}`)).toEqual([])
  }
  const { container } = open(null)
  search('stage 2')
  await check(container)
  cleanup()
  answered('csp-stage2', '', '3', '2024')
  await check(document.body)
})

test('counts from a date that was chosen on a page: the days are there, and only what was asked is still to be said', async () => {
  render(<Deadline first={null} from={{ from: '2026-06-01', to: '2026-06-01' }} today={today} />)
  expect(document.body.textContent).toContain('Counted from 1 June 2026. Say what was asked then.')
  fireEvent.click(document.querySelector('ul.found a')!)
  expect(document.body.textContent).toContain('on 1 June 2026.')
  cleanup()
  render(<Deadline first={null} from={null} today={today} />)
  expect(document.body.textContent).toContain('hold no date that could be read')
  cleanup()
  open(null)
  expect(document.body.textContent).not.toMatch(/Counted from|hold no date/)
})
