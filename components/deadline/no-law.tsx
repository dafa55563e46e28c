import { say } from '../../lib/interface/say.ts'
import type { WorkedOut } from '../../lib/deadline/work-out.ts'

/**
 * Where no law sets a time: that it is so, and what to go by.
 * @param said that it is so stands above it
 */
export const NoLaw = ({ worked, said = false }: { worked: Pick<WorkedOut, 'none' | 'steps'>; said?: boolean }) => (
  <>
    {worked.none.map((area) => (
      <div key={area.id} class="no-law">
        <p>
          {!said && <b>{area.atOnce ? say('deadline_atOnce') : say('deadline_noLaw')} </b>}
          {area.tell
            .replace(/^No (?:fixed|national|single) (?:time )?limit(?: for [^.:;]{3,40})?[;.]\s*/i, '')
            .replace(/^./, (letter) => letter.toUpperCase())}
        </p>
        <p class="soft small">
          {say('deadline_source')}{' '}
          <a href={area.url} rel="noreferrer">
            {area.citation}
          </a>
        </p>
      </div>
    ))}
  </>
)
