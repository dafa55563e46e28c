import { describe, expect, it } from 'vitest'
import { readEvents } from '../../lib/chain/read-events.ts'
import { findDates } from '../../lib/dates/find-dates.ts'
import { decisionOf } from '../support/story.ts'

const read = (category: string, ...story: string[]) => {
  const decision = decisionOf(category, ...story)
  return readEvents(decision, findDates(decision))
}
const told = (category: string, ...story: string[]) => read(category, ...story).told.map(({ event }) => event.kind)

describe('what is told like a step and is of something else', () => {
  it.each([
    'On 4 May 2024 the Council sent her its homelessness decision again.',
    'The Council posted the assessment report to him again on 4 May 2024.',
    'On 4 May 2024 the final plan was emailed to her again.',
    'She wrote to her MP, who had an answer from the director on 4 May 2024.',
    'He went to the councillor, who received a reply on 4 May 2024.',
    'A reply was sent on 4 May 2024. It concerned another complaint.',
    'The penalty notice is dated 4 May 2024. It is that of her brother.',
    'The plan was issued on 4 May 2024. This was her cousin’s plan.',
    'There is a review decision of 4 May 2024. It forms no part of this complaint.',
  ])('%s', (sentence) => {
    expect(read('Housing > Homelessness', sentence).elsewhere.size).toBe(1)
  })
  it.each([
    'On 4 May 2024 the Council again refused to change her band.',
    'She asked for a review again on 4 May 2024.',
    'On 4 May 2024 the Council wrote to her again and turned her down.',
    'The Council issued its decision again on 4 May 2024, this time with reasons.',
    'The Council sent its decision on 4 May 2024. It is three pages long.',
    'The Council sent its decision on 4 May 2024. It was another month before she opened it.',
    'The Council sent its reply on 4 May 2024. This was a different officer.',
    'The Council sent its reply on 4 May 2024. That is part of this complaint.',
    'She wrote to her MP, who asked the Council for a reply on 4 May 2024.',
    'He has a son she had not met, and the plan came on 4 May 2024.',
    'The decision of 4 May 2024 was not what she had hoped. It was not about another tenant.',
  ])('not: %s', (sentence) => {
    expect(read('Housing > Homelessness', sentence).elsewhere.size).toBe(0)
  })
  it('takes back what was told', () => {
    const asked = 'Mr K asked for an EHC needs assessment on 4 March 2024.'
    const issued = 'The final EHC plan was issued on 5 August 2024.'
    expect(told('Special educational needs', asked, issued)).toContain('ehc-final-issued')
    expect(told('Special educational needs', asked, `${issued} It is that of his sister.`)).not.toContain('ehc-final-issued')
  })
})

describe('what is sent by the complainant or is about a stranger', () => {
  const asked = 'The Council asked its educational psychologist for advice on 4 March 2024.'
  it.each([
    'That report, dated 8 April 2024, she sent to the Council herself.',
    'She sent the Council a report dated 8 April 2024.',
    'The report of 8 April 2024, Mr K emailed to the Council.',
  ])('is no answer of the body: %s', (sentence) => {
    expect(told('Special educational needs', asked, sentence)).not.toContain('ehc-advice-received')
  })
  it.each([
    'On 8 April 2024 Mr K was emailed a final EHC plan about a child he did not know.',
    'On 8 April 2024 the Council sent Mr K a final EHC plan of a boy he had never met.',
  ])('is no step: %s', (sentence) => {
    expect(told('Special educational needs', 'He asked for an EHC needs assessment on 4 March 2024.', sentence)).toHaveLength(1)
  })
  it('unlike what others send', () => {
    expect(told('Special educational needs', asked, 'Her report is dated 8 April 2024.')).toContain('ehc-advice-received')
    expect(told('Special educational needs', asked, 'The psychologist sent the Council a report dated 8 April 2024.')).toContain(
      'ehc-advice-received',
    )
  })
})

describe('a request that is withdrawn', () => {
  const ehc = 'Mr K asked for an EHC needs assessment on 4 March 2024.'
  const answer = 'The Council replied to him on 5 June 2024.'
  const decided = 'On 5 June 2024 the Council decided not to assess his son.'
  it.each([
    'Mr K withdrew the request soon after.',
    'On 2 April 2024 he withdrew it.',
    'His request was withdrawn on 2 April 2024.',
    'He took back his request for an assessment on 2 April 2024.',
    'On 2 April 2024 Mr K dropped his request, as a school had come forward.',
  ])('has no answer: %s', (sentence) => {
    expect(told('Special educational needs', ehc, sentence, answer)).not.toContain('ehc-assessment-decided')
    expect(told('Special educational needs', ehc, sentence, decided)).not.toContain('ehc-assessment-decided')
  })
  it.each([
    'On 2 April 2024 the Council withdrew its offer of a tutor.',
    'He thought of withdrawing the request on 2 April 2024.',
    'On 2 April 2024 he withdrew his request for mediation.',
    'On 2 April 2024 the Council asked him to withdraw the request.',
    'He withdrew his complaint about the school on 2 April 2024.',
    'He did not withdraw the request on 2 April 2024.',
  ])('has one: %s', (sentence) => {
    expect(told('Special educational needs', ehc, sentence, decided)).toContain('ehc-assessment-decided')
  })
  it('can be made anew', () => {
    const again = 'On 6 May 2024 he asked for an EHC needs assessment once more.'
    expect(told('Special educational needs', ehc, 'He withdrew the request on 2 April 2024.', again, decided)).toContain(
      'ehc-assessment-decided',
    )
  })
  it('is so in other matters', () => {
    const asked = 'She applied for a Blue Badge on 4 March 2024.'
    const refused = 'The Council decided not to award a Blue Badge on 5 June 2024.'
    const gone = 'She withdrew her application on 2 April 2024.'
    expect(told('Transport and highways > Blue Badges', asked, refused)).toContain('blue-badge-decided')
    expect(told('Transport and highways > Blue Badges', asked, gone, refused)).not.toContain('blue-badge-decided')
  })
})
