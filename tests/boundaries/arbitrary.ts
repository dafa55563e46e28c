import fc from 'fast-check'
import { corpusPages } from '../support/corpus.ts'

/** Values that a file, a message or a fault of the disk could hold in the place of any other. */
const strange = fc.constantFrom<unknown>(
  null,
  undefined,
  true,
  0,
  -1,
  1.5,
  NaN,
  Infinity,
  1e308,
  '',
  ' ',
  '\u0000',
  '\uD800',
  '__proto__',
  'constructor',
  'javascript:alert(1)',
  'data:text/html,x',
  'https://evil.test/decisions/a/b/24-000-001',
  '9999-12-31',
  '0001-01-01',
  '1000-01-01',
  '2024-02-30',
  '2100-12-31',
  'x'.repeat(20_000),
  [],
  {},
  [[]],
  { length: 3 },
  ['a', null],
)

/** A plain value with up to three of its parts changed, taken away or put twice. */
export const mutated = <Value>(of: fc.Arbitrary<Value>): fc.Arbitrary<unknown> =>
  fc
    .tuple(of, fc.array(fc.tuple(fc.nat(), fc.constantFrom('set', 'drop', 'double', 'rename'), strange), { maxLength: 3 }))
    .map(([given, changes]) => {
      let made: unknown = structuredClone(given)
      for (const [at, how, put] of changes) {
        const places = placesOf(made)
        // What is put stands for itself once only, and a list has no holes: neither can be stored or sent.
        const value = structuredClone(put)
        if (!places.length) {
          made = value
          continue
        }
        const [holder, key] = places[at % places.length]!
        if (how === 'drop' && Array.isArray(holder)) holder.splice(Number(key), 1)
        else if (how === 'drop') delete holder[key]
        else if (how === 'rename' && !Array.isArray(holder)) {
          holder[`${key}x`] = holder[key]
          delete holder[key]
        } else if (how === 'double' && Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]))
        else holder[key] = Array.isArray(holder) ? (value ?? null) : value
      }
      return made
    })

function placesOf(value: unknown): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Record<string, unknown>
  return Object.keys(holder).flatMap((key): [Record<string, unknown>, string][] => [[holder, key], ...placesOf(holder[key])])
}

/** Words that readings are made of, and what breaks them, with no order. */
const soup = fc
  .array(
    fc.constantFrom(
      'The Council ',
      'Mrs X ',
      'Miss Y ',
      'complained ',
      'replied ',
      'on 14 March 2023 ',
      'by the end of May ',
      'in late November ',
      'a week later ',
      'within 20 working days ',
      'six weeks late ',
      'took 60-5 weeks ',
      'two to one months ',
      'should have ',
      'has agreed to ',
      'apologise ',
      'pay £500 ',
      'within one month of my final decision ',
      'has not ',
      'EHC plan ',
      'stage two ',
      'the panel ',
      'deadline ',
      '31/02/2024 ',
      '01 Jan 1000 ',
      '99 999 9999 ',
      '. ',
      '\n',
      '\n1. ',
      '\n## Agreed action\n',
      '\n## What I found\n',
      '\n   - ',
      '\n   a) ',
      '(',
      ')',
      '“',
      '’',
      '!!!!',
      '????',
      '1. ',
      ', ',
      '\u00a0',
      '\u202e',
      '\u0000',
      '£',
      '%',
      '9'.repeat(30),
      'months '.repeat(9),
      'and ',
      'of ',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

const pages = corpusPages().filter(({ real }) => !real)

/** A decision of the corpus, cut and changed in places, or words without order. */
export const anyText = fc.oneof(
  soup,
  fc
    .tuple(fc.constantFrom(...pages), fc.nat(9_000), fc.integer({ min: 50, max: 1_500 }), soup, fc.nat(1_500))
    .map(([{ source }, from, length, put, at]) => {
      const part = source.slice(from, from + length)
      return part.slice(0, at % (part.length + 1)) + put.slice(0, 200) + part.slice(at % (part.length + 1))
    }),
)

/** A decision's date as a page can give it, or none. */
export const anyDay = fc.option(
  fc.integer({ min: -7_305, max: 47_481 }).map((number) => new Date(number * 864e5).toISOString().slice(0, 10)),
)

/** Markup as a broken or a hostile page has it. */
export const anyMarkup: fc.Arbitrary<string> = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    soup,
    fc
      .tuple(
        fc.constantFrom(
          'p',
          'div',
          'ol',
          'ul',
          'li',
          'h1',
          'h2',
          'h3',
          'table',
          'tr',
          'td',
          'dl',
          'dt',
          'dd',
          'b',
          'a',
          'span',
          'article',
          'main',
          'svg',
          'math',
          'template',
          'form',
          'select',
          'script',
          'style',
          'br',
        ),
        fc.constantFrom(
          '',
          ' id="article"',
          ' hidden',
          ' start="0"',
          ' start="-5"',
          ' value="9"',
          ' type="a"',
          ' name="children"',
          ' id="textContent"',
          ' href="javascript:alert(1)"',
          ' class="x"',
          ' style="display:none"',
          ' <',
          ' "',
        ),
        tie('nodes'),
        fc.boolean(),
      )
      .map(([name, attribute, inner, closed]) => `<${name}${attribute}>${inner}${closed ? `</${name}>` : ''}`),
  ),
  nodes: fc.array(tie('node'), { maxLength: 5 }).map((all) => all.join('')),
})).nodes

/** Any address, most of them almost right. */
export const anyAddress = fc
  .array(
    fc.constantFrom(
      'https://',
      'http://',
      'javascript:',
      'data:text/html,',
      '//',
      'www.lgo.org.uk',
      'lgo.org.uk',
      'evil.test',
      'www.lgo.org.uk.evil.test',
      '@',
      ':8443',
      '/',
      '/decisions',
      '/Decisions/',
      'education/',
      'other/',
      '24-001-146',
      '24 001 146',
      '%E0%A4%A',
      '?chapter=2',
      '?',
      '#x',
      '..',
      '\\',
      '\u0000',
      ' ',
      'информация',
      '%2f',
      '[',
      ']',
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))
