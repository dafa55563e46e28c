import type { Explained } from '../limit.ts'

/** Complaints about children's services and complaints under a body's own procedure, by id. */
export const complaintsExplained: Record<string, Explained> = {
  'csp-stage1': {
    starts:
      'the council receives the complaint; or appoints an advocate, where one was asked for; or decides that the person has sufficient interest',
    ends: 'the council has tried to resolve it: in practice, the stage one response is sent',
    notes: 'Decisions often name only the longest time, 20 working days. The complainant may agree to a later start (reg 14(4)).',
    wording: [
      'stage one',
      'stage 1',
      'local resolution',
      'children’s services complaint',
      'complaint about a social worker',
      'first answer',
    ],
  },
  'csp-stage2': {
    starts:
      'the council receives the request; or agrees to leave stage one out; for a complaint made orally, the written record of it is made',
    ends: 'the council sends its response with the reports, not merely when the report is finished',
    notes:
      '65 working days apply only where the council writes, before 25 have passed, why it needs longer and until when. Decisions start either with the request (as the regulations do) or with the agreed statement of complaint (as older practice did). 65 working days are 13 weeks without bank holidays. The adjudication has no time of its own.',
    wording: [
      'stage two',
      'stage 2',
      'statement of complaint',
      'investigating officer',
      'independent person',
      'adjudication letter',
      '65 working days',
      '13 weeks',
      'independent investigation',
    ],
  },
  'csp-stage3-panel': {
    starts: 'the council receives the request for a panel',
    ends: 'the panel meets',
    notes: 'Cannot be extended (reg 19(4)). Some decisions drop the word “working”.',
    wording: ['stage three', 'stage 3', 'review panel', 'panel hearing', 'panel met'],
  },
  'csp-stage3-report': {
    starts: 'the panel meets',
    ends: 'its report is sent to the council and the complainant',
    wording: ['panel report', 'panel findings', 'panel recommendations'],
  },
  'csp-stage3-response': {
    starts: 'the council receives the panel’s recommendations',
    ends: 'the council sends its response and how to go to the Ombudsman',
    notes: 'With the five working days for the panel’s report: the “20 working days after the panel” that decisions name.',
    wording: ['final response', 'response to the panel', 'stage three response'],
  },
  'csp-stage3-final': {
    starts: 'the panel meets',
    ends: 'the council sends its final response',
    notes: 'The two limits of regulation 20 added up; not a limit of its own.',
    wording: ['final response within 20 days of the panel', 'final response'],
  },
  'csp-total': {
    starts: 'the council receives the complaint',
    ends: 'the final response after the panel',
    notes:
      'The longest times of the stages come to 135 working days, 27 weeks; the time that the complainant takes to ask for the next stage is on top. Decisions speak of about six months. Not a limit of its own.',
    wording: ['whole process', 'entire procedure', 'six months', 'all three stages'],
  },
  'lgsco-code-ack': {
    starts: 'the complaint, or the request for stage two, is received',
    ends: 'it is acknowledged and logged',
    notes:
      'The Code was issued on 8 February 2024; the Ombudsman judges by it from April 2026. Not every council follows it; where the council’s own policy says otherwise, that counts.',
    wording: ['acknowledge a complaint', 'acknowledgement', 'complaint received'],
  },
  'lgsco-code-s1': {
    starts: 'the complaint is acknowledged, not received',
    ends: 'the full response',
    notes: 'So up to 15 working days from the day the complaint is received. Where the council’s own policy says otherwise, that counts.',
    wording: ['stage one response', 'complaints policy', 'corporate complaint', 'first answer to a complaint'],
  },
  'lgsco-code-s2': {
    starts: 'the request for stage two is acknowledged, within 5 working days',
    ends: 'the final response',
    notes: 'Where the council’s own policy says otherwise, that counts.',
    wording: ['stage two response', 'final response', 'corporate complaint', 'escalate a complaint'],
  },
  'asc-complaint-ack': {
    starts: 'the complaint is received',
    ends: 'it is acknowledged',
    notes: 'The regulation was read about, not read; a council’s page says the same.',
    wording: ['adult social care complaint', 'care complaint', 'acknowledge'],
  },
  'asc-complaint-6m': {
    starts: 'the complaint is received',
    ends: 'the written response; failing that, a letter that says why, and a response as soon as possible',
    notes:
      'Not a target: the council agrees a time with the complainant, often 10 to 25 working days. The six months may be made longer by agreement before they end.',
    wording: ['adult social care complaint', 'care complaint', 'agreed timescale', 'response plan', 'relevant period'],
  },
}
