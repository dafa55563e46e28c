import type { CardProps, MenuName } from './state.ts'

interface Props extends CardProps {
  name: MenuName
  label: string
  /** What it offers. */
  items: [text: string, run: () => void][]
  /** Index of the first of a second group. */
  between?: number
}

/** A button that opens a short list of acts below itself. The focus stays with it; leaving it closes the list. */
export function Menu({ name, label, items, between, state, act }: Props) {
  const open = state.menu === name
  const leave = (event: FocusEvent) => {
    if (open && !(event.currentTarget as HTMLElement).contains(event.relatedTarget as Node | null)) act.menu(null)
  }
  return (
    <div class="menu" onFocusOut={leave}>
      <button type="button" class="button" id={`menu-${name}`} aria-expanded={open} onClick={() => act.menu(open ? null : name)}>
        {label} <i class="caret" />
      </button>
      {open && (
        <ul>
          {items.map(([text, run], index) => (
            <li key={text} class={index === between ? 'between' : undefined}>
              <button type="button" class="button plain" onClick={run}>
                {text}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
