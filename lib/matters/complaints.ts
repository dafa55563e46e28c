import type { Matter } from './card.ts'

const panel = ['stage three', 'stage 3', 'third stage', 'review panel']
const other = '-request/assessment/plan/appeal/transport/band/homeless/grant/badge/draft/part/news/copy/holding/interim/provider'

export const complaints: Matter[] = [
  {
    id: 'complaint',
    page: ['complain'],
    byProcedure: true,
    cards: [
      {
        kind: 'made',
        told: ['COMPLAIN -s2/s3/ombudsman >body', 'COMPLAIN -s2/s3/ombudsman >none', 'COMPLAIN -s2/s3/ombudsman >person'],
      },
      {
        kind: 'acknowledged',
        after: ['made', 'stage2'],
        told: ['ACK complaint -draft/service/s2', 'DELIVER ^acknowledgement -draft', 'ACK ^acknowledgement'],
        lean: ['ACK -s2 @body', 'DECIDE complaint have told -s2 @body'],
      },
      {
        kind: 'stage2ack',
        after: ['made', 'stage1reply', 'stage2'],
        opens: true,
        told: ['ACK s2 -draft/service @any', 'ACK escalate -draft/service @any', 'DECIDE s2 have told @body'],
      },
      {
        kind: 'stage1reply',
        after: ['made'],
        told: [
          `DELIVER ^reply/decision/outcome s1 ${other}`,
          'DECIDE s1 complaint upheld @body',
          `DELIVER ^reply/outcome complaint ${other}/s2/s3/final`,
        ],
        lean: [
          `DELIVER ^reply/outcome/letter ${other}/s2/s3/final/acknowledgement`,
          'DELIVER bare',
          'DECIDE complaint upheld -s2/s3 @body',
          `DELIVER ^decision s1 ${other}`,
        ],
      },
      {
        kind: 'stage2',
        after: ['made', 'stage1reply'],
        told: ['ASK s2 -transport/news', 'COMPLAIN s2'],
        lean: ['ASK complaint s2', 'ASK escalate', 'ASK complaint review'],
      },
      {
        kind: 'stage2reply',
        after: ['stage2', 'stage2ack', 'stage1reply'],
        told: [
          `DELIVER ^reply/decision/outcome s2 ${other}/s1`,
          `DELIVER ^reply/outcome final -s3/panel/s1/draft`,
          'DECIDE s2 upheld @body',
          'DECIDE s2 complaint -transport/escalate/told @body',
          'DELIVER ^letter reply s2 -draft',
        ],
        lean: [
          'DO ^s2 -transport/appeal',
          'DELIVER ^report s2 -draft/s1/s3/panel @body',
          `DELIVER ^reply/outcome/decision/letter ${other}/s1/s3/panel/acknowledgement`,
          'DELIVER bare -s1/s3',
          'DECIDE complaint upheld -s1/s3 @body',
        ],
      },
      {
        kind: 'stage3',
        page: panel,
        after: ['stage2reply', 'stage2', 'made'],
        told: ['ASK s3 -transport', 'ASK panel -transport/request/homeless'],
      },
      {
        kind: 'met',
        page: panel,
        after: ['stage3', 'stage2reply', 'made'],
        told: [
          'MEET ^panel/hearing panel/s3/review -transport/appeal/talk/admission',
          'MEET s3',
          'MEET s3 panel',
          'MEET @panel -transport/appeal/admission/talk/homeless',
          'MEET panel review -transport/appeal/admission/talk',
          'MEET complaint panel -transport/appeal/admission/talk',
        ],
      },
      {
        kind: 'reported',
        page: panel,
        after: ['met'],
        told: ['DELIVER ^report/outcome panel/hearing -draft @any >any', 'DELIVER ^report -draft @panel >any'],
        lean: ['DELIVER ^report/recommendation/outcome -draft/s2 @panel >any'],
      },
      {
        kind: 'final',
        page: panel,
        after: ['met', 'reported'],
        told: [
          'DELIVER ^reply/decision s3/final/panel/recommendation -draft/part/complaint',
          'DELIVER ^reply final complaint -draft/part/s1/s2',
          'DECIDE recommendation accepted @body',
          'DECIDE recommendation would told @body',
        ],
        lean: ['DELIVER ^reply/letter/decision -draft/part/s1/s2/complaint/else', 'DELIVER bare'],
      },
    ],
  },
]
