import { describe, expect, it } from 'vitest'
import { onTheDay } from '../support/on-the-day.ts'
import type { Way } from '../support/on-the-day.ts'

const homeless = 'Homelessness. Bed and breakfast accommodation, relief duty'
const placed = 'The Council placed Ms H and her two sons in a bed and breakfast hotel on 5 February 2024.'
const ended = 'The relief duty owed to her came to an end on 5 February 2024.'
const relief = 'The Council accepted the relief duty on 5 February 2024.'
const deferred = 'Deferred payment agreement'
const applied = 'The Council received Mrs G’s application for a deferred payment agreement on 5 February 2024.'
const grants = 'Disabled facilities grants'
const grant = 'Mrs I’s full application for a DFG was lodged with the Council on 5 February 2024.'
const damp = 'Repairs, damp and mould'
const mould = 'Miss O reported black mould in her son’s bedroom to the Council on 5 February 2024.'
const planning = 'Planning applications'
const certificates = 'Planning. Lawful development certificate'
const bands = 'Housing register, band'
const banded = 'Mr W asked for a review of his band on 5 February 2024.'
const care = 'Adult care services. Complaints about adult social care'

const ways: Way[] = [
  {
    way: 'what is the body’s own is no other person’s',
    read: [
      [
        'bb-left',
        homeless,
        placed,
        'The family left the hotel on §, when the Council gave them the keys to a two-bedroom flat of its own.',
      ],
      ['bb-left', homeless, placed, 'On § the family moved out of the hotel into a house of the Council’s own.'],
      ['bb-left', homeless, placed, 'They checked out of the hotel on §, when it found them a flat of its own.'],
    ],
    only: [
      [homeless, placed, 'On § the Council offered them a flat of its own, which was not ready.'],
      [homeless, placed, 'On § the Council sent her a form about a matter of her own.'],
      [homeless, placed, 'The Council spoke on § of leaving the hotel to a contractor of its own.'],
    ],
  },
  {
    way: 'a letter, and between commas what it says',
    read: [
      ['hl-main-decided', homeless, ended, 'The decision letter, accepting that she was owed the main housing duty, was sent on §.'],
      ['hl-main-decided', homeless, ended, 'Its letter, telling Ms V that it owed her the main duty, reached her on §.'],
      ['hl-main-decided', homeless, ended, 'A letter accepting the main housing duty went to Ms V on §.'],
      ['hl-main-decided', homeless, ended, 'On § the Council sent a letter, refusing her the main housing duty.'],
      ['dfg-decided', grants, grant, 'The notice, refusing the grant, was posted on §.'],
    ],
    only: [
      [homeless, ended, 'A letter asking about the main housing duty came from her solicitor on §.'],
      [homeless, ended, 'The Council’s letter, asking for statements before it decided on the main duty, was sent on §.'],
      [homeless, ended, 'An officer’s note, saying that she might be owed the main housing duty, is dated §.'],
      [grants, grant, 'A letter about the grant, thanking her for the form, was sent by the builder on §.'],
    ],
  },
  {
    way: 'a duty that is kept open, or taken on',
    read: [
      ['hl-relief-ended', homeless, relief, 'The Council kept its relief duty open until §.'],
      ['hl-relief-ended', homeless, relief, 'It left the relief duty open until §.'],
      ['hl-relief-ended', homeless, relief, 'The relief duty was kept open until §.'],
      ['hl-relief-accepted', homeless, 'The Council found that she was homeless, and it took on the relief duty on §.'],
      ['hl-relief-accepted', homeless, 'On § the Council took on a relief duty to him.'],
    ],
    only: [
      [homeless, relief, 'The Council told her on § that it would keep its relief duty open until Christmas.'],
      [homeless, relief, 'The Council’s file was kept open until §.'],
      [homeless, relief, 'The Council kept its office open until §.'],
      [homeless, 'It took on a new housing officer on §.'],
      [homeless, 'A hostel took on her case on §.'],
    ],
  },
  {
    way: 'an agreement that somebody has in place',
    read: [
      ['deferred-agreed', deferred, applied, 'It was § before the Council and Mrs G’s husband had a deferred payment agreement in place.'],
      ['deferred-agreed', deferred, applied, 'The Council had a deferred payment agreement in place on §.'],
      ['deferred-agreed', deferred, applied, 'Only on § was there a deferred payment agreement in place.'],
      ['deferred-agreed', deferred, applied, 'Mrs G had no agreement in place until §.'],
    ],
    only: [
      [deferred, applied, 'On § the Council said it hoped to have an agreement in place soon.'],
      [deferred, applied, 'There was no deferred payment agreement in place on §.'],
      [deferred, applied, 'On § Mrs G asked when the agreement would be in place.'],
      [deferred, applied, 'On § her solicitor told the Council that with an agreement in place she could pay the home.'],
    ],
  },
  {
    way: 'a certificate of approval',
    read: [
      ['dfg-decided', grants, grant, 'She received a certificate of approval for a grant of £9,850, made and emailed to her on §.'],
      ['dfg-decided', grants, grant, 'The approval certificate was sent to her on §.'],
      ['dfg-decided', grants, grant, 'A certificate of approval, for £4,000, was issued on §.'],
    ],
    only: [
      [grants, grant, 'On § the builder sent the Council a certificate of completion.'],
      [grants, grant, 'On § the Council asked for the gas certificate before approval.'],
      [grants, grant, 'On § she asked when the certificate of approval would come.'],
    ],
  },
  {
    way: 'a letter that is put down as received',
    read: [
      [
        'complaint-made',
        care,
        'Mr G wrote to the social care complaints officer about his aunt. The Council logged his letter as received on §.',
      ],
      ['complaint-made', care, 'Mr G wrote to the complaints team. His letter was recorded as received on §.'],
      ['complaint-made', care, 'The Council stamped his complaint as received on §.'],
    ],
    only: [
      [care, 'Mr G wrote to his MP about the home. The MP’s office logged his letter as received on §.'],
      [care, 'Mr G sent in his aunt’s bank statements. The Council logged them as received on §.'],
      [care, 'Mr G wrote to the finance team. His letter was recorded as received on §.'],
    ],
  },
  {
    way: 'water in a home, told to whom it concerns',
    read: [
      ['hazard-reported', damp, 'On § Mr S told the Council’s repairs line that water was coming through his living room wall.'],
      ['hazard-reported', damp, 'Mr S rang the repairs line on § to say that his bedroom wall was wet.'],
      ['hazard-reported', damp, 'He told the Council on § that there was black spotting on the ceiling of his son’s room.'],
      ['hazard-reported', damp, 'On § he reported that water ran down the inside of the windows.'],
      ['hazard-reported', damp, 'On § he told his housing officer that rain came in through the roof.'],
    ],
    only: [
      [damp, 'On § Mr S told the Council that he had moved his bed to the living room.'],
      [damp, 'On § he told his insurer that water was coming through the wall.'],
      [damp, 'On § Mr S told the Council that he had no hot water.'],
      [damp, 'On § Mr S rang the repairs line about a broken door.'],
      [damp, 'On § he reported that water was coming through the roof of the flat next door.'],
    ],
  },
  {
    way: 'the first that was known of it',
    read: [
      ['hazard-reported', damp, 'A nurse emailed the repairs desk. That email, of §, was the first the Council knew of the damp.'],
      ['hazard-reported', damp, 'The first the Council knew of the damp was an email of §.'],
      ['hazard-reported', damp, 'A call on § was the first that it heard of the mould.'],
      ['hazard-reported', damp, 'The Council first learned of the damp from a nurse’s email of §.'],
    ],
    only: [
      [damp, 'That email, of §, was the first of four in which she asked when the surveyor would come.'],
      [damp, 'The letter of § was the first that Mrs L knew of the rent rise.'],
      [damp, 'A nurse’s letter of § said nothing of the damp.'],
      [damp, 'A letter of § was the first that her MP heard of the damp.'],
    ],
  },
  {
    way: 'an investigation by whoever makes it for the body',
    read: [
      ['hazard-investigated', damp, mould, 'On § the Council’s damp team finished looking into the mould.'],
      ['hazard-investigated', damp, mould, 'The surveyor took readings. He completed his investigation of the mould on §.'],
    ],
    only: [
      [damp, mould, 'On § the fire service completed its investigation of the fire.'],
      [damp, mould, 'The contractor treated the mould with a wash on §.'],
      [damp, mould, 'On § the surveyor said that his investigation would be completed soon.'],
    ],
  },
  {
    way: 'an application that comes in valid',
    read: [
      ['pl-applied', planning, 'The applicant sent in a planning application to extend his house. It came in valid on §.'],
      ['pl-applied', planning, 'The planning application was received valid on §.'],
      ['pl-applied', planning, 'The planning application reached the Council, complete, on §.'],
      [
        'pl-applied',
        planning,
        'A consultant prepared a major application for homes and delivered it, valid in every way, to the Council on §.',
      ],
      ['pl-ldc-applied', certificates, 'Her agent uploaded the forms and drawings for a lawful development certificate on §.'],
    ],
    only: [
      [planning, 'The applicant put in a planning application. It came before the committee on §.'],
      [planning, 'The builder’s guarantee came in valid on §.'],
      [planning, 'Her agent prepared a planning application and showed it to her on §.'],
      [certificates, 'Her agent sent her the drawings for a lawful development certificate on §.'],
    ],
  },
  {
    way: 'one who did several things in a row, and then',
    read: [
      [
        'hazard-investigated',
        damp,
        mould,
        'The surveyor took readings, looked in the loft and sent for the file. He completed his investigation on §.',
      ],
      ['dfg-decided', grants, grant, 'The officer checked the plans, rang the builder and asked for a price. She approved the grant on §.'],
    ],
    only: [
      [damp, mould, 'The surveyor took readings, looked in the loft and left. He meant to complete his investigation on §.'],
      [grants, grant, 'The builder took measurements, drew up a plan and went home. He agreed to the grant on §.'],
    ],
  },
  {
    way: 'what was done and told in a letter with a day',
    read: [
      ['dfg-decided', grants, grant, 'The Council approved a grant of £14,300 for a wet room and told Mrs I so in a letter of §.'],
      ['dfg-decided', grants, grant, 'The Council refused the grant and told her so in an email of §.'],
      ['hr-review-decided', bands, banded, 'The Council finished the review on § and kept Mr W where he was.'],
    ],
    only: [
      [grants, grant, 'The Council put the grant on its list and told Mrs I so in a letter of §.'],
      [grants, grant, 'The Council meant to approve the grant and told Mrs I so in a letter of §.'],
      [grants, grant, 'The Council noted on § that the grant was due to be decided.'],
      [homeless, relief, 'On § the Council noted that its relief duty was due to end.'],
      [bands, banded, 'On § the Council began the review and kept Mr W waiting.'],
    ],
  },
]

describe.each(ways)('$way', ({ read, only }) => {
  it.each(read)('is %s', (kind, category, ...story) => {
    expect(onTheDay(category!, ...story).map((one) => one.replace(/^(?:asc|corp|csp)-/, ''))).toContain(kind)
  })
  it.each(only.map((story) => ({ last: story.at(-1)!, story })))('is nothing: "$last"', ({ story: [category, ...story] }) => {
    expect(onTheDay(category!, ...story)).toEqual([])
  })
})
