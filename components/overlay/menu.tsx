import type { CardProps, MenuName } from './state.ts'

interface Props extends CardProps {
  name: MenuName
  label: string
  /** What it offers; null for a line between two groups. */
  items: ([text: string, act: () => void] | null)[]
}

/** A button that opens a short list of acts below itself. The focus stays with it; leaving it closes the list. */
export function Menu({ name, label, items, state, act }: Props) {
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
          {items.map((item, index) =>
            item ? (
              <li key={item[0]}>
                <button type="button" class="button plain" onClick={item[1]}>
                  {item[0]}
                </button>
              </li>
            ) : (
              <li key={index} class="between" role="presentation" />
            ))}
        </ul>
      )}
    </div>
  )
}
