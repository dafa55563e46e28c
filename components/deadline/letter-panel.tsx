import { say } from '../../lib/interface/say.ts'
import { bodyOf } from '../../lib/deadline/bodies.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Day } from '../../lib/calendar/span.ts'
import { letterFor, mailAddress, toCheck, tonesFor, ways, type Sender } from '../../lib/deadline/letter.ts'
import { nextStep } from '../../lib/deadline/log.ts'
import type { WorkedOut } from '../../lib/deadline/work-out.ts'
import type { Asked } from '../../lib/rules/asked.ts'
import { most } from '../../lib/watchlist/case.ts'
import type { LogEntry, Tone } from '../../lib/watchlist/matter.ts'
import type { Changing } from '../watchlist/use-change.ts'

interface Props {
  asked: Asked
  worked: WorkedOut
  today: Day
  sender: Sender
  log: readonly LogEntry[]
  changing: Changing
  onSender(sender: Sender): void
  /** The reader says that the letter was sent. */
  onSent(tone: Tone): void
}

/** The letter to the council: three tones, each written from what was entered, to be changed, copied, mailed or printed. */
export function LetterPanel({ asked, worked, today, sender, log, changing, onSender, onSent }: Props) {
  const tones = tonesFor(asked, worked, today)
  const [wanted, setWanted] = useState<Tone | null>(null)
  const [edited, setEdited] = useState<string | null>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const due = nextStep(asked, worked, log, today).tone
  const tone = tones.some((each) => each.tone === wanted) ? wanted! : tones.some((each) => each.tone === due) ? due! : tones[0]?.tone
  const letter = tone ? letterFor(tone, asked, worked, sender, today, log) : null
  // What was written by hand stays until the letter itself becomes another.
  const written = letter?.text ?? ''
  useEffect(() => setEdited(null), [written])
  if (!letter || !tone) return null
  const text = edited ?? written
  const check = toCheck(asked, worked)
  const field = (name: keyof Sender, label: string, auto: string) => (
    <label>
      {label}
      <input
        class="field"
        autocomplete={auto as 'off'}
        maxLength={most.line}
        value={sender[name]}
        onInput={(event) => onSender({ ...sender, [name]: event.currentTarget.value })}
      />
    </label>
  )
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${letter.subject}\n\n${text}`)
      changing.say(say('deadline_copied'))
    } catch {
      // The clipboard may be forbidden: the text stands there, chosen, to be copied by hand.
      area.current?.focus()
      area.current?.select()
      changing.say(say('deadline_notCopied'))
    }
  }
  return (
    <section class="write" aria-labelledby="write">
      <h2 id="write">{say('deadline_writeTo', { body: bodyOf(asked) })}</h2>
      <fieldset class="tones">
        <legend class="heard">{say('deadline_tone')}</legend>
        {tones.map((each) => (
          <label key={each.tone}>
            <input type="radio" name="tone" checked={each.tone === tone} onChange={() => setWanted(each.tone)} />
            <span>{each.name}</span>
          </label>
        ))}
      </fieldset>
      <div class="fields">
        {field('name', say('deadline_yourName'), 'name')}
        {field('contact', say('deadline_contact'), 'email')}
        {field('council', bodyOf(asked) === 'the council' ? say('deadline_council') : say('deadline_recipient'), 'off')}
        {field('reference', say('deadline_reference'), 'off')}
        <label>
          {say('deadline_howAsked')}
          <select class="field" value={sender.by} onChange={(event) => onSender({ ...sender, by: event.currentTarget.value })}>
            <option value="">{say('deadline_notSaid')}</option>
            {ways.map((way) => (
              <option key={way} value={way}>
                {way}
              </option>
            ))}
          </select>
        </label>
      </div>
      {check && <p class="notice">{say('deadline_unchecked', { check })}</p>}
      <dl class="to">
        <dt>{say('deadline_subject')}</dt>
        <dd>
          <b>{letter.subject}</b>
        </dd>
      </dl>
      <label class="heard" for="letter-text">
        {say('deadline_letter')}
      </label>
      <textarea
        id="letter-text"
        ref={area}
        class="field paper"
        rows={18}
        value={text}
        onInput={(event) => setEdited(event.currentTarget.value)}
      />
      {/* A field prints only what can be seen of it. */}
      <div class="paper-print" aria-hidden="true">
        <p>{letter.subject}</p>
        {text}
      </div>
      <div class="row-acts">
        <a class="button main" href={mailAddress({ subject: letter.subject, text })}>
          {say('deadline_openMail')}
        </a>
        <button type="button" class="button" onClick={() => void copy()}>
          {say('deadline_copy')}
        </button>
        <button type="button" class="button" onClick={() => printLetter()}>
          {say('deadline_print')}
        </button>
        {/* Opening the mail program is not sending: the log is told by the reader alone. */}
        <button type="button" class="button plain" onClick={() => onSent(tone)}>
          {say('deadline_sentIt')}
        </button>
        {edited !== null && (
          <button type="button" class="button plain" onClick={() => setEdited(null)}>
            {say('deadline_undoChanges')}
          </button>
        )}
      </div>
      <p class="soft small">{say('deadline_nothingLeaves')}</p>
    </section>
  )
}

/** Prints the letter alone. */
function printLetter(): void {
  const root = document.documentElement
  root.dataset['print'] = 'letter'
  const end = () => delete root.dataset['print']
  addEventListener('afterprint', end, { once: true })
  print()
}
