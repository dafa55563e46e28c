/** Verbs, one a line: the base form, its irregular forms if it has any, then what it means. Regular forms are made from the base. */
export const verbs = `
send sent : SEND
issue : SEND
reissue : SEND
re-issue : SEND
post : SEND
email : SEND WRITE
e-mail : SEND WRITE
serve : SEND
deliver : SEND
supply : SEND
provide : SEND
give gave given : SEND
hand : SEND
enclose : SEND
attach : SEND
release : SEND PAY
publish : SEND
produce : SEND
share : SEND
circulate : SEND
dispatch : SEND
pop : SEND
upload : SEND
forward : SEND
pass : SEND
copy : SEND
go went gone goes : GO
get got gotten : GET
receive : GET
have had has having : HAVE
collect : GET
obtain : GET
reach : REACH
arrive : REACH
come came comes coming : COME
follow : COME
land : REACH
appear : REACH
hear heard : HEAR
learn learnt learned : HEAR
discover : HEAR
write wrote written : WRITE
telephone : CALL
ring rang rung : CALL
phone : CALL
call : CALL
speak spoke spoken : CALL
contact : CONTACT
tell told : TELL
inform : TELL
notify : TELL
advise : TELL
say said : TELL
state : TELL
explain : TELL
confirm : TELL
announce : TELL
communicate : SEND
report : REPORT
reply : REPLY
respond : REPLY
answer : REPLY
acknowledge : ACK
thank : ACK
complain : COMPLAIN
mediate : MEDIATE
escalate : ESCALATE
challenge : CHALLENGE
dispute : CHALLENGE
contest : CHALLENGE
appeal : APPEAL
ask : ASK
request : ASK
seek sought : ASK
apply : APPLY
reapply : APPLY
want : WANT
wish : WANT
prefer : WANT
like : WANT
choose chose chosen : CHOOSE
opt : CHOOSE
use : USE
exercise : USE
submit : SUBMIT
lodge : SUBMIT
file : SUBMIT
return : SUBMIT
make made : MAKE
raise : SUBMIT
bring brought : BRING
log : LOG
register : LOG
record : LOG
stamp : LOG
date-stamp : LOG
validate : LOG
chase : CHASE
remind : CHASE
decide : DECIDE
determine : DECIDE
resolve : DECIDE
settle : DECIDE
mark : DECIDE
adjudicate : DECIDE ADJUDICATE
rule : DECIDE
agree : AGREE
accept : ACCEPT
approve : APPROVE
grant : APPROVE
award : APPROVE
certify : APPROVE
qualify : QUALIFY
allow : APPROVE
refuse : REFUSE
decline : REFUSE
reject : REFUSE
dismiss : REFUSE
uphold upheld : UPHOLD
conclude : CONCLUDE
find found : FIND
consider : CONSIDER
reconsider : CONSIDER
discuss : DISCUSS
consult : CONSULT
meet met : MEET
confer conferred : MEET
gather : MEET
sit sat : MEET
convene : MEET
gather : MEET
assemble : MEET
reconvene : MEET
hold held : HOLD
host : HOLD
chair : HOLD
happen : HAPPEN
occur : HAPPEN
attend : ATTEND
assess : ASSESS
reassess : ASSESS AGAIN
re-assess : ASSESS AGAIN
review : REVIEW
screen : SCREEN
triage : SCREEN
proceed : GO HAPPEN
investigate : INVESTIGATE
inspect : INSPECT
visit : VISIT
see saw seen : SEE
survey : INSPECT
complete : COMPLETE
finish : COMPLETE
finalise : COMPLETE
finalize : COMPLETE
do did done does : DO
undertake undertook undertaken : DO
conduct : DO
close : END
end : END
shut shut : END
stop : STOP
expire : END
lapse : END
cease : CEASE
discharge : END
terminate : END
last : LAST
begin began begun : BEGIN
start : BEGIN
open : BEGIN
prepare : DRAFT
draft : DRAFT
propose : PROPOSE
amend : AMEND
change : AMEND
maintain : KEEP
continue : KEEP
keep kept : KEEP
stay : KEEP
remain : KEEP
stand stood : KEEP
pay paid : PAY
refund : PAY
reimburse : PAY
repay repaid : PAY
credit : PAY
move : MOVE
leave left : LEAVE
place : PLACE
put put : PLACE
house : PLACE
accommodate : PLACE
live : LIVE
refer : REFER
transfer : TRANSFER
become became become : BECOME
order : ORDER
direct : ORDER
commission : ASK
instruct : ASK
recommend : RECOMMEND
suggest : RECOMMEND
offer : OFFER
promise : PROMISE
expect : EXPECT
hope : EXPECT
intend : EXPECT
plan : EXPECT
aim : EXPECT
mean meant : EXPECT
book : BOOK
arrange : ARRANGE
schedule : BOOK
list : BOOK
invite : INVITE
cancel cancelled : CANCEL
postpone : CANCEL
adjourn : CANCEL
defer : CANCEL DEFER
vouch : BACK
withdraw withdrew withdrawn : WITHDRAW
drop : WITHDRAW
retract : WITHDRAW
abandon : WITHDRAW
warn : WARN
sign : SIGN
seal : SIGN
countersign : SIGN
know knew known : KNOW
draw drew drawn : OTHER
alert : REPORT
notice : KNOW
fix : MEND
repair : MEND
fill : MEND
mend : MEND
apologise : APOLOGISE
take took taken takes : TAKE
need : NEED
owe : OWE
treat : TREAT
count : TREAT
regard : TREAT
handle : TREAT
calculate : WORK-OUT
win won : WIN
succeed : WIN
fail : FAIL
wait : WAIT
await : WAIT
delay : WAIT
try : TRY
think thought : THINK
believe : THINK
feel felt : THINK
name : NAME
show showed shown : SHOW
date : DATE
relieve : RELIEVE
bear bore borne : BEAR
draw drew drawn : OTHER
lead led : OTHER
add : OTHER
help : OTHER
support : OTHER
work : OTHER
spend spent : OTHER
lose lost : OTHER
fall fell fallen : OTHER
rise rose risen : OTHER
talk : CALL
understand understood : THINK
pursue : OTHER
include : OTHER
describe : OTHER
note : THINK
cover : OTHER
cause : OTHER
require : NEED
buy bought : OTHER
sell sold : OTHER
read read : OTHER
run ran : OTHER
build built : OTHER
teach taught : OTHER
die died : OTHER
suffer : OTHER
charge : OTHER
cut cut : OTHER
let let : OTHER
set set : OTHER
sleep slept : OTHER
hit hit : HARM
hurt hurt : HARM
harm : HARM
abuse : HARM
neglect : HARM
bruise : HARM
assault : HARM
injure : HARM
`

