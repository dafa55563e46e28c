// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { unfold } from '../../../components/overlay/unfold.ts'

/** What a page's own script does: a press shows the part that the button names, or the one behind its heading. */
function page(html: string): HTMLElement {
  document.body.innerHTML = html
  for (const button of document.querySelectorAll('[aria-expanded]'))
    button.addEventListener('click', () => {
      button.setAttribute('aria-expanded', String(button.getAttribute('aria-expanded') === 'false'))
      for (const part of document.querySelectorAll('[hidden]')) part.removeAttribute('hidden')
    })
  return document.querySelector('#words')!
}

describe('a part of the page that is folded', () => {
  test.each([
    [
      'named by its button',
      '<h2><button aria-expanded="false" aria-controls="x">Findings</button></h2><div id="x" hidden><p id="words">W</p></div>',
    ],
    ['behind its heading', '<h2><button aria-expanded="false">Findings</button></h2><div hidden><p id="words">W</p></div>'],
  ])('is opened by the page’s own button: %s', (_, html) => {
    unfold(page(html))
    expect(document.querySelector('[hidden]')).toBeNull()
    expect(document.querySelector('button')!.getAttribute('aria-expanded')).toBe('true')
  })

  test('is left as it is where no button opens it, and one that is open is not shut', () => {
    unfold(page('<button>Print</button><div hidden><p id="words">W</p></div>'))
    expect(document.querySelector('[hidden]')).not.toBeNull()
    unfold(page('<h2><button aria-expanded="true">Findings</button></h2><div><p id="words">W</p></div>'))
    expect(document.querySelector('button')!.getAttribute('aria-expanded')).toBe('true')
  })
})
