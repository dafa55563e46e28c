import { render } from 'preact'
import changelog from '../../CHANGELOG.md?raw'
import { newsOf } from '../../components/welcome/news.ts'
import { Welcome } from '../../components/welcome/welcome.tsx'
import { say } from '../../lib/interface/say.ts'
import '../../components/shared/pages.css'
import './welcome.css'

const updated = new URLSearchParams(location.search).has('new')
const news = newsOf(changelog)
if (updated && news) document.title = say('welcome_newTitle')
render(<Welcome browser={import.meta.env.FIREFOX ? 'firefox' : 'chrome'} news={news} updated={updated} />, document.querySelector('#root')!)
