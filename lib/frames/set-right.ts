import type { Frame, Phrase } from './frame.ts'
import type { Token } from '../words/tokens.ts'
import { documents, meetings } from './noun-classes.ts'

const knows = new Set(['HEAR', 'KNOW', 'MEET', 'SEE'])
const near = 3

/** "A child he had never heard of", "a family she did not know": somebody else. Changes the phrase. */
export function markStranger(frame: Frame, phrases: readonly Phrase[]): void {
  const { subject } = frame
  if (!frame.not || !subject || frame.objects.length || frame.told.length || frame.dates.length) return
  if (!frame.acts.some((act) => knows.has(act))) return
  const at = phrases.indexOf(subject)
  const before = phrases[at - 1]
  if (!before?.who.includes('person') || before.pronoun || before.head.length) return
  if (subject.start - before.end <= near) before.who.push('else')
}

/** "That report, dated 3 May, she sent to the Council": what stands before its subject. Changes the frames. */
export function moveFronted(frames: readonly Frame[], phrases: readonly Phrase[]): void {
  for (const [i, frame] of frames.entries()) {
    const { subject, objects, passive, clause, acts } = frame
    if (clause !== 'main' || passive || objects.length || !subject || !acts.includes('SEND')) continue
    if (subject.pronoun === null && !subject.who.length) continue
    const before = phrases[phrases.indexOf(subject) - 1]
    const last = frames[i - 1]
    if (!before || !documents.has(before.head[0] ?? '') || (last && before.start < last.end)) continue
    if (last?.objects.includes(before) || last?.links.some(({ phrase }) => phrase === before)) continue
    objects.push(before)
  }
}

/** "What she did not have until 3 May was the reply", "What came was the plan": what was there, sent or had. Changes the frames. */
export function tellWhat(frames: readonly Frame[], phrases: readonly Phrase[]): void {
  for (const [i, frame] of frames.entries()) {
    const { subject, objects } = frame
    const was = frames[i + 1]
    const thing = was?.acts[0] === 'BE' && was.clause === 'main' && !was.not ? was.objects[0] : undefined
    if (!thing?.head.length || !objects.every(isSomebody) || !subject || !frame.acts.some((act) => reaches.has(act))) continue
    const isWhat = subject.pronoun === 'what'
    if (!isWhat && phrases[phrases.indexOf(subject) - 1]?.pronoun !== 'what') continue
    if (frame.clause === 'which') [frame.clause, frame.passive] = ['main', false]
    if (isWhat) frame.subject = thing
    else objects.push(...(was!.subject?.who.length && was!.subject !== subject ? [was!.subject] : []), thing)
    if (!frame.dates.length) [frame.dates, frame.how] = [was!.dates, was!.how]
    Object.assign(was!, { acts: ['OTHER'], subject: null, objects: [], implied: false, dates: [] })
  }
}
const isSomebody = ({ who, head }: Phrase): boolean => who.length > 0 && !head.length
const reaches = new Set(['SEND', 'GET', 'HAVE', 'REACH', 'COME'])

/** "Following a strategy meeting on 3 May it began enquiries": the day of the meeting, right behind it. Changes the frames. */
export function dateWhatWasFollowed(frames: readonly Frame[], tokens: readonly Token[]): void {
  for (const frame of frames) {
    const [meeting] = frame.objects
    const day = tokens.find(({ date }) => date !== undefined && date === frame.dates[0])
    if (frame.lemma !== 'follow' || frame.clause !== 'by' || !meeting || !day || meeting.date !== null) continue
    if (!meetings.has(meeting.head[0] ?? '') || day.start - meeting.end > ' held on '.length) continue
    meeting.date = frame.dates[0]!
    frame.dates = []
  }
}
