import { expect, test } from 'vitest'
import { byExtension, type Asked } from '../../scripts/browsers/site.ts'

const hosts = ['www.lgo.org.uk']
const page: Asked = { host: 'www.lgo.org.uk', path: '/decisions/a/b/99-100-001', dest: 'document' }

test.each<[string, Asked, boolean]>([
  ['a page that is opened', page, false],
  ['its icon', { ...page, path: '/favicon.ico', dest: 'image' }, false],
  ['what the browser itself asks of others', { host: 'services.example', path: '/', dest: 'empty' }, false],
  ['a script on the page', { ...page, dest: 'empty' }, true],
  ['an extension, of the site', { ...page, origin: 'chrome-extension://abc' }, true],
  ['an extension, of another', { host: 'evil.test', path: '/', origin: 'moz-extension://abc', dest: 'empty' }, true],
  ['a page of an extension', { host: 'evil.test', path: '/x.png', referer: 'moz-extension://abc/popup.html', dest: 'image' }, true],
])('%s is told from what an extension asks for', (_, asked, is) => expect(byExtension([page, asked], hosts)).toEqual(is ? [asked] : []))
