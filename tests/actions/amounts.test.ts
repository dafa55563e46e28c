import { expect, test } from 'vitest'
import { readAmounts } from '../../lib/actions/amounts.ts'

test.each<[string, number[]]>([
  ['pay Mrs X £200', [200]],
  ['pay her £1,250.75', [1250.75]],
  ['pay £100 to Mr A and £100 to Mr B', [100, 100]],
  ['pay her £500, of which £200 is for her time', [500, 200]],
  ['pay her £500, of which £200 has already been paid', [500]],
  ['pay her £500, made up of £300 for distress and £200 for her time', [500, 300, 200]],
  ['pay him £400 in place of the £250 it offered', [400]],
  ['pay him £400 rather than the £250 offered in its complaint response', [400]],
  ['pay him a further £150, bringing the total to £400', [150]],
  ['pay him £300 in addition to the £200 already paid', [300]],
  ['pay him £300 on top of the £200 it paid him in March', [300]],
  ['increase its payment from £100 to £350', [350]],
  ['raise the offer of £100 to £350', [350]],
  ['pay the £300 it offered her in May 2024', [300]],
  ['pay Ms L £600. This is £100 for each month of delay', [600]],
  ['pay Ms L £100 for each month of delay, £600 in total', [100, 600]],
  ['pay £50 a week from 3 March until it completes the works', [50]],
  ['refund the £45 she paid for collections', [45]],
  ['reimburse him the £1,200 he spent on a report', [1200]],
  ['write off the £640 of arrears', [640]],
  ['return the bicycle, which cost £480', []],
  ['review how it spends the £40,000 grant', []],
  ['pay him £500. The Council has already paid £200 of this', [500]],
  ['apologise and pay £250 (which includes the £100 it offered)', [250]],
  ['pay £1.5 million', [1500000]],
  ['pay between £100 and £200', [100, 200]],
  ['pay Mr B £750, less any sum he owes', [750]],
  ['pay him £250 if it has not already done so', [250]],
  ['pay her £150 to add to the £100 it has paid', [150]],
  ['apologise to Mr X for not paying him the £300 it promised', []],
  ['a payment of £200', [200]],
  ['£75 for his trouble', [75]],
])('%s', (words, sums) => expect(readAmounts(words).amounts).toEqual(sums))

test('a rate is kept with its period', () => {
  expect(readAmounts('pay £50 a week').rate).toEqual({ amount: 50, per: 'week' })
  expect(readAmounts('pay £100 for each complete month').rate).toEqual({ amount: 100, per: 'month' })
  expect(readAmounts('pay £100').rate).toBeNull()
})
