/**
 * Nouns and the words that tell one from another, one a line: the word or words, then what they mean. Plurals are made from the singular.
 */
export const nouns = `
response : reply
reply : reply
answer : reply
adjudication : reply s2
verdict : decision
decision : decision
determination : decision
refusal : decision refused
approval : decision approved
rejection : decision refused
outcome : outcome
result : outcome
finding : outcome
conclusion : outcome
letter : letter
email : letter
e-mail : letter
notice : notice
notification : notice
copy : copy
version : thing
recorded delivery : thing
fact sheet : leaflet
leaflet : leaflet
list : list
update : news
news : news
progress : news
draft : draft
plan : plan
ehcp : plan ehc
ehc : ehc
education , health and care : ehc
education health and care : ehc
care plan : careplan
care and support plan : careplan
personal housing plan : other
special educational needs : ehc
child protection plan : cpplan
pathway plan : pathway
amendment : amendment
proposed amendment : amendment
proposed change : amendment
change : amendment
final : final
amended : amended
proposed : proposed
draft plan : plan draft
annual : annual
yearly : annual
early : early
interim : interim
holding : holding
initial : initial
first : first
second : second
third : third
next : next
last : last
previous : previous
earlier : previous
stage one : s1
first stage : s1
stage 1 : s1
first-stage : s1
stage-one : s1
stage two : s2
second stage : s2
escalation : request escalate
last stage : s3
stage 2 : s2
second-stage : s2
stage-two : s2
stage three : s3
third stage : s3
stage 3 : s3
formal : formal
informal : informal
request : request
application : request application
app : request application
submission : request
referral : request referral
claim : request claim
appeal : request appeal
challenge : request challenge
representation : request representation
complaint : complaint
grievance : complaint
receipt : receipt
acknowledgement : acknowledgement
acknowledgment : acknowledgement
review : review
reassessment : assessment again
re-assessment : assessment again
assessment : assessment
ehc assessment : assessment ehc
ehc needs assessment : assessment ehc
ehcna : assessment ehc
carer : carer
need : need
care : care
financial : money
means test : assessment means
financial assessment : assessment financial
child and family assessment : assessment cin
early help assessment : earlyhelp
early help : earlyhelp
threshold : threshold
further action : action
child in need assessment : assessment cin
child in need : cin
section 17 : cin
section 47 : s47
section 42 : safeguarding
section 42 work : enquiry safeguarding
section 42 enquiry : enquiry safeguarding
section 202 : homeless
section 184 : homeless
section 184 letter : decision homeless duty
section 184 notice : decision homeless duty
notice under section 184 : decision homeless duty
vulnerable : homeless
section 202 challenge : request challenge homeless
section 189b : relief duty
occupational therapist : therapist
occupational therapy : therapy
speech and language : therapy
report : report
advice : advice
recommendation : recommendation
panel : panel
funding panel : other
resources panel : other
resource panel : other
allocation panel : other
meeting : meeting
conference : conference
child protection conference : conference
hearing : hearing
discussion : discussion
strategy discussion : strategy
strategy meeting : strategy
session : session
mediation : mediation
visit : visit
looked after : lac
looked-after : lac
looked after child : lac
grant : grant
disabled facility grant : grant dfg
disabled facilities grant : grant dfg
dfg : grant dfg
loan : loan
badge : badge
blue badge : badge
permission : permission
planning : planning
planning permission : permission planning
planning application : request application planning
prior approval : prior
lawful development certificate : certificate ldc
certificate : certificate
lawful development : ldc
certificate of lawfulness : certificate ldc
lawfulness : ldc
lawful : ldc
ldc : certificate ldc
tree : tree
oak : tree
beech : tree
sycamore : tree
tree preservation : tree
protected tree : tree
duty : duty
relief : relief
relief stage : duty relief
relief period : duty relief
56 days : duty relief
relieve : relief
prevention : prevention
main : main
main housing duty : duty main
main duty : duty main
full housing duty : duty main
full duty : duty main
priority need : homeless
homeless : homeless
homelessness : homeless
suitability : homeless
intentionally homeless : homeless
bed and breakfast : bb
b&b : bb
hotel : hotel
guest house : hotel
guesthouse : hotel
flat : home
house : home
maisonette : home
bungalow : home
home : home
tenancy : home
hostel : hostel
room : room
self-contained : home
housing register : register
register : register
band : band
banding : band
priority : band
medical priority : band
transport : transport
travel : transport
admission : admission
closing date : deadline
deadline : deadline
safeguarding : safeguarding
concern : concern
enquiry : enquiry
inquiry : enquiry
investigation : enquiry
damp : mould
mould : mould
hazard : mould
black patch : mould
black spot : mould
damp patch : mould
wet patch : mould
wet wall : mould
wet plaster : mould
wet : mould
wet room : bathroom
black spotting : mould
condensation : mould
water : water
rainwater : water
rain : water
hot water : other
water bill : other
wall : wall
ceiling : wall
window : wall
roof : wall
awaab 's law case : mould
hazard case : mould
standard authorisation : dols
authorisation : dols
deprivation of liberty : dols
deprivation of liberty safeguards : dols
dols : dols
deferred payment : deferred
favour : favour
deferred payment agreement : agreement deferred
dpa : agreement deferred
countersigned copy : agreement
signed copy : agreement
agreement : agreement
payment : payment
money : payment
cheque : payment
reimbursement : payment refund
apology : apology
form : form
financial assessment form : form financial
financial form : form financial
statement of means : form financial
statement of his means : form financial
statement of her means : form financial
paperwork : form
bid : request application
evidence : evidence
paper : evidence
document : evidence
contribution : contribution
calculation : contribution
sum : contribution
figure : contribution
statement : statement
statement of complaint : statement
order : order
tribunal : tribunal
amendment notice : notice amendment
notice of amendment : notice amendment
decision notice : decision notice
notice of refusal : decision notice refused
refusal notice : decision notice refused
notice of permission : decision notice permission
notice of approval : decision notice approved
approval notice : decision notice approved
grant notice : decision notice approved
phase transfer : phase
secondary : phase
housing benefit : hb
housing : housing
benefit : benefit
council tax : ct
old council tax : ct
previous council tax : ct
former council tax : ct
penalty charge notice : pcn
penalty charge : pcn
pcn : pcn
parking : parking
pothole : pothole
gully : other
repair : repair
freedom of information : foi
foi : foi
environmental information : eir
eir : eir
subject access request : request sar
subject access : sar
sar : sar
information : information
psychologist : ep
ep : ep
educational psychology : ep
psychology : ep
psychological : ep
bathroom : bathroom
instalment : part
top : thing
foot : thing
wish : request
message : letter
text message : letter
part : part
end : end
deed : agreement
deed of variation : other
letter of complaint : complaint
private : private
old : previous
mental health : mental
capacity : mental
best interests : mental
completion : building
building control : building
advertisement : other
validation : validation
transfer : move
rest : some
day : some
right : right
inbox : inbox
in-tray : inbox
mailbox : inbox
post room : inbox
more than once : thing
complete : complete
over : over
ready : complete
valid : valid
responsibility : responsibility
in place : inplace
date : date
hand : hands
work : thing
help : thing
support : thing
contact : thing
call : thing
charge : thing
note : thing
use : thing
place : thing
start : thing
move : thing
wait : thing
delay : thing
hope : thing
aim : thing
record : thing
file : thing
account : thing
cut : thing
talk : thing
show : thing
run : thing
read : thing
name : thing name
signature : thing name
close : thing
share : thing
offer : thing
rent : thing
move : thing
stay : thing
fault : thing
cost : thing
live : thing
return : thing
mind : thing
issue : thing
abuse : harm
neglect : harm
bruise : harm
harm : harm
assault : harm
injury : harm
ill-treatment : harm
`
