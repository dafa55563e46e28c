/** Decisions that the article of a page links to, each once, with the words of the link. */
export function linksToDecisions(page: Document): { href: string; text: string }[] {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('article a[href], main a[href]')]
  const found = links
    .filter(({ href }) => /^https?:\/\/(?:www\.)?lgo\.org\.uk\/decisions\/.*\d\d-\d{3}-\d{3}/i.test(href))
    .map(({ href, textContent }) => ({ href, text: textContent.replace(/\s+/g, ' ').trim() || href }))
  return found.filter(({ href }, index) => found.findIndex((other) => other.href === href) === index)
}
