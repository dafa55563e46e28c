import { render } from 'preact'
import { Popup } from '../../components/watchlist/popup.tsx'
import { readOverview } from '../../components/watchlist/use-index.ts'
import '../../components/watchlist/look.css'
import './popup.css'

// Read before the first drawing: a popup that opens empty and then fills jumps under the pointer.
const first = await readOverview()
render(<Popup first={first} />, document.querySelector('#root')!)
performance.mark('due shown')
