import type { Claim } from './claims.ts'

const summary = (text: string, figures: string[], outcome = 'Upheld'): Claim => ({
  text: `Summary: ${text}`,
  figures,
  under: 'Summary',
  outcome,
})
const alleged = (text: string, ...figures: string[]) =>
  summary(
    text,
    figures.map((figure) => `allegation ${figure}`),
  )
const unfounded = (text: string, ...figures: string[]) =>
  summary(
    text,
    figures.map((figure) => `allegation ${figure}`),
    'Not upheld',
  )
const found = (text: string, ...figures: string[]) =>
  summary(
    text,
    figures.map((figure) => `finding ${figure}`),
  )
const read = (text: string, ...figures: string[]): Claim => ({ text, figures: figures.map((figure) => `finding ${figure}`) })

/** What a summary goes on to say after "Mrs T complains" is her account until something is found; and findings that look like it. */
export const accounts: Claim[] = [
  alleged('Mrs K complains about her heating. She has waited 16 months for a new boiler. We find fault.', 'total 16 months'),
  alleged(
    'Mr O complains that the Council did not adapt his home. He could not use his bath for over two years. ' +
      'He says he lost heart. We find fault.',
    'total 2 years',
  ),
  alleged(
    'Ms D says the Council ignored her. As a result, she waited 11 weeks for a bed. The Council has agreed to apologise.',
    'total 11 weeks',
  ),
  alleged(
    'Mr W complained about a housing move. He was told little. He had to wait nine months for an offer. There was fault.',
    'total 9 months',
  ),
  alleged(
    'Miss P’s complaint is that her flat was damp. She and her son waited 14 weeks for a visit. The Council was at fault.',
    'total 14 weeks',
  ),
  unfounded('Mr A complains about his complaint. It took 13 months to reply. We find no fault.', 'total 13 months'),
  unfounded(
    'Mrs H complains of delay in a parking appeal. The Council took four months to decide it. We did not find fault.',
    'total 4 months',
  ),
  unfounded('Mr E complained about a fence. The Council’s visit was five weeks late. We find no fault.'),
  found('Mrs K complains about delay. The Council took 13 months to reply, which was fault.', 'total 13 months'),
  found('Mr O complained about delay. The Council took 41 weeks over stage two.', 'total 41 weeks'),
  found('Mr O complained about the delay in his move. We find fault. He waited nine months for an offer.', 'total 9 months'),
  found('Ms D complains that the Council ignored her. The Council was at fault. She waited 11 weeks for a bed.', 'total 11 weeks'),
  found('Miss P complained to the Council in May. She waited 14 weeks for a reply.', 'total 14 weeks'),
  found('We upheld Mr W’s complaint about his grant. He waited seven months for it.', 'total 7 months'),
  found('Mrs J complained of delay. The Council has accepted this. She waited six months for a visit.', 'total 6 months'),
  found('Mrs J complained of delay. She applied in May, but the Council took six months to decide.', 'total 6 months'),
  read('Mr P complains about his grant. He waited eight months for it.', 'total 8 months'),
]

/** A length before what the complainant did is their own time; what the body had still not done by then is its. */
export const ownTime: Claim[] = [
  read('The Council sent the badge. She did not receive it. Five months later, when it had still not arrived, she complained.'),
  read('Nine weeks later, as the bin had still not come, Mr L wrote to the Council again.'),
  read('Six months on, because there was still no answer, the family asked a solicitor to help.'),
  read('Eight months later Mrs R chased the Council, which had still not written.'),
  read('Four months later she asked for a copy because it had not come.'),
  read('It was not until seven months later that he complained.'),
  read('Ten weeks later, when no letter had come and there was still nothing, Ms V came to us.'),
  read('Five months later it had still not answered, and he complained again.', 'total 5 months'),
  read('Nine weeks later the Council had still not visited and Mr L wrote again.', 'total 9 weeks'),
  read('Six months on, there was still no decision, so the family asked a solicitor to help.', 'total 6 months'),
  read('Eight months later Mrs R had still not had a reply.', 'total 8 months'),
  read('Four months later, when she moved, the Council had still not replied.', 'total 4 months'),
  read('It was not until seven months later that the Council replied.', 'total 7 months'),
  read('Ten weeks later the Council had still not acted on what Ms V asked for.', 'total 10 weeks'),
]
