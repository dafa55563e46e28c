import { render } from 'preact'
import { Rulebook } from '../../components/rulebook/rulebook.tsx'
import '../../components/shared/pages.css'
import './rulebook.css'

const asked = new URLSearchParams(location.search).get('q') ?? ''
render(<Rulebook asked={asked} wanted={location.hash.slice(1)} />, document.querySelector('#root')!)
