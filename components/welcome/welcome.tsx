import { PageHead } from '../shared/page-head.tsx'
import type { News } from './news.ts'

interface Props {
  browser: 'chrome' | 'firefox'
  news: News | null
  /** After an update: what is new stands first. */
  updated: boolean
}

/** After installation, and after an update: what Overdue does, what is new in it, and what it keeps. */
export function Welcome({ browser, news, updated }: Props) {
  return (
    <>
      <PageHead here={null} />
      <main class="page">
        {updated && news ? (
          <>
            <h1>What is new in Overdue {news.version}</h1>
            <ul class="bullets">
              {news.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p class="soft">
              <a href="/options.html#pages">Settings</a> has a choice not to be shown this page after an update.
            </p>
          </>
        ) : (
          <>
            <h1>Overdue is installed</h1>
            <p class="lead">
              On each decision of the Local Government and Social Care Ombudsman it says how long the council took against how long it may
              take, how sure that is, and what was agreed by when.
            </p>
            <First browser={browser} />
          </>
        )}
        <Kept />
        <p class="end soft small">Overdue is not affiliated with the Ombudsman. What it shows is information, not legal advice.</p>
      </main>
    </>
  )
}

const First = ({ browser }: { browser: Props['browser'] }) => (
  <>
    <section class="part" aria-labelledby="try">
      <h2 id="try">Try it</h2>
      <p>The sample is an invented decision inside the extension. Nothing that you do on it is kept.</p>
      <p class="row-acts">
        <a class="button main" href="/sample.html">
          Open the sample decision
        </a>
        <a class="button" href="https://www.lgo.org.uk/decisions" rel="noreferrer">
          Find a real decision
        </a>
        <a class="button" href="/deadline.html">
          Work out a deadline
        </a>
      </p>
    </section>
    <section class="part" aria-labelledby="pin">
      <h2 id="pin">Keep its button in sight</h2>
      <p>
        {browser === 'firefox'
          ? 'Press the puzzle piece in the toolbar, then the cog beside Overdue, and choose “Pin to Toolbar”.'
          : 'Press the puzzle piece in the toolbar, then the pin beside Overdue.'}{' '}
        The button counts what is overdue on your watchlist, and says what the page in front is about.
      </p>
    </section>
    <section class="part" aria-labelledby="know">
      <h2 id="know">What it can know, and what it cannot</h2>
      <ul class="bullets">
        <li>It reads what the decision says. What was done after it, it does not know until you say so.</li>
        <li>A day given as “January 2023” can be any of 31 days; so can all that is counted from it, and the card says so.</li>
        <li>It can read a sentence wrongly. Every figure leads to its words: look before you quote it.</li>
      </ul>
    </section>
  </>
)

const Kept = () => (
  <section class="part" aria-labelledby="kept">
    <h2 id="kept">What is remembered, and where</h2>
    <ul class="bullets">
      <li>Nothing leaves this browser. There is no account, no server, and no count of who reads what.</li>
      <li>Kept here: the cases that you watch, what you put right on a page, your settings.</li>
      <li>
        Kept too, until you say otherwise: the references of decisions that you opened, so that lists can say “Read before”.{' '}
        <a href="/options.html">Settings</a> shows them, and can empty and stop that list.
      </li>
      <li>Of a private window nothing is kept.</li>
    </ul>
  </section>
)
