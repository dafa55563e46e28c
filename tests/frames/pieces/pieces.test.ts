import { describe, expect, it } from 'vitest'
import { piecesFor } from '../../support/told.ts'

describe('piecesOf', () => {
  it.each([
    ['The Council sent the plan on §.', '[The Council] SEND [the plan] on § .'],
    ['The plan was not sent.', '[The plan] not-SEND* .'],
    ['She had by then asked for a review.', '[She] ASK for [a review] .'],
    ['Only on § did the panel sit.', 'only on § _ [the panel] MEET .'],
    ['In § was a decision made.', 'in § _ [a decision] MAKE* .'],
    ['It turned the request down on §.', '[It] REFUSE [the request] on § .'],
    ['The Council issued the final amended plan.', '[The Council] SEND [the final amended plan] .'],
    ['She told Mr X his band would stay.', '[She] TELL [Mr X] [his band] KEEP .'],
    ['The plan is dated §.', '[The plan] DATE* § .'],
    ['Moving him took until §.', 'MOVE [him] TAKE until § .'],
    ['a letter dated §', '[a letter] dated §'],
    ['It refused to assess him.', '[It] REFUSE ASSESS [him] .'],
  ])('reads "%s"', (told, pieces) => {
    expect(piecesFor(told)).toBe(pieces)
  })
})
