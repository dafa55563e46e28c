import { say } from '../../lib/interface/say.ts'
import type { Unit } from '../../lib/calendar/span.ts'
import { bodyOf } from '../../lib/deadline/bodies.ts'
import type { Asked } from '../../lib/rules/asked.ts'

/** A length of time as it is typed. */
export interface TypedTime {
  value: string
  unit: Unit
}

const units: Unit[] = ['working days', 'days', 'weeks', 'months']

/** Areas in which the decision itself gives the time. */
const decided = /-(?:order|action|recommendation)$/

/** The time that a council gives itself, or that a decision of the Ombudsman gave. */
export function OwnTime({ asked, own, onOwn }: { asked: Asked; own: TypedTime; onOwn(own: TypedTime): void }) {
  return (
    <fieldset class="when">
      <legend>
        {asked.kind || decided.test(asked.none?.[0] ?? '')
          ? say('deadline_howLongDecision')
          : say('deadline_howLongItself', { body: bodyOf(asked) })}
      </legend>
      <p class="soft small">{say('deadline_lookUp')}</p>
      <div class="date">
        <label>
          {say('deadline_number')}
          <input
            class="field"
            inputMode="numeric"
            autocomplete="off"
            maxLength={3}
            value={own.value}
            onInput={(event) => onOwn({ ...own, value: event.currentTarget.value })}
          />
        </label>
        <label class="unit">
          {say('deadline_unit')}
          <select class="field" value={own.unit} onChange={(event) => onOwn({ ...own, unit: event.currentTarget.value as Unit })}>
            {units.map((unit) => (
              <option key={unit}>{unit}</option>
            ))}
          </select>
        </label>
      </div>
    </fieldset>
  )
}
