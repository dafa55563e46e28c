import type { ComponentChildren } from 'preact'
import type { CardProps } from './state.ts'

interface Props extends CardProps {
  /** Unique on the card. */
  id: string
  summary: ComponentChildren
  /** What it holds; made only once it is open, so that a page is not held up by what nobody asked for. */
  children: () => ComponentChildren
}

/** A disclosure. On paper it is open. */
export function Fold({ id, summary, children, state, act }: Props) {
  const open = state.printing || state.unfolded.includes(id)
  return (
    <details open={open}>
      <summary
        onClick={(event) => {
          event.preventDefault()
          act.fold(id)
        }}
      >
        {summary}
      </summary>
      {open && children()}
    </details>
  )
}
