import { render } from 'preact'
import { FilesPage } from '../../components/watchlist/files-page.tsx'
import { openStored } from '../../components/watchlist/stored.ts'
import '../../components/shared/pages.css'

const all = await openStored()
render(<FilesPage all={all} />, document.querySelector('#root')!)
