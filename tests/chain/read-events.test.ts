import { describe, expect, it } from 'vitest'
import { both, byFrames } from '../../lib/chain/join.ts'
import { readEvents, readEventsInSteps } from '../../lib/chain/read-events.ts'
import { findDates } from '../../lib/dates/find-dates.ts'
import { readTimeline } from '../../lib/timeline/read-timeline.ts'
import { decisionOf } from '../support/story.ts'

const read = (category: string, ...story: string[]) => {
  const decision = decisionOf(category, ...story)
  const mentions = findDates(decision)
  return { decision, mentions, ...readEvents(decision, mentions) }
}
const kinds = (category: string, ...story: string[]) => read(category, ...story).told.map(({ event }) => `${event.kind} ${event.span.from}`)
const sen = 'Special educational needs, EHC plans'

describe('readEvents', () => {
  it.each([
    'The Council chased the psychologist on 5 April 2024.',
    'Mrs B chased the Council for the plan on 5 April 2024.',
    'The Council chased a reply on 5 April 2024.',
  ])('says of the day of a reminder that nothing came about on it: "%s"', (sentence) => {
    const { idle, mentions } = read(sen, sentence)
    expect([...idle]).toEqual([mentions.at(-1)!.id])
  })
  it.each([
    'A manager rang on 5 April 2024 to say sorry that the reply had been held up.',
    'The officer sent her a letter on 5 April 2024 in which she said that she was minded to refuse.',
  ])('says of the day of what is still to come that nothing came about on it: "%s"', (sentence) => {
    const { idle, mentions } = read(sen, sentence)
    expect([...idle]).toEqual([mentions.at(-1)!.id])
  })
  it('says of what was sent to a school that it answers nobody else', () => {
    const { unanswered, mentions } = read(sen, 'The Council sent its reply to the school on 5 April 2024.')
    expect([...unanswered]).toEqual([mentions.at(-1)!.id])
    expect([...read(sen, 'The Council sent its reply to Mrs B on 5 April 2024.').unanswered]).toEqual([])
  })
  it('begins a matter with what opens it, told after the rest of it, unless that was before', () => {
    const threads = (...story: string[]) => read(sen, ...story).told.map(({ event }) => event.thread)
    const decided = 'The Council decided to assess B on 3 July 2024.'
    const before = threads(decided, 'Mrs B had asked for an EHC needs assessment on 9 June 2024.')
    expect(before).toHaveLength(2)
    expect(new Set(before).size).toBe(1)
    const after = threads(decided, 'Mrs B asked for an EHC needs assessment on 9 August 2024.')
    expect(after).toHaveLength(2)
    expect(new Set(after).size).toBe(2)
  })
  it('gives one day to two things that are told together', () => {
    const told = kinds(
      sen,
      'The review meeting was held on 6 March 2024.',
      'The Council told Mr K of its decision to amend the plan, and gave him a list of the changes, on 9 May 2024.',
    )
    expect(told).toEqual(['ehc-review-met 2024-03-06', 'ehc-review-decided 2024-05-09'])
  })

  it('keeps a day behind what was proposed for the whole sentence', () => {
    const told = kinds(
      sen,
      'The annual review meeting took place on 6 March 2024. ' +
        'The Council issued its decision to amend the plan, along with the changes it proposed, on 9 May 2024.',
    )
    expect(told).toContain('ehc-review-decided 2024-05-09')
  })

  it('knows what met', () => {
    expect(kinds(sen, 'The school called an early review of the EHC plan. It met on 6 March 2024.')).toEqual(['ehc-review-met 2024-03-06'])
    expect(kinds(sen, 'The school called an early review of the EHC plan. It met her on 6 March 2024.')).toEqual([])
  })

  it('knows what was held, and that "they" and people do not meet as it', () => {
    const transport = 'Education, school transport'
    const asked = 'She asked for the panel on 5 February 2024.'
    const heard = 'transport-stage2-decided 2024-03-06'
    expect(kinds(transport, `${asked} It was held on 6 March 2024.`)).toContain(heard)
    expect(kinds(transport, `${asked} Three councillors heard the appeal on 6 March 2024.`)).toContain(heard)
    expect(kinds(transport, `${asked} She was held up on 6 March 2024.`)).not.toContain(heard)
    expect(kinds(transport, `${asked} Three councillors heard about the appeal on 6 March 2024.`)).not.toContain(heard)
  })

  it.each([
    'Ms L complained by letter. The Council received it on 5 June 2023.',
    'Ms L complained by letter, which the Council received on 5 June 2023.',
    'Ms L complained in writing. Her letter was received on 5 June 2023.',
    'Ms L complained in writing. Her letter reached the complaints team on 5 June 2023.',
  ])('reads what came in as what was asked or complained of just before: "%s"', (story) => {
    expect(kinds('Complaints', story)).toEqual(['corp-complaint-made 2023-06-05'])
  })
  it.each([
    'Ms L complained by letter. She received a leaflet on 5 June 2023.',
    'Ms L complained by letter. Her photographs reached the Council on 5 June 2023.',
    'Ms L complained by letter. The Council’s letter reached her on 5 June 2023.',
    'Ms L complained by letter. The Council had not received it by 5 June 2023.',
    'Ms L complained by letter. Her neighbour’s letter was received on 5 June 2023.',
  ])('reads nothing in what else came: "%s"', (story) => {
    expect(kinds('Complaints', story)).toEqual([])
  })
  it('reads a bare request as what the page is about, where nothing of it was told', () => {
    const about = 'An EHC needs assessment has to be decided in six weeks.'
    const received = 'The Council received Ms V’s request on 5 June 2023.'
    const requested = 'ehc-assessment-requested 2023-06-05'
    expect(kinds(sen, about, received)).toEqual([requested])
    expect(kinds('Housing', `${about} ${received}`)).toEqual([])
    expect(kinds(sen, about, 'The Council received Ms V’s request for a meeting on 5 June 2023.')).toEqual([])
    expect(kinds(sen, about, 'The Council received the school’s request on 5 June 2023.')).toEqual([requested])
    expect(kinds(sen, about, 'The school received the Council’s request on 5 June 2023.')).toEqual([])
    expect(kinds(sen, about, 'The Council received her neighbour’s request on 5 June 2023.')).toEqual([])
    expect(kinds(sen, about, 'The Council’s request was received on 5 June 2023.')).toEqual([])
    expect(kinds(sen, 'Ms V asked for an EHC needs assessment on 2 May 2023.', received)).not.toContain(requested)
  })
  it('leaves what only might answer a bare request', () => {
    const story = ['An EHC needs assessment has to be decided in six weeks.', 'The Council received Ms V’s request on 5 June 2023.']
    expect(kinds(sen, ...story, 'Its letter is dated 10 July 2023.')).toHaveLength(1)
    expect(kinds(sen, ...story, 'It refused to assess him on 10 July 2023.')).toContain('ehc-assessment-decided 2023-07-10')
  })

  it('leaves out a day on which something was to have been', () => {
    const { told, idle } = read(
      'Children’s care services, child protection',
      'The initial child protection conference was held on 5 March 2024. ' +
        'The review conference was to have been on 3 June 2024, but the chair was ill. It took place on 1 July 2024.',
    )
    expect(told.map(({ event }) => event.span.from)).not.toContain('2024-06-03')
    expect(idle.size).toBe(1)
  })

  it('reads a stage that stands between two days as that of the second', () => {
    const told = kinds(
      'Complaint handling',
      'She complained to the Council on 4 March 2024. The Council answered on 10 April 2024 and, at the second stage, on 14 June 2024.',
    )
    expect(told.filter((one) => one.endsWith('2024-04-10'))).toEqual([expect.stringContaining('stage1')])
  })

  it('puts the steps of one matter into one chain', () => {
    const { told } = read(
      sen,
      'Mrs B asked the Council for an EHC needs assessment on 6 March 2023.',
      'The final plan went out to her in final form on 4 December 2023.',
    )
    expect(told.map(({ event }) => event.kind)).toEqual(['ehc-assessment-requested', 'ehc-final-issued'])
    expect(new Set(told.map(({ event }) => event.thread)).size).toBe(1)
  })
  it('reads a bare answer as that of the matter that waits for one', () => {
    expect(
      kinds('Blue badge', 'Mr K applied for a Blue Badge on 5 June 2023.', 'The Council refused the application on 2 October 2023.'),
    ).toEqual(['blue-badge-applied 2023-06-05', 'blue-badge-decided 2023-10-02'])
    expect(kinds('Blue badge', 'The Council refused the application on 2 October 2023.')).toEqual([])
  })
  it('follows "this" and "did so" into the next sentence', () => {
    expect(
      kinds(
        'Complaints',
        'Ms L complained to the Council on 5 June 2023.',
        'A manager prepared a stage one response. This was sent to her on 7 August 2023.',
      ),
    ).toContain('corp-stage1-replied 2023-08-07')
    expect(
      kinds(
        'Homelessness, the relief duty',
        'The Council accepted the relief duty on 5 June 2023.',
        'It had to end the relief duty. It did so on 7 August 2023.',
      ),
    ).toContain('hl-relief-ended 2023-08-07')
  })
  it('leaves out what is planned, asked about, somebody else’s or told to the Ombudsman', () => {
    const asked = 'Mrs B asked the Council for an EHC needs assessment on 6 March 2023.'
    for (const sentence of [
      'The Council said on 4 December 2023 that it would send the final plan.',
      'On 4 December 2023 she asked when the final plan would come.',
      'The Council issued her sister’s final plan on 4 December 2023.',
      'The Council sent its lawyers the final plan on 4 December 2023.',
      'The Council told us of the final plan on 4 December 2023.',
    ])
      expect(kinds(sen, asked, sentence), sentence).toEqual(['ehc-assessment-requested 2023-03-06'])
  })
  it('says by which line of a card it read a step, and how sure that is', () => {
    const [first] = read(sen, 'Mrs B asked the Council for an EHC needs assessment on 6 March 2023.').told
    expect(first?.line).toMatch(/^ASK assessment/)
    expect(first?.score).toBeGreaterThan(3)
  })
  it('notes days on which nothing came about', () => {
    const { idle, mentions } = read(sen, 'On 4 December 2023 she rang to ask when the plan would come.')
    expect(idle.has(mentions[0]!.id)).toBe(true)
  })
  it('reads nothing in a page without a story, without dates, without words', () => {
    expect(readEvents(decisionOf('x'), []).told).toEqual([])
    expect(readEvents(decisionOf(''), []).told).toEqual([])
    expect(kinds(sen, 'Nothing is dated here.')).toEqual([])
  })
  it('takes as many steps as the text is long', () => {
    const steps = (times: number) => {
      const decision = decisionOf(
        sen,
        ...Array.from(
          { length: times },
          (_, i) => `Mrs B asked for an EHC assessment on ${(i % 27) + 1} March 2023. The plan went out on ${(i % 27) + 1} May 2023.`,
        ),
      )
      let count = 0
      for (const _ of readEventsInSteps(decision, findDates(decision))) count += 1
      return count
    }
    expect(steps(80)).toBeLessThanOrEqual(steps(20) * 4 + 4)
  })
})

