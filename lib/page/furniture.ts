import { anyOf } from '../text/any-of.ts'
import { cued } from '../text/cued.ts'

const NEVER = cued(
  /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|NAV|INPUT|SELECT|TEXTAREA|SVG|MATH|IFRAME|OBJECT|CANVAS|AUDIO|VIDEO|FOOTER|DIALOG|HEAD|OVERDUE-.*)$/,
)
const ROLES = cued(/^(?:dialog|alertdialog|navigation|search|contentinfo|complementary)$/)
const NAMES = cued(/cookie|consent|breadcrumb|visually-?hidden|sr-only|screen-?reader|skip-?link/i)
const HIDDEN = cued(/display\s*:\s*none|visibility\s*:\s*hidden/i)

/**
 * Whether an element is part of the site around the decision, or is not seen: menus, cookie dialog, scripts, what is
 * hidden, and what Overdue itself puts into the page.
 */
export function isFurniture(element: Element): boolean {
  const tag = element.tagName.toUpperCase()
  if (NEVER.test(tag) || isSiteHeader(element) || (tag === 'BUTTON' && !isDisclosure(element))) return true
  if (!element.attributes.length) return false
  return (
    (isShut(element) && !isDisclosed(element)) ||
    ROLES.test(element.getAttribute('role') ?? '') ||
    // A wrapper of the whole page may speak of cookies as well.
    (NAMES.test(`${element.id} ${element.getAttribute('class') ?? ''}`) && !element.querySelector('h1, article'))
  )
}

const isShut = (element: Element): boolean =>
  (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') ||
  element.getAttribute('aria-hidden') === 'true' ||
  HIDDEN.test(element.getAttribute('style') ?? '')

const HEADING = /^H[1-6]$/i

/** What opens a part of the page, in the part's heading or around it: the heading's words are text. */
function isDisclosure(opener: Element): boolean {
  return (
    opener.hasAttribute('aria-expanded') &&
    (HEADING.test(opener.tagName) ||
      HEADING.test(opener.parentElement?.tagName ?? '') ||
      opener.querySelector('h1,h2,h3,h4,h5,h6') !== null)
  )
}

/** A part of the text that a heading opens and that is shut: what it holds is read all the same. */
function isDisclosed(element: Element): boolean {
  const opener = element.id && element.ownerDocument.querySelector(`[aria-controls="${element.id.replace(/["\\]/g, '\\$&')}"]`)
  if (opener && isDisclosure(opener)) return true
  // Where no opener names what it opens, it is what follows the heading.
  const before = element.previousElementSibling
  return Boolean(before && (isDisclosure(before) || [...before.querySelectorAll('[aria-expanded]')].some(isDisclosure)))
}

/** A header without a title or metadata is the site's own, where a page has no article of its own. */
function isSiteHeader(element: Element): boolean {
  return element.tagName.toUpperCase() === 'HEADER' && !element.querySelector('h1, h2, .label')
}

/** Lines that stand among the text and are no part of the decision. */
const LINES = cued(
  anyOf(
    'i',
    /^(?:(?:back|return|go) to (?:the )?top|top)(?: of (?:the )?page)?\.?$/,
    /^click here to (?:expand|collapse|open|close)$/,
    /^(?:print|share)(?: this(?: page)?)?$|^(?:download|view) (?:as )?pdf$|^lgo logogram$/,
    /^(?:investigator|assistant ombudsman|ombudsman)'?s'? (?:final )?decision on behalf of the ombudsm[ae]n\.?$/,
  ),
)

/** Whether a line is "Back to top", "Print this page", the signature, or the like. */
export function isFurnitureLine(text: string): boolean {
  return text.length < 80 && LINES.test(text.replace(/[‘’]/g, "'"))
}
