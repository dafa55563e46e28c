import { render } from 'preact'
import { LogPage } from '../../components/log/log-page.tsx'
import { openStored } from '../../components/watchlist/stored.ts'
import '../../components/shared/pages.css'
import './log.css'

const all = await openStored()
render(<LogPage all={all} />, document.querySelector('#root')!)
