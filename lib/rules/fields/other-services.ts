import type { Field } from '../limit.ts'

/** Everyday services of a council for which no law sets a time. */
export const otherServices: Field = {
  domain: 'other services',
  limits: [],
  none: [
    {
      id: 'any-request',
      name: 'Anything else asked of a council',
      citation: 'Local Government Act 1974 s.26',
      url: 'https://www.legislation.gov.uk/ukpga/1974/7/section/26',
      wording: ['request', 'question', 'no reply', 'letter', 'email'],
      tell:
        'No fixed limit. The council’s own time counts, if it gave one. If it gave none, four weeks are a fair time to wait ' +
        'before you ask again.',
    },
    {
      id: 'taxi-licence',
      name: 'Taxi and private hire licences',
      citation: 'Local Government (Miscellaneous Provisions) Act 1976 ss.51, 59',
      url: 'https://www.legislation.gov.uk/ukpga/1976/57/section/51',
      wording: ['taxi licence', 'private hire', 'driver licence'],
      tell: 'No fixed limit. The council’s own time counts, if it gave one. Apply well before the old licence ends.',
    },
    {
      id: 'culture',
      name: 'Libraries, leisure centres and parks',
      citation: 'Public Libraries and Museums Act 1964 s.7',
      url: 'https://www.legislation.gov.uk/ukpga/1964/75/section/7',
      wording: ['library', 'leisure centre', 'park', 'allotment'],
      tell: 'No fixed limit. The council’s own time counts, if it gave one.',
    },
    {
      id: 'registrar',
      name: 'Graves, funerals and certificates',
      citation: 'Births and Deaths Registration Act 1953',
      url: 'https://www.legislation.gov.uk/ukpga/Eliz2/1-2/20',
      wording: ['cemetery', 'burial', 'birth certificate'],
      tell: 'No fixed limit for the council. The council’s own time counts, if it gave one.',
    },
    {
      id: 'trading',
      name: 'Food hygiene, pests and traders',
      citation: 'Food Safety Act 1990 s.6',
      url: 'https://www.legislation.gov.uk/ukpga/1990/16/section/6',
      wording: ['trading standards', 'food hygiene', 'rats', 'pest control'],
      tell: 'No fixed limit. The council’s own time counts, if it gave one.',
    },
    {
      id: 'councillor',
      name: 'Complaints about councillors',
      citation: 'Localism Act 2011 s.28',
      url: 'https://www.legislation.gov.uk/ukpga/2011/20/section/28',
      wording: ['councillor', 'code of conduct'],
      tell: 'No fixed limit. The council’s own arrangements set the times. The council’s own time counts, if it gave one.',
    },
    {
      id: 'elections',
      name: 'Voting and the electoral register',
      citation: 'Representation of the People Act 1983',
      url: 'https://www.legislation.gov.uk/ukpga/1983/2',
      wording: ['electoral register', 'postal vote'],
      tell: 'This is for the registration officer, not for the council. There are fixed days before each election.',
    },
  ],
}
