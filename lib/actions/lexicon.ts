import { entries } from './patterns.ts'

/** Who can be asked to do something: the last noun of the name. */
export const HOLDERS = entries(`
councils?
trusts?
board
panel
clerk
headteacher
hospital
surgery
partnership
charity
authority
authorities
providers?
organisations?
home
association
company
schools?
college
academy
borough
landlord
contractor
agency
bodies
governors
practice
executive
director
manager
leader
officer
team
department
service
limited
ltd
county
district
it
they
both
each
`)

/** Says that a body takes a step upon itself. "…" stands for any ending. */
export const AGREES = entries(`
agree[ds]?
accept(?:ed|s)
offer(?:ed|s)
undert(?:aken|ook)
commit(?:ted|s)(?: itself)?
promise[ds]
propose[ds]
intends
consented
pledged
volunteered
decided
confirmed
willing
plans
`)

/** What a body says of itself before it says what it will do: "it regrets this and will pay her £100". "…" stands for any ending. */
export const TELLS_OF_ITSELF = entries(`
accept(?:ed|s)
acknowledge[ds]
admit(?:s|ted)
apologise[ds]
concede[ds]
delayed
failed
has
have
missed
recognise[ds]
regret(?:s|ted)
sees
took
upheld
was
were
`)

/** Says that the Ombudsman asks for a step. */
export const INTRODUCES = entries(`
recommend(?:ed|s|ations?(?: (?:is|are|was|were))?)?
ask(?:ed)?
invited?
suggest(?:ed)?
propose[ds]?
proposals?
suggestions?
request(?:ed)?
put (?:it|this)(?= to [^.;]{3,60}? that (?:it|they) (?:could|might|should|would) )
`)

export const LISTS = {
  /** What lays down how things are done: no promise to anybody. */
  laidDown: entries(`
polic(?:y|ies)
procedures?
process
law
code
website
charter
guidance
leaflet
standards?
scheme
rules?
protocol
`),
  /** How a complainant, or an officer long ago, is quoted. */
  claims: entries(`
says
said
complain(?:s|ed)
claim(?:s|ed)
believe[sd]
alleges?
thought
understood
hope[sd]
expect(?:s|ed)
want(?:s|ed)
was told
were told
was promised
was assured
was led to believe
promised
assured
would like
`),
}

/** What a body takes or does, before "the Council would take": "the steps it would take". */
export const WORKS = entries(`
actions?
steps?
measures
work
works
things
part
all
what
anything
everything
nothing
way
time
date
day
amount
extent
`)

/** What a body gives: "the help the Council would give her". */
export const GIVEN = entries(`
help
support
care
assistance
advice
money
sums?
payments?
hours
provision
services?
letters?
words
flats?
homes?
houses?
places?
school
plans?
decisions?
answers?
information
evidence
documents?
contact
visits?
repairs?
bills?
charges?
fees?
costs?
grants?
equipment
adaptations?
transport
tuition
lessons
therapy
sessions
options?
person
people
officers?
`)

/** Why a step is taken: "take action to prevent …", "and to recognise …" name none. */
export const PURPOSES = entries(`
acknowledge
address
avoid
compensate
correct
ensure
improve
learn
make amends
make good
make up
minimise
prevent
put
recognise
rectify
reduce
reflect
remedy
resolve
stop
tackle
`)

/** What a remedy consists of, told as a noun. "…" stands for any ending. Compounds count by their last word ("service improvements"). */
export const REMEDIES = entries(`
apology
apologies
payments?
sum
refunds?
reimbursement
compensation
redress
reminders?
reviews?
reassessments?
assessments?
reconsideration
cancellation
removal
withdrawal
waivers?
write-off
credit
reduction
discount
correction
corrections
amendments?
updates?
checks?
controls
audits?
inspection
repairs?
replacement
reinstatement
backdating
training
retraining
briefings?
guidance
improvements?
changes
letters?
explanation
reply
response
meeting
visit
appeal
hearing
panel
plan
offer
remedy
settlement
assurances?
decision
`)

/** Of these, such as are nouns of many other things: a remedy only where an article, a sum or what follows marks them. */
export const WEAK = entries(`
plan
decision
letters?
offer
remedy
settlement
response
reply
panel
sum
changes
guidance
controls
assessments?
redress
repairs?
appeal
hearing
visit
credit
`)
