import type { ComponentChildren } from 'preact'
import type { CardProps } from './state.ts'

interface Props extends CardProps {
  /** Unique on the card. */
  id: string
  summary: ComponentChildren
  /** The summary is a line of a table. */
  line?: boolean
  /** What it holds; made only once it is open, so that a page is not held up by what nobody asked for. */
  children: () => ComponentChildren
}

/** A disclosure. On paper it is as the reader left it. */
export function Fold({ id, summary, line, children, state, act }: Props) {
  const open = state.unfolded.includes(id)
  return (
    <details open={open} class={line ? 'work' : undefined}>
      <summary
        class={line ? 'line' : undefined}
        id={`fold-${id}`}
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
