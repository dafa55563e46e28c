import { domains } from './whole-rulebook.ts'
import type { RulebookLimit } from './whole-rulebook.ts'
import { formatDay } from '../calendar/words.ts'
import { forceText } from './force.ts'
import { countingText, lengthsText, lengthText } from './length-text.ts'
import type { NoLimit } from './limit.ts'
import { byText, verifiedText } from './verified-text.ts'

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? '' : '.')

/** The rulebook as a Markdown page, by domain: the same that the extension shows. */
export function rulebookMarkdown(limits: readonly RulebookLimit[], none: readonly NoLimit[]): string {
  const read = limits.filter(({ verified }) => verified === 'law read').length
  const unverified = limits.filter(({ verified }) => verified === 'not verified').length
  const lines = [
    '# The rulebook',
    '',
    `${limits.length} time limits and ${none.length} areas without a fixed one. ` +
      `Of ${read} the text of the source was read; ${unverified} are not verified and say so.`,
    'Generated from `lib/rules` by `npm run rulebook`; a test fails when it is stale. Not legal advice.',
    '',
    ...domains.map((domain) => `- [${title(domain)}](#${anchor(domain)})`),
    '',
  ]
  for (const domain of domains) {
    lines.push(`## ${title(domain)}`, '')
    for (const limit of limits.filter((l) => l.domain === domain)) lines.push(...entry(limit))
    for (const area of none.filter((n) => n.domain === domain))
      lines.push(
        `### ${area.name}`,
        '',
        `**No fixed limit.** ${area.tell.replace(/^No fixed limit[.;]\s*/, '').replace(/^\w/, (c) => c.toUpperCase())}`.trim(),
        '',
        `Source: [${area.citation}](${area.url}).`,
        '',
      )
  }
  lines.push('## What could not be checked', '', 'Limits whose source was not read for this rulebook, and what is missing.', '')
  for (const limit of limits.filter(({ verified }) => verified === 'not verified'))
    lines.push(`- ${limit.name} (\`${limit.id}\`, ${limit.citation}): ${limit.missing ?? 'the source'}`)
  lines.push('', 'Of these limits something else was not found.', '')
  for (const limit of limits.filter(({ notFound }) => notFound)) lines.push(`- ${limit.name} (\`${limit.id}\`): ${limit.notFound}`)
  return `${lines.join('\n').trimEnd()}\n`
}

function entry(limit: RulebookLimit): string[] {
  const facts = [
    limit.by && `For ${byText(limit)} to keep, not the council.`,
    `Starts: ${sentence(limit.starts)}`,
    `Ends: ${sentence(limit.ends)}`,
    countingText(limit),
    limit.parts && `Made of: ${limit.parts.map((id) => `\`${id}\``).join(', ')}.`,
    limit.effective && effectiveText(limit.effective),
    ...(limit.before ?? []).map((before) => {
      const when = effectiveText(before.effective).replace(/\.$/, '')
      const length = before.length ? lengthText(before.length) : 'the same length'
      return `Before: ${when}, ${length}, [${before.citation}](${before.url}). ${verifiedText(before)}`
    }),
    limit.relaxed && `${sentence(`Between ${formatDay(limit.relaxed.from)} and ${formatDay(limit.relaxed.to)} ${limit.relaxed.how}`)}`,
    limit.notes,
    clockText(limit),
    limit.notFound && `Not found in a source: ${limit.notFound}`,
    [
      `Source: [${limit.citation}](${limit.url}); ${forceText(limit)}.`,
      verifiedText(limit),
      ...(limit.missing ? [`Missing: ${limit.missing}`] : []),
    ].join(' '),
    `Id: \`${limit.id}\``,
  ]
  return [`### ${limit.name}`, '', `**${sentence(lengthsText(limit))}**`, '', ...facts.filter(Boolean).map((fact) => `- ${fact}`), '']
}

function effectiveText({ from, to }: NonNullable<RulebookLimit['effective']>): string {
  if (from && to) return `From ${formatDay(from)} to ${formatDay(to)}.`
  return from ? `Since ${formatDay(from)}.` : to ? `Until ${formatDay(to)}.` : ''
}

function clockText({ clock, by }: RulebookLimit): string {
  if (clock === 'never') return 'Not measured: no deadline in which something must be done.'
  if (by) return ''
  if (clock === 'late') return 'Where a decision does not speak of it, measured only if it was missed.'
  return clock === 'stated' ? 'Measured only where a decision itself speaks of it.' : ''
}

const title = (domain: string): string => domain.charAt(0).toUpperCase() + domain.slice(1).replace(/'/g, '’')
/** As GitHub makes them of headings. */
const anchor = (domain: string): string =>
  domain
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replace(/ /g, '-')
