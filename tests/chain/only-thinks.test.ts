import { describe, expect, it } from 'vitest'
import { onTheDay } from '../support/on-the-day.ts'

const pages: Record<string, [string, string]> = {
  grant: ['Disabled facilities grants', 'Miss P applied for a disabled facilities grant on 5 February 2024.'],
  badge: ['Blue Badge', 'Mr S applied for a Blue Badge on 5 February 2024.'],
}
const read = (page: string, ...story: string[]) => onTheDay(pages[page]![0], pages[page]![1], ...story)

describe('what somebody only thinks of an outcome', () => {
  it.each([
    ['grant', 'An officer told her on § that he could see no reason why it should not be approved.'],
    ['grant', 'On § an officer said that she saw no reason why the grant should be refused.'],
    ['grant', 'On § the caseworker told Miss P she was confident that the grant would be approved.'],
    ['grant', 'On § the Council wrote that it expected the application to be approved.'],
    ['grant', 'An officer told her on § that he would recommend that the grant be approved.'],
    ['grant', 'On § the officer told her that the manager had yet to approve the grant.'],
    ['grant', 'On § the officer told her that in his view the grant ought to be approved.'],
    ['grant', 'On § the grants officer said he had put the application up for approval.'],
    ['badge', 'The Council told him on § that it thought the Blue Badge should be refused.'],
    ['badge', 'On § he heard that his application had gone to a panel for approval.'],
  ])('%s: %s', (page, story) => expect(read(page, story)).toEqual([]))

  it.each([
    ['grant', 'On § the Council told her that it had approved the grant.'],
    ['grant', 'On § the grants officer told her by telephone that the grant was approved.'],
    ['grant', 'On § the Council wrote that it saw no need for the works and would not approve the grant.'],
    ['badge', 'The Council told him on § that it had decided that the Blue Badge should be refused.'],
    ['badge', 'On § he heard that the Blue Badge was refused.'],
  ])('not %s: %s', (page, story) => expect(read(page, story)).toHaveLength(1))
})