/** Verbs of several words, by their base form. "_" stands for up to five words: "turn _ down". */
export const phrases = `
go out : GO-OUT
come in : REACH
drop into : REACH
get to : REACH
come through : REACH
come up : OTHER
come back : REPLY REACH
get back : REPLY
come to light : KNOWN
become aware : KNOW
get to : REACH
turn in : SUBMIT
find out : HEAR
let _ know : TELL
let _ have : SEND
put _ in the post : SEND
put _ up on : SEND
put up on : SEND
leave _ office : GO-OUT
bring _ to its end : END
send off : SEND
set out : TELL
take _ further : ESCALATE
take no further action : NO-ACTION
put in : SUBMIT
put in writing : WRITE
put _ in writing : WRITE
put _ in a letter : WRITE
put _ in an email : WRITE
send in : SUBMIT
hand in : SUBMIT
fill in : SUBMIT
bring _ to an end : END
bring _ to a close : END
draw _ to a close : END
draw to a close : END
turn _ down : REFUSE
look into : CONSIDER
look at : CONSIDER
look again at : REVIEW
look afresh at : REVIEW
look at the decision : REVIEW
look at its decision : REVIEW
look at that decision : REVIEW
go over the decision : REVIEW
go over its decision : REVIEW
go over that decision : REVIEW
think again : REVIEW
take issue : CHALLENGE
take place : HAPPEN
sit down : MEET
go ahead : HAPPEN
take part : ATTEND
take down : LOG
sign off : COMPLETE
sign _ off : COMPLETE
carry out : DO
write up : COMPLETE
finish work : COMPLETE
come to an end : END
come to its end : END
run out : END
draw up : DRAFT
move out : LEAVE
check out : LEAVE
move into : MOVE
take over : TRANSFER
take on : ACCEPT
keep _ open : LAST
leave _ open : LAST
log _ as received : GET
record _ as received : GET
mark _ as received : GET
stamp _ as received : GET
take _ over : TRANSFER
undertake to : PROMISE
call off : CANCEL
take back : WITHDRAW
round off : COMPLETE
wrap up : COMPLETE
bring out : SEND
send off : SEND
hand over : SEND
pay over : PAY
go on unchanged : KEEP
go on as before : KEEP
go on as it was : KEEP
come together : MEET
get together : MEET
bring together : MEET
bring _ together : MEET
write in support : BACK
get to : REACH
take _ back : WITHDRAW
put off : CANCEL DEFER
hold up : WAIT
hold back : WAIT
enter into : SIGN
take effect : SIGN
put _ in place : SIGN
make safe : MEND
make _ safe : MEND
put in the post : SEND
put _ in the post : SEND
drop through : REACH
land on : REACH
come together : MEET
make _ aware : REPORT
become aware : KNOW
come to know : KNOW
get to know : KNOW
come to hear : HEAR
get to hear : HEAR
get wind : HEAR
have word : HEAR
come _ attention : REPORT
come _ its notice : REPORT
come _ 's notice : REPORT
come to the notice : REPORT
draw _ attention : REPORT
bring _ attention : REPORT
bring _ notice : REPORT
work out : WORK-OUT
pass to : SEND
put _ down : LOG
phone _ through : CALL
have to wait : WAIT
leave _ as it was : KEEP
leave _ as it is : KEEP
leave _ unchanged : KEEP
`
