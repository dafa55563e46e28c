import { say } from '../../lib/interface/say.ts'
import { Sentence } from '../shared/sentence.tsx'
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
            <h1>{say('welcome_newIn', { version: news.version })}</h1>
            <ul class="bullets">
              {news.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p class="soft">
              <Sentence of="welcome_choice" parts={{ link: (words) => <a href="/options.html#pages">{words}</a> }} />
            </p>
          </>
        ) : (
          <>
            <h1>{say('welcome_installed')}</h1>
            <p class="lead">{say('welcome_does')}</p>
            <First browser={browser} />
          </>
        )}
        <Kept />
        <p class="end soft small">{say('welcome_notAffiliated')}</p>
      </main>
    </>
  )
}

const First = ({ browser }: { browser: Props['browser'] }) => (
  <>
    <section class="part" aria-labelledby="try">
      <h2 id="try">{say('welcome_tryIt')}</h2>
      <p>{say('welcome_sample')}</p>
      <p class="row-acts">
        <a class="button main" href="/sample.html">
          {say('welcome_openSample')}
        </a>
        <a class="button" href="https://www.lgo.org.uk/decisions" rel="noreferrer">
          {say('welcome_findReal')}
        </a>
        <a class="button" href="/deadline.html">
          {say('welcome_deadline')}
        </a>
      </p>
    </section>
    <section class="part" aria-labelledby="pin">
      <h2 id="pin">{say('welcome_pin')}</h2>
      <p>
        {browser === 'firefox' ? say('welcome_pinFirefox') : say('welcome_pinChrome')} {say('welcome_button')}
      </p>
    </section>
    <section class="part" aria-labelledby="know">
      <h2 id="know">{say('welcome_knows')}</h2>
      <ul class="bullets">
        <li>{say('welcome_readsDecision')}</li>
        <li>{say('welcome_readsMonth')}</li>
        <li>{say('welcome_readsWrongly')}</li>
      </ul>
    </section>
  </>
)

const Kept = () => (
  <section class="part" aria-labelledby="kept">
    <h2 id="kept">{say('welcome_kept')}</h2>
    <ul class="bullets">
      <li>{say('welcome_nothingLeaves')}</li>
      <li>{say('welcome_keptHere')}</li>
      <li>
        <Sentence of="welcome_keptToo" parts={{ link: (words) => <a href="/options.html">{words}</a> }} />
      </li>
      <li>{say('welcome_private')}</li>
    </ul>
  </section>
)
