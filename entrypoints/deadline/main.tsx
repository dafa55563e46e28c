import { render } from 'preact'
import { Deadline } from '../../components/deadline/deadline.tsx'
import { useToday } from '../../components/watchlist/use-today.ts'
import { choiceFor } from '../../lib/deadline/choices.ts'
import '../../components/shared/look.css'
import '../../components/shared/plain.css'
import './deadline.css'

const asked = new URLSearchParams(location.search)
const first = choiceFor(asked.get('limit') ?? location.hash.slice(1))
const Page = () => <Deadline first={first} today={useToday()} />
render(<Page />, document.querySelector('#root')!)
