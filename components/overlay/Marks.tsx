import type { CardProps } from './state.ts'

/**
 * Small markers beside words of the page. They lie on a layer of their own, so that the page's nodes stay as they are, and
 * come after the card in the order of the tab key. An explanation stands below the last line of the words and never covers them.
 */
export function Marks({ state, act }: CardProps) {
  if (state.marks.length === 0) return null
  return (
    <section class="marks" aria-label="Overdue: markers in the text">
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
    </section>
  )
}

/** How far an explanation has to move to the left so that it stays on the page. */
function tipShift(x: number): number {
  const room = document.documentElement.clientWidth - x
  return Math.min(0, room - 300)
}
