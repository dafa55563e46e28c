import { careLeavers, carePlanning } from '../limits/childrens-social-care.ts'
import type { Listed } from './listed.ts'

const domain = "children's social care"

export const childrensSocialCareListed: Listed = {
  limits: [
    {
      id: 'pathway-assess-eligible',
      name: 'Pathway needs assessment (still in care)',
      ...carePlanning(42),
      citation: 'SI 2010/959 reg 42(1), 43(1)',
      startsWith: ['pathway-entitled'],
      endsWith: ['pathway-assessed'],
      length: { value: 3, unit: 'months' },
      starts: 'the 16th birthday, or the day of becoming eligible after it',
      ends: 'the assessment is finished',
      notes: 'The pathway plan follows as soon as possible after.',
      wording: ['pathway plan', 'care leaver', 'leaving care'],
    },
    {
      id: 'pathway-assess-relevant',
      name: 'Pathway needs assessment (left care)',
      ...careLeavers(5),
      citation: 'SI 2010/2571 reg 5(2)',
      startsWith: ['pathway-entitled'],
      endsWith: ['pathway-assessed'],
      length: { value: 3, unit: 'months' },
      starts: 'the young person becomes a relevant child, or tells the council that they want education or training',
      ends: 'the assessment is finished',
      wording: ['pathway plan', 'care leaver'],
    },
  ],
  none: [
    {
      id: 'short-breaks',
      domain,
      name: 'Short breaks',
      tell: 'No time limit. The regulations apply lighter rules to a stay of up to 17 days and to 75 days in any 12 months. These are thresholds, not deadlines.',
      citation: 'SI 2010/959 reg 48(2)(c)',
      url: 'https://www.legislation.gov.uk/uksi/2010/959/regulation/48',
      wording: ['short breaks', 'respite for a child', 'overnight breaks'],
    },
    {
      id: 'sgo-support',
      domain,
      name: 'Special guardianship support',
      tell: 'No fixed time for the assessment. When the council proposes what to pay or provide it must give time to comment; guidance suggests 28 days.',
      citation: 'Special Guardianship Regulations 2005 (SI 2005/1109) regs 11–17',
      url: 'https://www.legislation.gov.uk/uksi/2005/1109',
      wording: ['special guardianship allowance', 'special guardian', 'guardianship support'],
    },
  ],
}
