import { defineContentScript } from 'wxt/utils/define-content-script'
import { startPage } from '../../components/overlay/page.ts'
import './page.css'

const sites = ['https://www.lgo.org.uk', 'https://lgo.org.uk']
// Addresses are matched letter by letter, and the site serves both forms. "/decisions/*" is not "/decisions" for Firefox.
const lists = ['/decisions', '/Decisions'].flatMap((path) => [path, `${path}?*`, `${path}/*`])
const paths = [...lists, '/information-centre/news/*', '/Information-centre/News/*']

export default defineContentScript({
  matches: sites.flatMap((site) => paths.map((path) => site + path)),
  runAt: 'document_end',
  main: (context) => {
    // Nothing tells a page that the extension was updated or removed; asking costs nothing.
    context.setInterval(() => {}, 1_000)
    return startPage(document, context.signal)
  },
})
