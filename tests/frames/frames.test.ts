import { describe, expect, it } from 'vitest'
import { framesFor } from '../support/told.ts'

/** The frame of an act, with the words that matter for it. */
const of = (told: string, act: string) => {
  const frame = framesFor(told).frames.find((f) => f.acts.includes(act))!
  return {
    state: frame.state,
    dates: frame.dates,
    how: frame.how,
    clause: frame.clause,
    subject: frame.subject,
    objects: frame.objects,
  }
}

describe('days of a verb', () => {
  it.each([
    ['On § the Council wrote to her.', 'WRITE'],
    ['The Council wrote to her on §.', 'WRITE'],
    ['It was § before the Council wrote.', 'WRITE'],
    ['It was not until § that the Council wrote.', 'WRITE'],
    ['It took until § for the Council to finalise the plan.', 'COMPLETE'],
    ['Only on § did the panel meet.', 'MEET'],
    ['The report, which reached her on §, was short.', 'REACH'],
    ['The Council asked the school to send its report on §.', 'ASK'],
    ['Its letter of § refused the request.', 'REFUSE'],
    ['By a letter dated § the Council refused it.', 'REFUSE'],
    ['On § an officer wrote to Ms D and upheld one point.', 'UPHOLD'],
    ['The Council agreed to assess him and told her so on §.', 'AGREE'],
    ['The review ended on §, when the Council wrote to her.', 'WRITE'],
    ['The panel sent its report to Mr N and the Council on §.', 'SEND'],
    ['The Council finished the assessment of Ms B, who has care, on §.', 'COMPLETE'],
    ['Miss A reported wasps on §.', 'REPORT'],
    ['Mr G reported the leak as an urgent repair on §.', 'REPORT'],
    ['The Council completes reviews on §.', 'COMPLETE'],
    ['A team visits the site on §.', 'VISIT'],
    ['The wall was made safe on §.', 'MEND'],
    ['Mr K had to wait until § for his form to be assessed.', 'ASSESS'],
    ['The crew made the wall safe on §.', 'MEND'],
  ])('finds that of "%s"', (told, act) => {
    expect(of(told, act).dates).toEqual([0])
  })
  it('gives each of two verbs its own', () => {
    const { frames } = framesFor('The Council wrote on § and visited on §.')
    expect(frames.map((f) => f.dates)).toEqual([[0], [1]])
  })
  it('hangs a date on the noun that it belongs to', () => {
    for (const told of [
      'Its reply of § was short.',
      'A letter dated § came.',
      'Her request in § to move to stage two was accepted.',
      'The decision on the referral, of §, was clear.',
    ])
      expect(
        framesFor(told).phrases.filter((p) => p.date === 0),
        told,
      ).toHaveLength(1)
  })
})

describe('state', () => {
  it.each([
    ['The Council will send the plan on §.', 'SEND', 'planned'],
    ['The Council did not send the plan.', 'SEND', 'not'],
    ['The Council did not send the plan until §.', 'SEND', 'happened'],
    ['The Council has not sent the plan.', 'SEND', 'open'],
    ['The Council should have sent the plan by §.', 'SEND', 'due'],
    ['She asked whether it had sent the plan.', 'SEND', 'condition'],
    ['The meeting was due to take place on §.', 'HAPPEN', 'planned'],
    ['She asked the Council to send the plan.', 'SEND', 'asked'],
    ['The Council sent the plan on §.', 'SEND', 'happened'],
  ])('of "%s"', (told, act, state) => {
    expect(of(told, act).state).toBe(state)
  })
})

describe('subject and object', () => {
  it('finds who acts over a relative clause and over what a noun is to do', () => {
    expect(of('The response, which was short, went out on §.', 'GO-OUT').subject?.head).toEqual(['reply'])
    expect(of('Her request to move to stage two was accepted on §.', 'ACCEPT').subject?.head).toContain('request')
    expect(of('The duty to relieve her homelessness ended on §.', 'END').subject?.head).toContain('duty')
  })
  it('takes nothing behind a preposition for what the verb acts on', () => {
    expect(of('The Council wrote about the final plan on §.', 'WRITE').objects).toEqual([])
  })
  it('knows that what is said is no act of who says it', () => {
    expect(of('The Council told her that the plan had been sent.', 'SEND').clause).toBe('that')
    expect(of('The Council told Mr G his band had been decided.', 'DECIDE').clause).toBe('that')
    expect(of('The Council told her the plan was not complete.', 'BE')).toMatchObject({ clause: 'that', state: 'not' })
  })
  it('reads any words without failing', () => {
    for (const told of ['', '§', '§ § §', 'Which, that, when.', 'To be or not to be §', 'and and and', '((((', 'It was §'])
      expect(() => framesFor(told)).not.toThrow()
  })
})

it('takes nothing for done for which somebody would have to wait', () => {
  expect(of('They would have to wait until § for the wall to be repaired.', 'MEND').state).toBe('planned')
})

describe('words before a noun', () => {
  it('are no verb', () => {
    expect(framesFor('It will remove fly-tipped waste on §.').frames.map(({ lemma }) => lemma)).toEqual(['remove'])
    expect(framesFor('The Council visits were short.').frames.map(({ lemma }) => lemma)).not.toContain('visit')
  })
})
