import { render } from 'preact'
import { Beside } from '../../components/beside/beside.tsx'
import { openSettings } from '../../components/beside/open-settings.ts'
import { language } from '../../lib/interface/say.ts'
import './sidepanel.css'

const settings = await openSettings()
document.documentElement.lang = language()
render(<Beside settings={settings} />, document.querySelector('#root')!)
