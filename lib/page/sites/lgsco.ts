import { pageKind } from '../page-kind.ts'
import { identify } from '../identify.ts'
import { readMetadata } from '../metadata.ts'
import { addressReference } from '../references.ts'
import { isHeadingByWords, mainSection, sectionKind } from '../section-kind.ts'
import type { Site } from './site.ts'

/** The Local Government and Social Care Ombudsman, England. */
export const lgsco: Site = {
  id: 'lgsco',
  origins: ['https://www.lgo.org.uk', 'https://lgo.org.uk', 'http://www.lgo.org.uk', 'http://lgo.org.uk'],
  readPlace({ pathname, searchParams }) {
    const chapter = Number(searchParams.get('chapter') ?? '')
    const reference = addressReference(pathname)
    const kind = /^\/information-centre\/news\/\d{4}\/./i.test(pathname)
      ? 'news'
      : /^\/decisions\/(?:searchresults|archive|search)\b/i.test(pathname)
        ? 'search'
        : reference
          ? 'decision'
          : /^\/decisions(?:\/|$)/i.test(pathname)
            ? 'list'
            : 'other'
    return { reference, kind, chapter: Number.isInteger(chapter) && chapter > 0 ? chapter : null }
  },
  words: { main: mainSection, kind: sectionKind, isHeading: isHeadingByWords },
  labels: [],
  openingIsHead: false,
  untitled: null,
  identify: ({ title, tab, place }) => identify(title, tab, place),
  readMetadata: ({ root, document, opening, text }) => readMetadata(root.querySelector('.label') ? root : document, opening, text),
  pageKind: (page) => pageKind(page, page.place),
}
