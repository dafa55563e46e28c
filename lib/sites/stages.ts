import type { Event } from '../record.ts'

/**
 * An acknowledgement that is told after the request for stage two, and before its answer, is of that request: the readers, which know
 * procedures that do not acknowledge twice, take it for one of another complaint.
 */
export function withStages(timeline: readonly Event[]): Event[] {
  const requests = timeline.filter(({ kind, happened }) => kind === 'corp-stage2-requested' && happened)
  return timeline.map((event): Event => {
    if (event.kind !== 'corp-complaint-acknowledged' || !event.happened) return event
    const before = requests.filter(({ span }) => span.to <= event.span.from)
    const [request, another] = before
    const answered =
      request &&
      timeline.some((one) => one.kind === 'corp-stage2-replied' && one.thread === request.thread && one.span.to < event.span.from)
    // A complaint that was made since is what it acknowledges.
    const since =
      request &&
      timeline.some(
        ({ kind, happened, span }) =>
          kind === 'corp-complaint-made' && happened && span.from > request.span.to && span.to <= event.span.from,
      )
    return request && !another && !answered && !since
      ? { ...event, kind: 'corp-stage2-acknowledged', thread: request.thread ?? null }
      : event
  })
}
