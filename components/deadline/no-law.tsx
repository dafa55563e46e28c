import type { WorkedOut } from '../../lib/deadline/work-out.ts'

/** Where no law sets a time: that it is so, and what to go by. */
export const NoLaw = ({ worked }: { worked: Pick<WorkedOut, 'none' | 'steps'> }) => (
  <>
    {worked.none.map((area) => (
      <div key={area.id} class="no-law">
        <p>
          <b>No law sets a time for this.</b>{' '}
          {area.tell
            .replace(/^No (?:fixed|national|single) (?:time )?limit(?: for [^.:;]{3,40})?[;.]\s*/i, '')
            .replace(/^./, (letter) => letter.toUpperCase())}
        </p>
        <p class="soft small">
          Source:{' '}
          <a href={area.url} rel="noreferrer">
            {area.citation}
          </a>
        </p>
      </div>
    ))}
  </>
)
