import { useEffect, useRef } from 'preact/hooks'

interface Props {
  words: string
  /** What it is about, for those who hear it. */
  about: string
  small?: boolean
  children: preact.ComponentChildren
}

/** A button that opens a short list of further ones; closes when one is pressed, with Escape, and when the focus leaves it. */
export function Menu({ words, about, small = false, children }: Props) {
  const place = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = (event: Event) => {
      if (place.current?.open && !place.current.contains(event.target as Node)) place.current.open = false
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('focusin', close)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('focusin', close)
    }
  }, [])
  const shut = () => {
    place.current!.open = false
    place.current!.querySelector('summary')!.focus()
  }
  return (
    <details ref={place} class="more" onKeyDown={(event) => event.key === 'Escape' && shut()}>
      <summary class={small ? 'button small' : 'button'}>
        {words}
        <span class="heard">: {about}</span> <i class="caret" />
      </summary>
      <div class="menu-list" onClick={() => (place.current!.open = false)}>
        {children}
      </div>
    </details>
  )
}
