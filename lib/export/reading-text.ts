import type { Outline } from './reading-outline.ts'

/** A reading as plain text, for letters and mails. */
export function readingText({ title, lines, parts, foot }: Outline): string {
  const list = ({ heading, items, ordered }: Outline['parts'][number]) => [
    '',
    heading,
    ...items.map(
      ({ name, text, source }, index) =>
        `${ordered ? `${index + 1}.` : '-'} ${name ? `${name}: ` : ''}${text}${source ? ` Rule: ${source.text}.` : ''}`,
    ),
  ]
  return `${[title, '', ...lines, ...parts.flatMap(list), '', ...foot].join('\n')}\n`
}

/** The same as Markdown. What the page says is escaped: it can mean nothing to a renderer. */
export function readingMarkdown({ title, lines, parts, foot }: Outline): string {
  const list = ({ heading, items, ordered }: Outline['parts'][number]) => [
    `## ${heading}`,
    '',
    ...items.map(({ name, text, source }, index) => {
      const rule = source ? ` Rule: [${plain(source.text)}](${source.url.replace(/[()\s]/g, encodeURIComponent)}).` : ''
      return `${ordered ? `${index + 1}.` : '-'} ${name ? `**${plain(name)}**: ` : ''}${plain(text)}${rule}`
    }),
    '',
  ]
  const written = [
    `# ${plain(title)}`,
    '',
    ...lines.flatMap((line) => [plain(line), '']),
    ...parts.flatMap(list),
    ...foot.map((line) => `*${plain(line)}*`),
  ]
  return `${written.join('\n')}\n`
}

/** Letters that Markdown or HTML would take for markup; an address becomes a link. */
const plain = (text: string): string =>
  text
    // What cannot be seen could break an address in two for one renderer and not for another.
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .split(/(https?:\/\/[^\s<>()"]+)/)
    .map((part, index) => (index % 2 ? `<${part}>` : part.replace(/[\\`*_[\]<>#|~]/g, '\\$&')))
    .join('')
