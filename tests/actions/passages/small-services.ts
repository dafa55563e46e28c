import type { Passage } from './forms.ts'

/** A last set, from services that the others leave out; form as in forms.ts. */
export const passages: Passage[] = [
  [
    'cemeteries',
    '12. The Council has agreed that within one month of my decision it will reset Mrs F’s mother’s headstone, and pay ' +
      'her £275 for the upset.',
    ['reset Mrs F’s mother’s headstone | 2025-02-28', 'pay her £275 for the upset | 2025-02-28 | 275'],
  ],
  [
    'allotments',
    `12. The Council should offer Mr K the next free plot. It should also, by 14 February 2025, give him back his £45 deposit.`,
    ['offer Mr K the next free plot | -', 'give him back his £45 deposit | 2025-02-14 | 45'],
  ],
  [
    'street trading',
    `12. To put things right the Council will do the following within 30 days of this decision:
   a) treat Mr H’s application as received on 2 August 2024 and decide it;
   b) if it grants the licence, take £150 off the fee; and
   c) make sure its website gives the right fee.`,
    [
      'treat Mr H’s application as received | 2025-03-01',
      'if it grants the licence, take £150 off the fee | 2025-03-01 | 150',
      'make sure its website gives the right fee | 2025-03-01',
    ],
  ],
  [
    'trees',
    '12. Within two months of today, the Council’s tree officer will inspect the oak and the Council will send Mr and Mrs ' +
      'D the report within a week of receiving it.',
    ['inspect the oak | 2025-03-30', 'send Mr and Mrs D the report | -'],
  ],
  [
    'care charges',
    '12. The Council agreed to carry out a fresh financial assessment for Mr N, backdated to 6 May 2024, and to repay ' +
      'anything he was overcharged. It will do so within six weeks of my final decision.',
    ['carry out a fresh financial assessment | 2025-03-13', 'repay anything he was overcharged | 2025-03-13'],
  ],
  [
    'carers',
    '12. Within one month of my decision, the Council should: pay Ms E £1,050, that is £350 for each of the three months ' +
      'she had no respite; and start the respite.',
    ['pay Ms E £1,050 | 2025-02-28 | 1050', 'start the respite | 2025-02-28'],
  ],
  [
    'fostering',
    '12. I have asked the Council to backdate Mrs L’s fostering allowance to 1 June 2023 within one month of my decision, ' +
      'and it has said it will.',
    ['backdate Mrs L’s fostering allowance | 2025-02-28'],
  ],
  [
    'private renting',
    '12. The Council will serve an improvement notice on Ms R’s landlord within 21 days of this decision, unless he has ' +
      'done the work by then. It will tell her the outcome.',
    ['serve an improvement notice | 2025-02-20'],
  ],
  [
    'electoral',
    `12. Within four weeks, the Council will add Mr Y to the list and apologise for having left him off it.`,
    ['add Mr Y to the list | 2025-02-27', 'apologise for having left him off it | 2025-02-27'],
  ],
  [
    'flooding',
    '12. By the end of March 2025 the Council will clear the gullies in Mr S’s road, and by the end of September 2025 it ' +
      'will survey the drain.',
    ['clear the gullies | 2025-03-31', 'survey the drain | 2025-09-30'],
  ],
  [
    'council and school',
    `12. The Council will refer this decision to the school’s governors within two weeks. We cannot make recommendations to the school.`,
    ['refer this decision to the school’s governors | 2025-02-13'],
  ],
  [
    'early: the offer in brackets',
    `## My assessment
5. The Council has agreed to our suggestion that it should pay Mr O £90 (£30 for each missed collection) within a month of this decision.
6. So we have ended our consideration.`,
    ['pay Mr O £90 | 2025-02-28 | 90,30'],
  ],
  [
    'early: it has since',
    `## My assessment
5. Since we contacted it, the Council has issued the Plan. It has also agreed to apologise to Mrs Q and give her £200 \
within 28 days of our decision.`,
    ['apologise to Mrs Q | 2025-02-27', 'give her £200 | 2025-02-27 | 200'],
  ],
  [
    'nothing to do',
    `12. I asked the Council to think about an apology. It would not, and as there was no injustice I have not recommended one.`,
    [],
  ],
  [
    'several sums and bodies in one item',
    `12. Within one month of our decision the Council and the Trust will:
   - each send Mr W a letter of apology;
   - pay him £800 between them, the Council paying £500 and the Trust £300.`,
    ['each send Mr W a letter of apology | 2025-02-28', 'pay him £800 between them | 2025-02-28 | 800,500,300'],
  ],
  [
    'term',
    '12. Before the start of the summer term the Council will find J a school place, and pay his mother £500 for each ' +
      'month that he was without one, which comes to £2,500.',
    ['find J a school place | -', 'pay his mother £500 for each month | - | 500,2500'],
  ],
]
