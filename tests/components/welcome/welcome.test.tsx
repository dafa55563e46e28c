// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { newsOf } from '../../../components/welcome/news.ts'
import { PageHead } from '../../../components/shared/page-head.tsx'
import { Welcome } from '../../../components/welcome/welcome.tsx'

afterEach(cleanup)

const changelog = readFileSync('CHANGELOG.md', 'utf8')
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

test('the topmost section of the changelog is of this version, and has something for readers', () => {
  const news = newsOf(changelog)!
  expect(news.version).toBe(version)
  expect(news.lines.length).toBeGreaterThan(0)
})

test('only what readers are told of the topmost version is news', () => {
  const text =
    '# Changes\n\n## 2.0.0\n\n### For readers\n- One `thing`\n  that goes on.\n- Two.\n\n### For developers\n- Three.\n\n' +
    '## 1.0.0\n\n### For readers\n- Old.\n'
  expect(newsOf(text)).toEqual({ version: '2.0.0', lines: ['One thing that goes on.', 'Two.'] })
  expect(newsOf('# Changes\n\n## 2.0.0\n\n### For developers\n- Three.\n\n## 1.0.0\n\n### For readers\n- Old.\n')).toBeNull()
  expect(newsOf('')).toBeNull()
})

test('after installation it says what it does, how to pin it, and what it keeps; each browser in its own words', () => {
  render(<Welcome browser="firefox" news={newsOf(changelog)} updated={false} />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Overdue is installed')
  expect(document.body.textContent).toContain('Pin to Toolbar')
  expect(screen.getByRole('link', { name: 'Open the sample decision' }).getAttribute('href')).toBe('/sample.html')
  expect(document.body.textContent).toContain('Nothing leaves this browser')
  cleanup()
  render(<Welcome browser="chrome" news={null} updated={false} />)
  expect(document.body.textContent).not.toContain('Pin to Toolbar')
})

test('after an update it says what is new, and how not to be told', () => {
  render(<Welcome browser="chrome" news={{ version: '9.1.0', lines: ['Reads tea leaves.'] }} updated />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('What is new in Overdue 9.1.0')
  expect(document.body.textContent).toContain('Reads tea leaves.')
  expect(document.body.textContent).toContain('not to be shown this page')
})

test('a page says in which language it is, and what it is called', () => {
  document.documentElement.lang = ''
  document.title = 'of the file'
  render(<PageHead here={null} />)
  expect([document.documentElement.lang, document.title]).toEqual(['en-GB', 'of the file'])
  cleanup()
  render(<PageHead here="log" />)
  expect(document.title).toBe('Reading log – Overdue')
})
