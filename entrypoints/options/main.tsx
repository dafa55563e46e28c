import { render } from 'preact'
import { SettingsPage } from '../../components/watchlist/settings-page.tsx'
import { openStored } from '../../components/watchlist/stored.ts'
import '../../components/shared/pages.css'

const all = await openStored()
render(<SettingsPage all={all} />, document.querySelector('#root')!)
