import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { parseSync, type ESTree, Visitor } from 'vite'

type Node = ESTree.Node

/** Attributes that hold no words for people. */
const codes = new RegExp(
  '^(?:class|id|href|type|role|name|for|key|rel|target|style|scope|list|pattern|inputmode|autocomplete|src|d|viewBox|of|data-.+' +
    '|aria-(?:labelledby|describedby|controls|haspopup|live|sort))$',
)
/** Names of keys on a keyboard, and of the extension itself, which no language changes. */
const names = /^(?:Escape|Enter|Tab|Home|End|Delete|Backspace|Arrow\w+|Page\w+|Overdue)$/

const parse = (file: string) => parseSync(file, readFileSync(file, 'utf8')).program

/** Strings that types name: values of data ('due soon', 'not known'), which are compared and stored, and never shown as they are. */
function valuesOfTypes(): ReadonlySet<string> {
  const values = new Set<string>()
  for (const file of globSync('{lib,components}/**/*.{ts,tsx}')) {
    const visitor = new Visitor({
      TSLiteralType({ literal }) {
        if (literal.type === 'Literal' && typeof literal.value === 'string') values.add(literal.value)
      },
    })
    visitor.visit(parse(file))
  }
  return values
}

const isWords = (text: string) =>
  (/^\p{Lu}\p{Ll}/u.test(text) || /\p{L}\s+\p{L}|\p{L}{2}[,.:;…?!]?\s|\s\p{L}{2}/u.test(text)) && !names.test(text)

/** Names of classes: a string of nothing else is no sentence. */
const classes: ReadonlySet<string> = new Set(
  globSync('{components,entrypoints}/**/*.css').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name!),
  ),
)
const isClasses = (text: string) =>
  /^[a-z\s-]+$/.test(text) &&
  text
    .trim()
    .split(/\s+/)
    .every((name) => classes.has(name))

/** The words for people that stand in a file of components, in its order. */
export function wordsIn(file: string, values: ReadonlySet<string>): string[] {
  const found: { at: number; text: string }[] = []
  const silent: { start: number; end: number }[] = []
  const hush = (node: Node | null | undefined) => node && silent.push(node)
  const add = ({ start }: Node, text: string) => found.push({ at: start, text })
  const visitor = new Visitor({
    ImportDeclaration: hush,
    JSXAttribute(node) {
      const name = node.name.type === 'JSXIdentifier' ? node.name.name : ''
      if (codes.test(name)) hush(node)
      else if (
        /^aria-label$|^title$|^placeholder$|^alt$/.test(name) &&
        node.value?.type === 'Literal' &&
        /\p{L}{2}/u.test(`${node.value.value}`)
      )
        add(node.value, `${node.value.value}`)
    },
    BinaryExpression({ left, right, operator }) {
      if (operator === '+') return
      hush(left)
      hush(right)
    },
    SwitchCase: ({ test }) => void hush(test),
    // Selectors, and marks of how long something took.
    CallExpression({ callee, arguments: given }) {
      const name = callee.type === 'MemberExpression' && callee.property.type === 'Identifier' ? callee.property.name : ''
      if (/^(?:querySelector|closest|match|mark$|startsWith$)/.test(name)) given.forEach(hush)
    },
    JSXText(node) {
      if (/\p{L}{2}/u.test(node.value)) add(node, node.value.trim())
    },
    Literal(node) {
      if (typeof node.value === 'string' && isWords(node.value) && !values.has(node.value) && !isClasses(node.value)) add(node, node.value)
    },
    TemplateLiteral(node) {
      const text = node.quasis.map(({ value }) => value.cooked).join('0')
      if (isWords(text)) add(node, text)
    },
  })
  visitor.visit(parse(file))
  const heard = found.filter(({ at }, index) => !silent.some(({ start, end }) => start <= at && at < end) && found[index - 1]?.at !== at)
  return heard.toSorted((a, b) => a.at - b.at).map(({ text }) => text)
}

/** Those of each file of the interface that has any. */
export function wordsLeft(): Record<string, string[]> {
  const values = valuesOfTypes()
  const files = globSync('{components,entrypoints}/**/*.{ts,tsx}').toSorted()
  return Object.fromEntries(files.map((file) => [file, wordsIn(file, values)] as const).filter(([, words]) => words.length > 0))
}
