import { cued } from '../text/cued.ts'

/** What a length is counted from: "after she asked", "after the Tribunal's order". Made once: it is long, and slow to make. */
const asked = cued(
  new RegExp(
    String.raw`^(?:the date (?:of|on which|when) )?(?:(?:it|the council) was (?:\w+ )?asked\b|(?:s?he|they|mr|mrs|ms|miss` +
      String.raw`|dr)(?: \w)? (?:had )?(?:first )?(?:asked|requested|applied|complained|chased|reported|referred|raised|escalated` +
      String.raw`|returned(?! (?:to|from|home)\b)|provided|supplied|signed|e-?mailed|wrote|rang|phoned|telephoned|contacted|appealed|objected` +
      String.raw`|(?:made|sent|submitted|put in|gave|told|handed in) (?:it|the|her|his|their|this|them))|(?:(?:the|her|his|their|its|this|that|an?|mrs?` +
      String.raw`|ms|miss) |\w+'s ){1,3}(?:\w+ ){0,2}(?:request|referral|application|complaint|order|report|e-?mail|letter|call|phone call|claim|appeal|enquiry|contact|objection|(?:re)?assessment` +
      String.raw`|review|meeting|discussion|conference|hearing|panel|visit|direction)\b|(?:approval|referral|receipt|application|being asked` +
      String.raw`|(?:receiv|gett)ing|(?:the )?(?:tribunal|court|panel|ombudsman) (?:had )?(?:ordered|directed|decided|told)` +
      String.raw`|it (?:arrived|came|reached it)|(?:it was|they were) (?:made|sent|received|requested|lodged|submitted)|(?:it|the council|they) (?:had |received |was sent )(?:everything|all\b|what it needed|(?:the|her|his|their|both)\b)` +
      String.raw`|(?:it|the panel) (?:met|sat)\b|(?:(?:apply|ask|complain|report|join|claim|appeal|request)ing)\b|(?:it|the council) (?:had )?(?:approved|agreed|accepted|decided|offered)\b|(?:the |its |her |his |our |\w+'s ){1,2}(?:decision|judgment)\b` +
      String.raw`|the (?:[\w-]+ ){0,2}(?:ots?|therapist|hospital|school|gp|doctor|surgeon|officer|assessor|surveyor|engineer|worker|psychologist|nurse)s? (?:had )?(?:recommended|referred|asked|requested|reported|advised)|(?:it|the council) (?:had )?(?:received|got|was sent) (?:it|them|h(?:er|is)|their|the)\b|(?:the|its|her|his` +
      String.raw`|their) (?:\w+ ){1,3}(?:ended|began|closed|arrived))\b)`,
    'i',
  ),
)

/** How many characters of `text` from `at` on name what a length is counted from; 0 where nothing does. */
export const askedAt = (text: string, at: number): number => asked.exec(text.slice(at, at + 160))?.[0].length ?? 0
