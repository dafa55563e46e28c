import type { Frame } from '../frame.ts'
import type { Act, Context } from './act.ts'
import { asked } from './asked.ts'
import { decided, deniesReply, toldOf } from './decided.ts'
import { finished } from './finished.ts'
import { met } from './met.ts'
import { moved } from './moved.ts'
import { whoOf } from './nouns-told.ts'
import { paid } from './paid.ts'
import { came, dated, received } from './received.ts'
import { reported } from './reported.ts'
import { sceneOf } from './scene.ts'
import { sent } from './sent.ts'
import type { Reads } from './scene.ts'
import { deadlines, duties, ordered, signed, valid } from './in-force.ts'
import { replied, written } from './written.ts'

/** Ways of telling, each of which may read acts of the same verb. */
const ways: readonly Reads[] = [
  sent,
  received,
  came,
  dated,
  written,
  replied,
  asked,
  reported,
  met,
  finished,
  decided,
  toldOf,
  paid,
  moved,
  ordered,
  duties,
  signed,
  deadlines,
  valid,
]

/** Acts that one frame tells; none where it only speaks of them. */
export function actsOf(frame: Frame, context: Context): Act[] {
  if (frame.state !== 'happened' || wasToBe(frame) || frame.clause === 'whether' || (frame.clause === 'that' && !accepted(frame))) return []
  const scene = sceneOf(frame, context)
  for (const read of ways) read(scene)
  return deniesReply(frame) ? scene.found.filter(({ act }) => act !== 'DELIVER') : scene.found
}

/** "was to have been on 3 May", "was to have ended then", "was in the diary for 3 May": it was not, or nobody says so. */
export const wasToBe = ({ acts, told, dates, how, state, subject }: Frame): boolean =>
  acts.includes('BE') &&
  dates.length > 0 &&
  state === 'happened' &&
  (how === 'for' || (told.some((t) => t.clause === 'to') && !subject?.head.some((head) => head === 'thing' || head === 'reply')))

/** "The Council accepts that the request reached it on 3 May": what the body or a record says of a day. */
function accepted({ parent, dates }: Frame): boolean {
  const who = whoOf(parent?.subject ?? null)
  return (
    !!dates.length &&
    !!parent &&
    parent.state === 'happened' &&
    (who === 'body' || who === 'it' || (!who && !!parent.subject)) &&
    parent.acts.some((act) => /^(?:ACCEPT|SHOW|AGREE|KNOW|FIND)$/.test(act))
  )
}
