/** Classes of verbs by how a sentence goes on with them. A verb stands by its meaning (lib/words/verbs.ts), an example beside it. */

/** Nothing is done to anybody: "a form stamped" can be read, "the plan come" cannot. */
export const goes = new Set([
  'COME', // the plan came
  'REACH', // the letter reached her
  'GO', // she went
  'GO-OUT', // the notice went out
  'HAPPEN', // the review took place
  'BE', // it was late
  'HAVE', // she had a plan
])

/** What follows is what was said, thought or decided, also without "that". */
export const speaks = new Set([
  'TELL', // told her the plan would come
  'WRITE', // wrote that it had ended
  'DECIDE', // decided he should be assessed
  'AGREE', // agreed it would pay
  'THINK', // thought the offer suitable
  'HEAR', // heard that it was refused
  'EXPECT', // expected it would be finished
  'PROMISE', // promised it would write
  'WARN', // warned her it would stop
  'RECOMMEND', // recommended that it pay
  'FIND', // found she was homeless
  'CONCLUDE', // concluded no duty was owed
  'ACCEPT', // accepted it owed her
  'SHOW', // records show it was sent
  'REPORT', // reported that the roof leaked
  'CALL', // rang to say it had come
  'KNOW', // knew she had moved
  'ACK', // acknowledged that it was late
])

/** What somebody hopes, plans or fails to do has not happened by that. */
export const hopes = new Set([
  'EXPECT', // expected to finish
  'PROMISE', // promised to send it
  'OFFER', // offered to pay
  'BOOK', // was booked to meet
  'TRY', // tried to visit
  'WARN', // warned it was to stop
  'INVITE', // invited her to meet
  'WANT', // wanted to move
  'WAIT', // waited to be seen
  'NEED', // needed to complete it
  'FAIL', // failed to reply
])

/** What somebody is asked or told to do is only asked for. */
export const asks = new Set([
  'ASK', // asked it to assess him
  'APPLY', // applied to move
  'CHASE', // chased it to reply
  'RECOMMEND', // recommended it to pay
  'ORDER', // ordered it to issue a plan
  'SEND', // sent it to be signed
  'CALL', // called on it to act
])

/** A thing cannot do it, nor can somebody without a title: "decided he did not need a plan and wrote", by who decided. */
export const bodily = new Set([
  'WRITE', // and wrote to her
  'SEND', // and sent it
  'TELL', // and told her
  'END', // and ended it
  'CALL', // and rang her
  'COMPLETE', // and finished it
  'DECIDE', // and decided
  'REFUSE', // and refused
  'PAY', // and paid her
])

/** An outcome, which the telling of it dates: "agreed to assess him and told her so on 3 May". */
export const outcomes = new Set([
  'DECIDE', // decided to amend it
  'AGREE', // agreed to assess
  'ACCEPT', // accepted the duty
  'APPROVE', // approved the grant
  'REFUSE', // refused the request
  'UPHOLD', // upheld two points
  'CONCLUDE', // concluded the review
  'CEASE', // ceased the plan
  'FIND', // found no fault
])

/** A way of reaching somebody, by which something else is done: "wrote to complain". */
export const writes = new Set([
  'WRITE', // wrote to
  'CALL', // rang to
  'CONTACT', // contacted it to
  'SEND', // sent a letter to
  'TELL', // told it, to
])

/** What is done by writing, on the day of the letter. */
export const written = new Set([
  'ASK', // wrote to ask for a review
  'COMPLAIN', // wrote to complain
  'ACK', // wrote to acknowledge it
  'APPEAL', // wrote to appeal
  'CHALLENGE', // wrote to challenge it
  'REFER', // rang to refer him
  'APPLY', // wrote to apply
  'ESCALATE', // wrote to escalate it
  'REFUSE', // wrote to refuse it
  'UPHOLD', // wrote to uphold it
  'APPROVE', // wrote to approve it
  'REPORT', // rang to report a leak
  'REPLY', // wrote to reply
  'TELL', // wrote to tell her
  'CHASE', // rang to chase it
])
