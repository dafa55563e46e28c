import { render } from 'preact'
import { WatchlistPage } from '../../components/watchlist/page.tsx'
import { readParts } from '../../components/watchlist/use-cases.ts'
import '../../components/watchlist/look.css'
import './watchlist.css'

const first = await readParts()
render(<WatchlistPage first={first} />, document.querySelector('#root')!)
