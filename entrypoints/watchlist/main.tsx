import { render } from 'preact'
import { WatchlistPage } from '../../components/watchlist/page.tsx'
import { openStored } from '../../components/watchlist/stored.ts'
import '../../components/shared/pages.css'
import './watchlist.css'

const all = await openStored()
render(<WatchlistPage all={all} />, document.querySelector('#root')!)
