import { describe, expect, test } from 'vitest'
import { fromEvent } from '../../../lib/dates/relative/event.ts'

const found = (text: string) =>
  fromEvent(text).map(({ start, end, way, unit, count, event }) => `"${text.slice(start, end)}" ${way} ${count} ${unit} of${event}`)

describe('a time counted from an event', () => {
  test.each([
    ['She moved. Two weeks after the move, she rang.', '"Two weeks after the move" shift 2 week of the move'],
    ['Two weeks after the move she rang.', '"Two weeks after the move" shift 2 week of the move'],
    ['She rang. A fortnight after her call it came.', '"A fortnight after her call" shift 2 week of her call'],
    ['It came three days to the day before the hearing.', '"three days to the day before the hearing" shift -3 day of the hearing'],
    ['She rang the day after the hearing.', '"the day after the hearing" following 0 day of the hearing'],
    ['She rang the week before the hearing.', '"the week before the hearing" previous 0 week of the hearing'],
    ['She rang the Monday after her call.', '"the Monday after her call" the 1 weekday of her call'],
  ])('%s', (text, one) => expect(found(text)).toEqual([one]))

  test.each([
    // From a date.
    'A week after that she rang.',
    // A length, what is laid down.
    'It came two weeks after the move.',
    'It is counted from the day after the hearing.',
  ])('none in "%s"', (text) => expect(found(text)).toEqual([]))
})