describe('both', () => {
  it('keeps what the timeline names and adds what it does not', () => {
    const { decision, mentions, ...reading } = read(
      'Blue badge',
      'Mr K applied for a Blue Badge on 5 June 2023.',
      'On 2 October 2023 he learned that his application had been turned down.',
    )
    const timeline = readTimeline(decision, mentions)
    const events = both(timeline, reading)
    expect(events.find((e) => e.kind === 'blue-badge-decided')).toMatchObject({
      span: { from: '2023-10-02', to: '2023-10-02' },
      happened: true,
    })
    expect(events.find((e) => e.kind === 'blue-badge-decided')?.thread).toBe(events.find((e) => e.kind === 'blue-badge-applied')?.thread)
    expect(new Set(events.map((e) => e.id)).size).toBe(events.length)
  })
  it('takes a step that stands alone in its matter for one of a matter that is told, and a bare request for none that was read', () => {
    const transport = read(
      'Education, school transport',
      'She asked for a stage one review of the school transport decision on 3 June 2024.',
      'The stage one review decision was sent on 2 July 2024.',
      'She went to the second stage on 9 July 2024.',
      'She asked for stage two on 16 July 2024.',
    )
    const steps = (kind: string) =>
      readTimeline(transport.decision, transport.mentions).map((e) =>
        e.span.from === '2024-07-16' ? { ...e, kind, thread: 'complaint-1' } : e,
      )
    expect(both(steps('corp-stage2-requested'), transport).map((e) => e.kind)).toContain('transport-stage2-requested')
    const bare = read(sen, 'EHC needs assessments take six weeks.', 'The Council received her request on 6 March 2023.')
    const other = readTimeline(bare.decision, bare.mentions).map((e) => ({ ...e, mentions: [], kind: 'ehc-assessment-requested' }))
    expect(both(other, bare).filter((e) => e.kind === 'ehc-assessment-requested')).toHaveLength(other.length)
  })
  it('changes nothing of the events that it is given', () => {
    const { decision, mentions, ...reading } = read(sen, 'Mrs B asked the Council for an EHC needs assessment on 6 March 2023.')
    const timeline = readTimeline(decision, mentions)
    const before = structuredClone(timeline)
    both(timeline, reading)
    byFrames(timeline, reading.told)
    expect(timeline).toEqual(before)
  })
  it('takes the kind from an event of a day on which nothing came about', () => {
    const { decision, mentions, idle, ...reading } = read(sen, 'On 4 December 2023 she rang to ask when the plan would come.')
    const timeline = readTimeline(decision, mentions).map((e) =>
      e.mentions.length ? { ...e, kind: 'ehc-final-issued', thread: 'ehc-assessment-1', happened: true } : e,
    )
    expect(both(timeline, { ...reading, idle }).some((e) => e.kind === 'ehc-final-issued')).toBe(false)
  })
})
