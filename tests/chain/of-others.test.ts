import { describe, expect, it } from 'vitest'
import { onTheDay } from '../support/on-the-day.ts'

/** A page's category and complaint, and what its story says first. */
const pages: Record<string, [string, string]> = {
  damp: ['Repairs, damp and mould. Mr B complained about damp in his flat.', 'Mr B reported damp in his hall on 5 February 2024.'],
  review: [
    'Homelessness. Mrs L complained that the Council was late with her review.',
    'Mrs L asked for a review of the homelessness decision on 5 February 2024.',
  ],
  road: ['Highways. Mr F complained about a road, and about how he was answered.', 'Mr F complained to the Council on 5 February 2024.'],
  certificate: [
    'Planning. Mr V complained about a delay.',
    'Mr V made a valid application for a lawful development certificate on 5 February 2024.',
  ],
  grant: [
    'Disabled facilities grants. Miss P complained about her grant.',
    'Miss P applied for a disabled facilities grant on 5 February 2024.',
  ],
  badge: ['Blue Badge. Mr S complained that he waited for a Blue Badge.', 'Mr S applied for a Blue Badge on 5 February 2024.'],
}
const read = (page: string, ...story: string[]) => onTheDay(pages[page]![0], pages[page]![1], ...story)

describe('what came about for somebody who is no party', () => {
  it.each([
    ['damp', 'The flat below is let to Mrs R, who wrote for herself. The Council completed its investigation of Mrs R’s flat on §.'],
    ['damp', 'His neighbour, Miss T, told it of mould too. The Council completed its investigation of Miss T’s home on §.'],
    ['damp', 'Another tenant, Mr K, had damp as well. The Council investigated Mr K’s damp on §.'],
    ['review', 'Her grown-up son, who had applied by himself, had also asked for a review. His review decision was sent on §.'],
    ['review', 'Her brother had asked for a review too. He received his review decision on §.'],
    ['review', 'Her ex-husband had also asked for a review. The Council sent him its decision on §.'],
    ['review', 'Mr D, who came to the hostel that week, had asked for the same. The Council decided Mr D’s review on §.'],
    ['review', 'A man in the next room had wanted one. His review decision came on §.'],
    ['road', 'Mr F and his neighbour, Mrs G, each wrote about the hole. The Council acknowledged Mrs G’s complaint on §.'],
    ['road', 'His neighbour, Mrs G, wrote as well.', 'It acknowledged Mrs G’s on §.'],
    ['road', 'His neighbour, Mrs G, wrote as well.', 'On § it wrote to Mrs G to acknowledge her complaint.'],
    ['certificate', 'The people in the adjoining house had built one. The Council granted their lawful development certificate on §.'],
    ['certificate', 'Mrs N, at the other end of the terrace, had one. The Council granted her certificate on §.'],
    ['certificate', 'The owner of the house behind had asked for one as well. Her certificate was issued on §.'],
    ['badge', 'His cousin had applied in the same month. The Council sent her Blue Badge on §.'],
    ['badge', 'A couple across the road had asked for two. The Council refused their applications on §.'],
  ])('%s: %s %s', (page, ...story) => expect(read(page, ...story)).toEqual([]))

  it.each([
    ['damp', 'Mr B’s neighbour let the surveyor in. The Council completed its investigation of Mr B’s flat on §.'],
    ['damp', 'His neighbour, Miss T, has his keys. The Council completed its investigation of his home on §.'],
    ['review', 'The reviewing officer was Mr J. His review decision was sent on §.'],
    ['review', 'Another officer took over. His review decision was sent to Mrs L on §.'],
    ['review', 'Her son helped her with the forms. Her review decision was sent on §.'],
    ['review', 'Her brother rang for her. The Council sent her its review decision on §.'],
    ['review', 'Mr J from a charity also helped Mrs L and asked for her file. The Council decided the review for Mr J on §.'],
    ['grant', 'Her advocate, Ms K, also wrote. The Council approved the grant in a letter to Ms K on §.'],
    ['road', 'Mrs G, a manager, wrote to him. The Council acknowledged his complaint on §.'],
    ['road', 'His neighbour, Mrs G, wrote as well. It acknowledged his complaint on §.'],
    ['certificate', 'His neighbours objected to the dormer. His certificate was granted on §.'],
    ['certificate', 'His neighbours objected. The Council granted him the lawful development certificate on §.'],
    ['grant', 'Her sister held her keys that week. The Council approved her grant on §.'],
    ['badge', 'His wife rang for him. The Council sent him his Blue Badge on §.'],
  ])('not %s: %s', (page, ...story) => expect(read(page, ...story)).toHaveLength(1))
})
