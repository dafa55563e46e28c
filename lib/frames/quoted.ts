import type { Token } from '../words/tokens.ts'
import type { Frame } from './frame.ts'

const says = new Set(['WRITE', 'TELL', 'CONCLUDE', 'REPLY', 'DECIDE'])
/** How far from what was said stands who said it. */
const near = 60

/** "“We shall assess him”, the officer wrote on 3 May": what stands between the marks is what was said. Changes the frames. */
export function tellQuoted(tokens: readonly Token[], frames: readonly Frame[]): void {
  const open = tokens.find(({ text }) => text === '“')
  const close = open && tokens.find(({ text, start }) => text === '”' && start > open.start)
  if (!close) return
  const isWhole = ({ clause, start, end, subject }: Frame): boolean =>
    clause === 'main' && start > open.start && end <= close.start && !!subject && subject.start > open.start
  const inside = frames.filter(isWhole)
  const speaker = frames.find(
    ({ clause, acts, start }) => clause === 'main' && start > close.end && start - close.end < near && acts.some((act) => says.has(act)),
  )
  if (!speaker || !inside.length || speaker.told.some(({ clause }) => clause === 'that')) return
  for (const frame of inside) {
    frame.clause = 'that'
    frame.parent = speaker
    speaker.told.push(frame)
    if (/^(?:we|i)$/.test(frame.subject?.pronoun ?? '')) frame.subject = speaker.subject
  }
}
