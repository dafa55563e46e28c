import { render } from 'preact'
import { StatisticsPage } from '../../components/watchlist/statistics-page.tsx'
import { openStored } from '../../components/watchlist/stored.ts'
import '../../components/shared/pages.css'
import './statistics.css'

const all = await openStored()
render(<StatisticsPage all={all} />, document.querySelector('#root')!)
