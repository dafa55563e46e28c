import { describe, expect, it } from 'vitest'
import { procedureOf } from '../../lib/timeline/procedures.ts'
import { decisionFromText } from '../support/decision.ts'

const care = 'Adult care services > Assessment and care plan'
const of = (text: string, category = care, body = 'Testing Council') =>
  procedureOf(decisionFromText(`# ${body} (99 999 999)\nCategory : ${category}\n## What I found\n1. ${text}\n`))

describe('complaints under the procedure for children', () => {
  const services = 'Children’s care services > Looked after children'
  it.each([
    'The parts about reviews went under the statutory children’s procedure.',
    'We expect a complainant to finish the stages of the children’s procedure.',
    'It was looked at under the procedure for complaints about children’s services.',
    'The law has a procedure for children’s complaints, in stages.',
    'A panel at stage three has to be held inside 30 working days.',
    'The final response is sent within 20 working days of the review panel.',
    'The chair sends out what the panel found in five working days, and a final response follows.',
    'An independent person goes with the investigator, and both have 65 working days.',
    'Stage two lasts 25 working days, which can become 65.',
    'Complaints go through three stages, of which the last is a panel.',
    'Local resolution, or stage one, is over in 10 working days, or in 20 at most.',
    'Mr B had the adjudication in June and was not satisfied with it.',
    'An independent person was appointed beside the investigator.',
    'She asked the Council for a review panel on 3 May.',
    'The parents put their case to the review panel.',
    'At stage three the panel met twice.',
    'She asked to go on to stage three. The complaints officer left. The review panel was held on 5 August.',
  ])('%s', (text) => expect(of(text, services)).toBe('csp'))

  it.each([
    ['what other procedures have too', 'The Council has 20 working days for stage two, and an independent manager answers.', services],
    ['a child whose complaint is answered', 'The child’s school has a procedure for complaints.', services],
    ['another panel', 'The fostering panel met ten working days after the complaint.', services],
    ['a panel of a school', 'The appeal panel of the school hears complaints at stage three within 30 days.', services],
    ['the same words about something else', 'A panel at stage three has to be held inside 30 working days.', 'Housing > Allocations'],
    ['a panel that met, and no time for it', 'He complained that the review panel met without him.', services],
    ['one stage with one time', 'Stage one lasts 15 working days.', services],
    ['a panel that reviews something else', 'The placement panel met in May and reviewed her case.', services],
    ['a second stage', 'The investigating manager sent the stage two reply in June.', services],
    ['the same words in a decision about something else', 'The housing adjudication took a month.', 'Housing > Allocations'],
    ['what is outside it', 'The Council answered outside the children’s procedure.', services],
    ['instead of it', 'It used its own policy rather than the children’s procedure.', services],
    ['outside it, by another name', 'It was dealt with outside the Children Act representations procedure.', services],
    ['duties of the Act', 'The Children Act 1989 gives councils a duty, and a procedure of the Council says how it meets it.', services],
    ['another process', 'The process for assessments of children’s social care needs was explained.', services],
    ['representations of another kind', 'He made representations about the plan under the procedure of the school.', services],
    ['what does not fall under it', 'The complaint was not one for the complaints process for children’s social care.', services],
    ['no matter for it', 'This was no matter for the statutory complaints procedure.', services],
  ])('not %s', (_, text, category) => expect(of(text, category)).toBe('corp'))
})

describe('complaints under the rules on adult social care', () => {
  it.each([
    'Receipt of a complaint about social care has to be acknowledged in three working days.',
    'Adult social care complaints are to be acknowledged promptly, and the time for a reply agreed.',
    'Under the regulations an acknowledgement follows within three working days.',
    'She had an acknowledgement on the Thursday, inside the three working days that the law gives.',
    'The Council’s leaflet for adult care says a complaint is acknowledged in 3 working days and answered in 25.',
    'By regulation the Council acknowledges complaints about care for adults first.',
    'The 2009 Regulations say how complaints are handled.',
    'Whoever complains about adult care should have an answer in six months.',
    'The limit for replies to complaints about adult social care is six months.',
    'A council has to answer a complaint about adult social care within 6 months of its receipt.',
    'Within six months a complaint about adult social care should be answered.',
    'A council has up to six months to reply to an adult social care complaint.',
  ])('%s', (text) => expect(of(text)).toBe('asc'))

  it('the words about social care say so in any decision', () => {
    expect(of('A complaint about adult social care must be acknowledged within three working days.', 'Housing > Allocations')).toBe('asc')
    expect(of('It has three working days for an acknowledgement.', 'Health > Mental health services')).toBe('asc')
  })

  it.each([
    ['a time as long in a decision about something else', 'A complaint is acknowledged in three working days.', 'Planning > Enforcement'],
    ['six months of care', 'He complained that six months of social care had been charged for.', care],
    ['another time', 'A complaint is acknowledged in five working days.', care],
    ['three working days for something else', 'A visit follows in three working days. The complaint was acknowledged.', care],
    ['how long it took', 'Mr T complained about adult care and should have heard, but had no answer for six months.', care],
    ['when to come to us', 'People should complain to us within twelve months, also about adult care.', care],
    ['six months of something else', 'A complaint should be answered. Adult care is reviewed after six months.', care],
    ['a provider’s own policy', 'The care home’s policy has complaints acknowledged in three working days.', care],
    ['who we may investigate', 'We investigate complaints about adult social care providers and councils.', care],
    ['what the complaint is about', 'Mr T complained about social care for his aunt, and nobody replied.', care],
  ])('not %s', (_, text, category) => expect(of(text, category)).toBe('corp'))

  it('are not those to a company', () =>
    expect(of('A complaint about social care is acknowledged in three working days.', care, 'Larch Homecare Limited')).toBe('corp'))

  it('are not those about children', () =>
    expect(of('The statutory children’s complaints procedure applies. It was acknowledged in three working days.')).toBe('csp'))
})
