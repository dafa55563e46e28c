import { say } from '../../lib/interface/say.ts'
import type { Decision } from '../../lib/page/decision.ts'
import tokens from '../shared/tokens.css?inline'
import css from './card.css?inline'
import { closedRoot } from './closed-root.ts'
import { hostName, placeUnderTitle } from './place.ts'
import { whyUnread } from './why-unread.ts'

/** A card of one sentence and buttons, where there is no reading to show. Its style sheet may be all that is left of the extension. */
function plainCard(
  page: Document,
  title: string,
  [result, reason]: [result: string, reason: string],
  buttons: [text: string, act: (host: Element) => void][],
): HTMLElement {
  const host = page.createElement(hostName)
  const root = closedRoot(host)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(tokens + css + ':host{display:block!important}')
  root.adoptedStyleSheets = [sheet]
  const add = (to: Element, name: string, text: string, look = '') => {
    const made = page.createElement(name)
    made.className = look
    made.textContent = text
    to.append(made)
    return made
  }
  const box = add(host, 'section', '', 'card shut')
  root.append(box)
  const heading = add(box, 'h2', '')
  add(heading, 'b', result)
  add(heading, 'span', ` ${reason}`)
  box.role = 'status'
  const acts = add(box, 'div', '', 'acts')
  for (const [text, act] of buttons) add(acts, 'button', text, 'button').addEventListener('click', () => act(host))
  placeUnderTitle(page, title)?.(host)
  return host
}

/**
 * After the extension was updated or removed, what ran in the page is cut off from it. Says so in one sentence, where the card
 * was, until the reader closes it. The browser then gives no words any more: they are asked for beforehand.
 */
export function readyFarewell(): (page: Document, title: string) => void {
  const [gone, why, reload, close] = [say('card_gone'), say('card_goneReload'), say('card_reload'), say('card_close')]
  return (page, title) => {
    plainCard(
      page,
      title,
      [gone, why],
      [
        [reload, () => page.location.reload()],
        [close, (host) => host.remove()],
      ],
    )
  }
}

/**
 * A page of the site that should hold a decision and cannot be read says so.
 * @param signal takes it away
 */
export function sayUnread(page: Document, decision: Decision, hide: () => void, signal: AbortSignal): void {
  const host = plainCard(page, decision.title, [say('card_unread'), whyUnread(decision)], [[say('card_hide'), hide]])
  signal.addEventListener('abort', () => host.remove())
}
