import type { Case } from './case.ts'

/** Dates whose year the story tells. All decided on 18 December 2024. */
export const story: Case[] = [
  // Same sentence
  ['She first spoke to the school in October 2023 and in December the head said she would apply.', 'October 2023', '2023-10', 'December', '2023-12'],
  ['The Council replied at stage one in January 2023 and Mrs X asked for stage two in February.', 'January 2023', '2023-01', 'February', '2023-02'],
  ['She complained on 9 November 2023 and the Council replied on 4 January.', '9 November 2023', '2023-11-09', '4 January', '2024-01-04'],
  ['She asked in April and was answered on 3 August 2023.', 'April', '2023-04', '3 August 2023', '2023-08-03'],
  ['The draft came on 9 December and the final Plan is dated 29 January 2024.', '9 December', '2023-12-09', '29 January 2024', '2024-01-29'],
  ['Counting from 24 April, it should have been finished by 29 June 2023.', '24 April', '2023-04-24', '29 June 2023', '2023-06-29'],
  ['The Council replied in June, having received the request in March 2023.', 'June', '2023-06', 'March 2023', '2023-03'],
  ['It issued the letter on 4 May, after the panel of 27 April 2023.', '4 May', '2023-05-04', '27 April 2023', '2023-04-27'],
  ['Between May 2023 and August she sent eight emails.', 'May 2023', '2023-05', 'August', '2023-08'],
  ['From December 2022 until the end of March he had no carer.', 'December 2022', '2022-12', 'end of March', '2023-03-21..2023-03-31'],
  ['The review meeting was on 30 January 2024; notice had to follow by 27 February.', '30 January 2024', '2024-01-30', '27 February', '2024-02-27'],
  // Forward with the story
  ['Mrs B complained on 12 May 2023. The Council acknowledged this on 16 May. It replied on 9 June.', '12 May 2023', '2023-05-12', '16 May', '2023-05-16', '9 June', '2023-06-09'],
  ['Mr D asked for a review in October 2022. The officer visited in January. In March the Council refused.', 'October 2022', '2022-10', 'January', '2023-01', 'March', '2023-03'],
  ['He reported the leak on 3 December 2022. A plumber came on 9 January. The leak returned in February and the Council sent someone on 14 March.', '3 December 2022', '2022-12-03', '9 January', '2023-01-09', 'February', '2023-02', '14 March', '2023-03-14'],
  ['It trained the crew on 8 August 2022. It sent the £100 on 5 August.', '8 August 2022', '2022-08-08', '5 August', '2022-08-05'],
  ['In 2021 she asked for help. In July a worker was found.', '2021', '2021', 'July', '2021-07'],
  ['In the 2022/23 academic year he was out of school. In November he saw a doctor. In May he went back.', 'the 2022/23 academic year', '2022-09-01..2023-08-31', 'November', '2022-11', 'May', '2023-05'],
  ['The owner built it in summer 2022. The Council visited in September and closed the case in January.', 'summer 2022', '2022-06-01..2022-08-31', 'September', '2022-09', 'January', '2023-01'],
  ['She met the officer on 4 July 2023, who interviewed staff over the summer.', '4 July 2023', '2023-07-04', 'the summer', '2023-06-01..2023-08-31'],
  ['He moved in on 31 August 2022. During the autumn term he had no school.', '31 August 2022', '2022-08-31', 'the autumn term', '2022-09-01..2022-12-31'],
  ['He left on 20 July 2023. At the start of the spring term he came back.', '20 July 2023', '2023-07-20', 'start of the spring term', '2024-01'],
  ['The Council wrote on 28 June 2023. Miss C replied over Christmas.', '28 June 2023', '2023-06-28', 'Christmas', '2023-12-25..2023-12-26'],
  ['The officer chased in February 2023. He chased again in mid-March, on 2 April and in early May.', 'February 2023', '2023-02', 'mid-March', '2023-03-11..2023-03-20', '2 April', '2023-04-02', 'early May', '2023-05-01..2023-05-10'],
  ['On 25 January 2023 she rang. She rang on 30 January, 1 February and 6 February.', '25 January 2023', '2023-01-25', '30 January', '2023-01-30', '1 February', '2023-02-01', '6 February', '2023-02-06'],
  ['The work began in November 2022. It stopped in December and began again in the spring.', 'November 2022', '2022-11', 'December', '2022-12', 'the spring', '2023-03-01..2023-05-31'],
  // Back from the story
  ['Mrs X complained on 11 September 2023. She had been told something else in March.', '11 September 2023', '2023-09-11', 'March', '2023-03'],
  ['The panel met on 10 June 2023. The Council had assessed him in December.', '10 June 2023', '2023-06-10', 'December', '2022-12'],
  ['The Council granted permission on 14 June 2023. It closed the case on 1 July. Mrs Y had complained on 9 May. The Council answered on 30 May.', '14 June 2023', '2023-06-14', '1 July', '2023-07-01', '9 May', '2023-05-09', '30 May', '2023-05-30'],
  ['She replied on 1 July 2023. In the meantime, on 20 May, Ms G had appealed.', '1 July 2023', '2023-07-01', '20 May', '2023-05-20'],
  ['In March 2023 Mr F moved out. He had first reported the damp in October.', 'March 2023', '2023-03', 'October', '2022-10'],
  ['On 12 May 2023 Mrs B complained. She had first reported the matter in June 2019. The Council replied on 3 June.', '12 May 2023', '2023-05-12', 'June 2019', '2019-06', '3 June', '2023-06-03'],
  ['It replied on 7 February 2023. He says he told the Council of his new bank in November 2022. It paid on 16 February.', '7 February 2023', '2023-02-07', 'November 2022', '2022-11', '16 February', '2023-02-16'],
  ['The Council told her on 4 May 2023 that it had lost her form in January.', '4 May 2023', '2023-05-04', 'January', '2023-01'],
  ['It granted the certificate on 14 June 2023. It told her that it had closed the case on 1 July.', '14 June 2023', '2023-06-14', '1 July', '2023-07-01'],
  ['The final Plan is dated 29 January 2024. It should have been issued by mid-August at the latest.', '29 January 2024', '2024-01-29', 'mid-August', '2023-08-11..2023-08-20'],
  ['In its letter of 6 April 2023 the Council said it had sent the form on 20 February.', '6 April 2023', '2023-04-06', '20 February', '2023-02-20'],
  ['The Council replied on 3 March 2023. By then she had been without a carer since December.', '3 March 2023', '2023-03-03', 'December', '2022-12'],
  // "had" that does not look back
  ['She wrote on 24 September 2023. She had until 24 November to appeal.', '24 September 2023', '2023-09-24', '24 November', '2023-11-24'],
  ['He applied in October 2022. By March the Council had still not replied.', 'October 2022', '2022-10', 'March', '2023-03'],
  ['He applied in October 2022. In January the Council said it had a backlog.', 'October 2022', '2022-10', 'January', '2023-01'],
  ['He complained on 7 May 2023. In its response of 10 June the Council agreed it had been late.', '7 May 2023', '2023-05-07', '10 June', '2023-06-10'],
  ['He complained in May 2023. The Council replied on 25 September, apologised for the time it had taken and paid him.', 'May 2023', '2023-05', '25 September', '2023-09-25'],
  // Never past the decision, but for plans
  ['The owner complained on 4 September 2024. In November he came to us.', '4 September 2024', '2024-09-04', 'November', '2024-11'],
  ['The Council replied on 20 November 2024. It had promised a reply in March.', '20 November 2024', '2024-11-20', 'March', '2024-03'],
  ['The Council wrote on 9 December 2024. N will move to a new school in January.', '9 December 2024', '2024-12-09', 'January', '2025-01'],
  ['The appeal was lodged on 4 November 2024. It will be heard on 17 February.', '4 November 2024', '2024-11-04', '17 February', '2025-02-17'],
  ['The Council wrote on 9 December 2024. It hopes to reply by the end of February.', '9 December 2024', '2024-12-09', 'end of February', '2025-02-21..2025-02-28'],
  ['The Council wrote on 9 May 2023. It hoped to reply by the end of June.', '9 May 2023', '2023-05-09', 'end of June', '2023-06-21..2023-06-30'],
  // Weekdays tell the year
  ['She called on Monday 3 June.', '3 June', '2024-06-03'],
  ['She called on Friday 2 June.', '2 June', '2023-06-02'],
  // Pointers
  ['In January this year it stopped.', 'January this year', '2024-01'],
  ['In January of this year it stopped.', 'January of this year', '2024-01'],
  ['In March last year it stopped.', 'March last year', '2023-03'],
  ['He moved in May 2021. In October of that year he fell ill.', 'May 2021', '2021-05', 'October of that year', '2021-10'],
  ['He moved in May 2021. On 4 March of the following year he fell ill.', 'May 2021', '2021-05', '4 March of the following year', '2022-03-04'],
  ['It is due in June next year.', 'June next year', '2025-06'],
  // The day alone
  ['They finished on 23 August 2024 and it was granted on the 27th.', '23 August 2024', '2024-08-23', 'the 27th', '2024-08-27'],
  ['She wrote on 27 August 2024 and again on the 3rd.', '27 August 2024', '2024-08-27', 'the 3rd', '2024-09-03'],
  // Nothing before: the last one before the decision
  ['It missed the 15 February deadline.', '15 February', '2024-02-15'],
  ['He was in hospital in November.', 'November', '2024-11'],
  // A month named again keeps its year
  ['## What happened\n1. Mrs X asked for stage two in February 2023.\n2. The Council wrote in January 2024.\n## Findings\n3. Her request in February was clear.', 'February 2023', '2023-02', 'January 2024', '2024-01', 'February', '2023-02'],
  ['## What happened\n1. The review was held on 12 October 2022. The notice came on 15 December.\n2. The Plan came on 3 May 2023.\n## Analysis\n3. The review meeting was on 12 October, so the Council had until 9 November. It did so on 15 December. The Plan came on 3 May.', '12 October 2022', '2022-10-12', '15 December', '2022-12-15', '3 May 2023', '2023-05-03', '12 October', '2022-10-12', '9 November', '2022-11-09', '15 December', '2022-12-15', '3 May', '2023-05-03'],
  ['## The Ombudsman’s final decision:\nSummary: It missed the 15 February deadline.\n## What happened\n1. The Plan was due on 15 February 2023.', '15 February', '2023-02-15', '15 February 2023', '2023-02-15'],
  ['## What happened\n1. She asked on 14 March 2022. It replied on 2 April.\n## Analysis\n2. Its reply of 2 April was late. She complained on 1 June 2022.', '14 March 2022', '2022-03-14', '2 April', '2022-04-02', '2 April', '2022-04-02', '1 June 2022', '2022-06-01'],
  // Agreed actions look ahead
  ['## Agreed action\n1. By 31 March the Council will review its policy.', '31 March', '2025-03-31'],
  ['## Agreed action\n1. The Council will do this by the end of January.', 'end of January', '2025-01-21..2025-01-31'],
  ['## Agreed action\n1. Before the start of the summer term it will train its staff.', 'start of the summer term', '2025-04'],
  ['## What happened\n1. It offered £150 on 4 June 2024.\n## Agreed action\n2. Within one month it will pay £300 in place of what it offered on 4 June.', '4 June 2024', '2024-06-04', '4 June', '2024-06-04'],
]
