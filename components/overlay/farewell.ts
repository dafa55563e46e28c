import css from './card.css?inline'
import { hostName, placeUnderTitle } from './place.ts'

/**
 * After the extension was updated or removed, what ran in the page is cut off from it. Says so in one sentence, where the card
 * was, until the reader closes it.
 */
export function sayFarewell(page: Document, title: string): void {
  const host = page.createElement(hostName)
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  // The style sheet of the extension may be gone with it.
  sheet.replaceSync(css + ':host{display:block!important}')
  root.adoptedStyleSheets = [sheet]
  const box = page.createElement('div')
  box.className = 'card watch'
  const sentence = page.createElement('p')
  sentence.role = 'status'
  sentence.textContent = 'Overdue was updated or removed. Reload this page to read it again.'
  const button = (text: string, act: () => void) => {
    const made = page.createElement('button')
    made.type = 'button'
    made.textContent = text
    made.addEventListener('click', act, { once: true })
    return made
  }
  box.append(sentence, button('Reload', () => page.location.reload()), button('Close', () => host.remove()))
  root.append(box)
  placeUnderTitle(page, title)?.(host)
}
