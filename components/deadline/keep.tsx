import { useRef, useState } from 'preact/hooks'
import type { Day, Span } from '../../lib/calendar/span.ts'
import { listWords } from '../../lib/calendar/words.ts'
import { keptCase, keptEntries } from '../../lib/deadline/keep.ts'
import { letterText, toCheck } from '../../lib/deadline/letter.ts'
import type { WorkedOut } from '../../lib/deadline/work-out.ts'
import { calendarFile } from '../../lib/export/ics.ts'
import type { Asked } from '../../lib/rules/asked.ts'
import { most } from '../../lib/watchlist/case.ts'
import { saveFile } from '../watchlist/save-file.ts'
import type { Changing } from '../watchlist/use-change.ts'

interface Props {
  /** What no other case has: the same while the page is open, so that keeping twice keeps one case. */
  id: string
  asked: Asked
  start: Span | null
  worked: WorkedOut
  today: Day
  changing: Changing
}

/** Ways to keep what was worked out: as a case, in a calendar, in a letter. */
export function Keep({ id, asked, start, worked, today, changing }: Props) {
  const [council, setCouncil] = useState('')
  const text = useRef<HTMLTextAreaElement>(null)
  const letter = letterText(asked.says, start, worked, today)
  const unchecked = toCheck(worked)
  const kept = { key: id, asked, council, start, worked }
  const entries = keptEntries(kept, Math.max(0, Math.trunc(Date.now() / 1_000) - 1_577_836_800))
  if (!worked.steps.some(({ applies }) => applies))
    return (
      <section aria-labelledby="keep">
        <h2 id="keep">Keep it</h2>
        <p>Answer the question above first. Then only the days that are yours are kept.</p>
      </section>
    )
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(letter)
      changing.say('The text was copied.')
    } catch {
      // The clipboard may be forbidden: the text stands there, chosen, to be copied by hand.
      text.current?.focus()
      text.current?.select()
      changing.say('The browser did not allow it. The text is selected: copy it yourself.')
    }
  }
  return (
    <section aria-labelledby="keep">
      <h2 id="keep">Keep it</h2>
      <label class="field">
        <span>Which council is it? You may leave this empty.</span>
        <input maxLength={most.line} autocomplete="off" value={council} onInput={(event) => setCouncil(event.currentTarget.value)} />
      </label>
      <div class="row">
        <button
          type="button" class="main"
          onClick={() => void changing.make({ do: 'put', case: keptCase(kept, today, Date.now()) }, 'Kept on your watchlist.')}
        >
          Keep it as a case
        </button>
        {entries.length > 0 && (
          <button type="button" onClick={() => saveFile('deadlines.ics', 'text/calendar', calendarFile(entries, Date.now()))}>
            Save the days as a calendar file
          </button>
        )}
        <a href="/watchlist.html">Open the watchlist</a>
      </div>
      {letter && (
        <>
          <h3 id="letter">Text for a letter or an email</h3>
          {unchecked.length > 0 && <p>Check these rules before you send it, for we have not: {listWords(unchecked)}.</p>}
          <textarea ref={text} readOnly aria-labelledby="letter" rows={Math.min(16, 4 + Math.ceil(letter.length / 70))} value={letter} />
          <p>
            <button type="button" onClick={() => void copy()}>
              Copy the text
            </button>
          </p>
        </>
      )}
    </section>
  )
}
