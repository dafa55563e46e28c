import { laidOutText } from '../../text/laid-out.ts'
import type { Matter } from './matter.ts'
import { requestAndAnswer } from './request-and-answer.ts'

/** Applications about building and trees, and their decisions: certificates, prior approval, protected trees, planning permission. */
export const planning: Matter[] = [
  requestAndAnswer({
    id: 'pl-ldc',
    page: 'lawful development|lawfulness',
    what: '(lawful development certificate|certificate of lawful\\w*|ldc|lawfulness)',
    asked: { kind: 'pl-ldc-applied', says: 'appl\\w+|submitted|validated', unless: 'granted|refused|invit\\w+' },
    answered: {
      kind: 'pl-ldc-decided',
      says: 'granted|refused|issued|decided|determined',
      unless: 'completion|building control|building regulations|enforcement|stop notice|advert\\w*',
    },
  }),
  requestAndAnswer({
    id: 'pl-prior',
    page: 'prior approval',
    what: 'prior approval|notification',
    asked: { kind: 'pl-prior-applied', says: 'appl\\w+|submitted|received|validated|made', unless: 'about|granted|refused' },
    answered: { kind: 'pl-prior-decided', says: 'granted|refused|gave|decided|determined|notified' },
  }),
  requestAndAnswer({
    id: 'pl-tpo',
    page: 'preservation order',
    what: 'application|applied|tree|works',
    asked: { kind: 'pl-tpo-applied', says: 'appl\\w+|submitted', unless: 'granted|refused|approved|decided' },
    answered: { kind: 'pl-tpo-decided', says: 'granted|refused|approved|decided|determined|consent' },
  }),
  requestAndAnswer({
    id: 'pl',
    page: 'planning permission|planning application',
    what: 'planning|permission|application|applied|validated',
    asked: {
      kind: 'pl-applied',
      says: 'applied|submitted|validated|treated (\\w+ )?as valid|registered|received|made|lodged|application (was )?(dated|of §)',
      unless: laidOutText`
          amend\w*
          appeal\w*
          applied (the|its|this|that|these)
          approved?
          commented
          complain\w*
          condition
          consult\w*
          decided?
          determined?
          enforce\w*
          grant(ed)?
          guid\w+
          housing
          NOTUS
          objected
          polic(y|ies)
          pre-application
          refused?
          revised
          test
          told
          transport
          withdr\w+
      `,
    },
    answered: {
      kind: 'pl-decided',
      says: 'grant(ed)?|refused?|approved?|determined?|decided?|decision notice|issued?',
      unless: laidOutText`
          advert\w*
          appeal\w*
          building regulations
          complaint
          completion certificate
          delegated report
          enforce\w*
          expect\w*
          expedient
          hedgerow
          inspector
          intend\w*
          listed building
          minded
          pre-application
          recommend\w*
          revised
          told
      `,
    },
  }),
]
