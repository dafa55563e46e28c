import { describe, expect, it } from 'vitest'
import { everyLimit } from '../../lib/rules/whole-rulebook.ts'
import { limitById } from '../../lib/rules/index.ts'
import { subjectOfLength } from '../../lib/rules/subject-of.ts'
import { subjects } from '../../lib/rules/subjects.ts'

const of = (length: string, words: string) => {
  const [value, ...unit] = length.split(' ')
  return subjectOfLength({ value: Number(value), unit: unit.join(' ') as 'days' }, words)?.limit ?? null
}

describe('limits that are known by their words', () => {
  it('are limits of the rulebook, under its names', () => {
    for (const { limit: id, name } of subjects) {
      const limit = everyLimit.find((each) => each.id === id)
      if (id) expect(limit, id).toBeDefined()
      expect(name ?? limit?.name).toBe(id ? limit!.name : name)
      expect(name ?? limit?.name).toBeTruthy()
      // The content script has the names of those alone of which clocks are read.
      if (id && !name) expect(limitById(id), id).toBeDefined()
    }
  })
  it('are written in words that can be met', () => {
    for (const { step, field = '', not = '' } of subjects)
      for (const word of `${step}|${field}|${not}`.split(/ \+ |\|/).filter(Boolean)) expect(word).toMatch(/^[a-z0-9&]+(?: [a-z0-9&]+)*\*?$/)
  })

  it.each([
    [
      '6 weeks',
      'Within six weeks of the transfer the new council must tell the parent what it will do with the Plan.',
      'ehc-transfer-inform',
    ],
    ['4 weeks', 'We consider four weeks long enough to pass a housing benefit appeal to the Tribunal.', 'hb-appeal-forward'],
    ['28 days', 'The council should send the claimant’s appeal to the Tribunal within 28 days.', 'hb-appeal-forward'],
    ['2 months', 'Council tax. The council has two months to answer.', 'ct-appeal-response'],
    ['3 months', 'The pathway assessment has to be completed not more than three months after the birthday.', 'pathway-assess-eligible'],
    ['6 months', 'The pathway plan must be reviewed at least every six months.', 'pathway-review'],
    ['1 months', 'A subject access request must be answered within one month.', 'sar'],
    ['15 working days', 'The Council should decide whether it owes the main housing duty within 15 working days.', 'hl-main-decision'],
    ['20 working days', 'A request under the Freedom of Information Act', 'foi'],
    ['45 working days', 'The assessment of the children should be done within 45 working days.', 'cin-assessment'],
    ['12 months', 'A disabled facilities grant has to be paid within 12 months.', 'dfg-payment'],
    ['6 months', 'The council decides an application for a DFG within six months.', 'dfg-decision'],
    ['56 days', 'A council has 56 days to answer representations against a notice to owner.', 'pcn-decision'],
  ])('%s: %s', (length, words, id) => {
    expect(of(length, words)).toBe(id)
  })

  it.each([
    ['6 weeks', 'The Council’s guidance says applicants for a dropped kerb hear within six weeks.'],
    ['28 days', 'An assessment is completed within 28 days of first contact.'],
    ['3 months', 'The panel reviews foster carers every three months.'],
    ['20 working days', 'The Council aims to reply to complaints within 20 working days.'],
    ['12 months', 'The foster carers’ annual review is held every 12 months.'],
    ['45 working days', 'The Council’s adult care policy says a needs assessment is finished within 45 working days.'],
    ['12 months', 'A grant for shop fronts is paid within 12 months of its approval.'],
    ['6 months', 'The Council decides applications for its community grants within six months.'],
    ['56 days', 'The planning authority has 56 days from the notification, in which neighbours may make representations.'],
    ['7 weeks', 'A subject access request must be answered.'],
  ])('%s: not %s', (length, words) => {
    expect(of(length, words)).toBeNull()
  })
})
