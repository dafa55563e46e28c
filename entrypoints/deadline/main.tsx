import { render } from 'preact'
import { Deadline } from '../../components/deadline/deadline.tsx'
import { useToday } from '../../components/watchlist/use-today.ts'
import { choiceFor } from '../../lib/deadline/choices.ts'
import { readFrom } from '../../lib/deadline/read-from.ts'
import { readMatter } from '../../lib/watchlist/matter.ts'
import { getThese } from '../../lib/watchlist/store.ts'
import '../../components/shared/pages.css'
import './deadline.css'

const asked = new URLSearchParams(location.search)
const id = asked.get('case')
const kept = id ? ((await getThese([id])).get(id) ?? null) : null
const matter = readMatter(kept?.matter)
const first = choiceFor(matter?.asked ?? asked.get('limit') ?? location.hash.slice(1))
const from = asked.get('from')
const Page = () => (
  <Deadline first={first} kept={matter ? kept : null} from={from === null ? undefined : readFrom(from)} today={useToday()} />
)
render(<Page />, document.querySelector('#root')!)
