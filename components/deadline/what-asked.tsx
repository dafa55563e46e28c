import { toReader } from '../../lib/deadline/nouns.ts'
import type { Asked } from '../../lib/rules/asked.ts'

/** What was asked, the matter itself in bold. */
export function WhatAsked({ asked }: { asked: Asked }) {
  const says = toReader(asked)
  const verb = /^You (?:asked for|asked to|asked about|applied for|reported|claimed|complained about|complained to) /.exec(says)?.[0] ?? ''
  return (
    <>
      {verb}
      <b>{says.slice(verb.length)}</b>
    </>
  )
}
