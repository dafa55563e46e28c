import { say } from '../../lib/interface/say.ts'
import type { CardProps } from './state.ts'

const steps: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/**
 * Small markers beside words of the page. They lie on a layer of their own, so that the page's nodes stay as they are, and
 * come after the card as one stop of the tab key: the arrow keys lead from one to the next. An explanation stands below the
 * last line of the words and never covers them.
 */
export function Marks({ state, act }: CardProps) {
  if (state.marks.length === 0) return null
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key]
    const layer = event.currentTarget as HTMLElement
    const buttons = [...layer.querySelectorAll('button')]
    const at = buttons.indexOf((layer.getRootNode() as ShadowRoot).activeElement as HTMLButtonElement)
    if (!step || at < 0) return
    event.preventDefault()
    buttons[(at + step + buttons.length) % buttons.length]!.focus()
  }
  return (
    <div class="marks" role="toolbar" aria-label={say('card_markers')} onKeyDown={move}>
      {state.marks.map((mark, index) => (
        <span
          key={`${mark.words.start}${mark.kind}`}
          class={`mark ${mark.kind}`}
          style={{ left: `${mark.x}px`, top: `${mark.y}px` }}
          onMouseEnter={() => act.explain(index)}
          onMouseLeave={() => act.explain(null)}
        >
          <button
            type="button"
            aria-label={mark.label}
            tabIndex={index === (state.tip ?? 0) ? 0 : -1}
            onFocus={() => act.explain(index)}
            onBlur={() => act.explain(null)}
            onClick={() => act.explain(index)}
          />
          {state.tip === index && (
            <span class="tip" style={{ marginLeft: `${tipShift(mark.x)}px`, paddingTop: `${mark.height}px` }} role="tooltip">
              <span>{mark.label}</span>
            </span>
          )}
        </span>
      ))}
    </div>
  )
}

/** How far an explanation has to move to the left so that it stays on the page. */
function tipShift(x: number): number {
  const room = document.documentElement.clientWidth - x
  return Math.min(0, room - 300)
}
