/** Who can act or be told, one a line. "council" is the body complained about, "person" the complainant or who stands for them. */
export const people = `
council : body
authority : body
borough : body
officer : staff body
caseworker : staff body
case officer : staff body
manager : staff body
worker : staff body
social worker : staff body
adviser : staff body
advice worker : third
support worker : third
key worker : third
law centre : lawyer
personal adviser : staff body
team : body
team leader : staff body
department : body
service : body
director : staff body
executive : staff body
surveyor : staff body
reviewer : staff body
reviewing officer : staff body
independent reviewing officer : staff body
committee : body
duty team : body
repairs line : body
repair line : body
helpline : body
hotline : body
switchboard : body
contact centre : body
call centre : body
desk : body
inbox : body
mailbox : body
coordinator : school
care coordinator : staff body
special needs coordinator : school
complainant : person
applicant : person
parent : person
mother : kin person
father : kin person
family : person
tenant : person
claimant : person
developer : person
representative : person
agent : person
letting agent : third
managing agent : third
estate agent : third
advocate : person
solicitor : lawyer
lawyer : lawyer
barrister : lawyer
friend : person
son : kin person
daughter : kin person
husband : kin person
wife : kin person
ex-husband : kin person
ex-wife : kin person
uncle : kin person
aunt : kin person
child : person
boy : person
girl : person
she : person
he : person
they : person
her : person
him : person
them : person
mr : person
mrs : person
ms : person
miss : person
mx : person
dr : person
party : person
side : person
everyone : person
parents : person
ombudsman : ombudsman
we : ombudsman
us : ombudsman
i : ombudsman
me : ombudsman
tribunal : tribunal
judge : tribunal
court : tribunal
adjudicator : tribunal
panel : panel
members of the panel : panel
members of the review panel : panel
independent people : panel
independent member : panel
fostering panel : third
adoption panel : third
resource panel : third
funding panel : third
placement panel : third
allocation panel : third
chair : panel
clerk : panel
mediator : mediator
mediation adviser : mediator
mediation service : mediator
investigating officer : investigator
independent person : investigator
school : school
nursery : school
college : school
governor : school
provider : provider
care home : provider
care provider : provider
agency : provider
hospital : provider
police : third
fire service : third
fire brigade : third
ambulance service : third
doctor : third
gp : third
health visitor : third
nurse : third
district nurse : third
psychologist : ep
therapist : third
occupational therapist : third
physiotherapist : third
builder : builder
contractor : third
landlord : third
housing association : third
association : third
insurer : third
mp : third
councillor : third
member : third
assessor : assessor
best interests assessor : assessor
medical adviser : third
highways authority : third
old council : third
previous council : third
former council : third
neighbouring council : third
old authority : third
previous authority : third
former authority : third
neighbouring authority : third
parish council : third
resident : third
neighbour : else
neighbours : else
brother : else
sister : else
sibling : else
cousin : else
another : else
other : else
separate : else
different : else
own : own
else : else
elsewhere : else
next door : else
next room : else
adjoining : else
across the road : else
over the road : else
house behind : else
next-door : else
doors away : else
tenant upstairs : else
tenant downstairs : else
flat opposite : else
house opposite : else
upstairs flat : else
downstairs flat : else
flat above : else
flat below : else
flat upstairs : else
flat downstairs : else
`
