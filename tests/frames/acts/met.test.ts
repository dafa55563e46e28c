import { describe, expect, it } from 'vitest'
import { tells } from '../../support/told.ts'

describe('who met', () => {
  it.each([
    ['The panel met on §.', 'MEET panel'],
    ['A meeting was held on §.', 'MEET meeting'],
    ['The review took place on §.', 'MEET review'],
    ['Mr L attended a hearing on §.', 'MEET hearing'],
    ['On § Mr L put his case to the panel.', 'MEET panel'],
    ['The panel discussed her case on §.', 'MEET panel'],
    ['The panel came together on §.', 'MEET panel'],
    ['At the hearing on § she was asked for her view.', 'MEET hearing'],
    ['The school and his parents met on § to discuss the plan.', 'MEET'],
  ])('“%s”: %s', (sentence, act) => {
    expect(tells(sentence, act)).toBe(true)
  })
  it.each([
    ['The meeting was cancelled on §.', 'MEET meeting'],
    ['On § the panel wrote to Mr L.', 'MEET panel'],
    ['On § two officers discussed her case.', 'MEET panel'],
    ['She asked on § about the hearing.', 'MEET hearing'],
  ])('“%s”: not %s', (sentence, act) => {
    expect(tells(sentence, act)).toBe(false)
  })
})
