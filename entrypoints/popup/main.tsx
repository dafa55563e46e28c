import { render } from 'preact'
import { Popup } from '../../components/watchlist/popup.tsx'
import { openOverview } from '../../components/watchlist/overview.ts'
import { language } from '../../lib/interface/say.ts'
import { localDay } from '../../lib/watchlist/day.ts'
import './popup.css'

// Read before the first drawing: a popup that opens empty and then fills jumps under the pointer.
const overview = await openOverview(() => localDay(new Date()))
document.documentElement.lang = language()
render(<Popup overview={overview} />, document.querySelector('#root')!)
performance.mark('due shown')
