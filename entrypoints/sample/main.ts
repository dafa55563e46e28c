import { startSample } from '../../components/welcome/sample.ts'
import './sample.css'

await startSample(document, new AbortController().signal)
