import { barX, barY, dot, link, type PlotOptions, plot, ruleX, ruleY, text } from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import type { Group } from './groups.ts'
import { linkTo } from './links.ts'
import { days, share } from './words.ts'

/** A drawing, and what it shows in a sentence. */
export interface Drawing {
  caption: string
  svg: string
}

/** How many groups a drawing compares; its table has all. */
const SHOWN = 20
/** The project's colours for what is overdue and for what is counted (see the design). */
const LATE = '#651b1b'
const COUNTED = '#0f385c'
const WIDTH = 760
const LEFT = 300

interface Row {
  name: string
  place: number
  group: Group
}

/**
 * Drawings for the groups of one kind, as SVG that needs nothing else: every mark leads to the decisions behind it.
 * @param least how many decisions have to be checked in a group before its share is compared with others
 */
export function drawingsOf(groups: readonly Group[], least: number): Drawing[] {
  const rows = groups.map((group, place) => ({ name: group.name, place, group }))
  if (groups[0]?.by === 'year') return [byYear(rows), ...shares(rows, least)]
  return groups[0]?.by === 'limit' ? [...shares(rows, least), ...lengths(rows, least)] : shares(rows, least)
}

const href =
  (choice: Parameters<typeof linkTo>[2]) =>
  ({ group, place }: Row) =>
    linkTo(group, place, choice)
const CUT = 42

function byYear(rows: Row[]): Drawing {
  return {
    caption: 'Decisions by year.',
    svg: draw({
      height: 240,
      x: { label: null, type: 'band' },
      y: { label: 'Decisions', grid: true },
      marks: [
        barY(rows, {
          x: 'name',
          y: ({ group }: Row) => group.figures.decisions,
          fill: COUNTED,
          href: href('decisions'),
          title: ({ name, group }: Row) => `${name}: ${group.figures.decisions} decisions`,
        }),
        ruleY([0]),
      ],
    }),
  }
}

function shares(all: Row[], least: number): Drawing[] {
  const rows = all.filter(({ group }) => group.figures.checked >= least)
  if (!rows.length) return []
  const inOrder = all[0]!.group.by === 'year'
  const part = ({ group: { figures } }: Row) => figures.late / figures.checked
  const shown = inOrder ? rows : rows.toSorted((a, b) => part(b) - part(a)).slice(0, SHOWN)
  const told = ({ name, group: { figures } }: Row) => `${name}: late in ${figures.late} of ${figures.checked}`
  const few = least > 1 ? ` Only where at least ${least} decisions could be checked.` : ''
  return [
    {
      caption:
        `Share late, of the decisions in which a time limit could be checked.${few}` +
        (rows.length > shown.length ? ` The ${SHOWN} highest of ${rows.length}.` : ''),
      svg: draw({
        height: 70 + 22 * shown.length,
        marginBottom: 45,
        marginLeft: LEFT,
        marginRight: 90,
        x: { percent: true, domain: [0, 100], grid: true, label: 'Share late (%)', labelOffset: 36 },
        y: { label: null, domain: shown.map(label), padding: 0.2 },
        marks: [
          barX(shown, { x: part, y: label, fill: LATE, href: href('late'), title: told }),
          text(shown, {
            x: part,
            y: label,
            text: ({ group: { figures } }: Row) => `${share(figures.late, figures.checked)} of ${figures.checked}`,
            textAnchor: 'start',
            dx: 5,
          }),
          ruleX([0]),
        ],
      }),
    },
  ]
}

/** Medians and ninetieth percentiles of days late. */
function lengths(all: Row[], least: number): Drawing[] {
  const rows = all.filter(({ group }) => group.figures.late >= Math.min(least, 3)).slice(0, SHOWN)
  if (!rows.length) return []
  const median = ({ group }: Row) => group.figures.median!.least
  const ninetieth = ({ group }: Row) => group.figures.ninetieth!.least
  return [
    {
      caption: 'Days late, at the least, of the decisions late for certain: from the median (filled) to the ninetieth percentile (hollow).',
      svg: draw({
        height: 70 + 22 * rows.length,
        marginBottom: 45,
        marginLeft: LEFT,
        marginRight: 40,
        x: { grid: true, label: 'Days late', zero: true, labelOffset: 36 },
        y: { label: null, domain: rows.map(label) },
        marks: [
          link(rows, { x1: median, x2: ninetieth, y1: label, y2: label, stroke: LATE }),
          dot(rows, {
            x: ninetieth,
            y: label,
            r: 4,
            stroke: LATE,
            fill: 'white',
            href: href('ninetieth'),
            title: ({ name, group }: Row) => `${name}: nine in ten at most ${days(group.figures.ninetieth)} days`,
          }),
          dot(rows, {
            x: median,
            y: label,
            r: 4,
            fill: LATE,
            href: href('median'),
            title: ({ name, group }: Row) => `${name}: median ${days(group.figures.median)} days`,
          }),
        ],
      }),
    },
  ]
}

/** Two groups may have the same name once it is cut; their places keep them apart. */
const label = ({ name, place }: Row) => (name.length > CUT ? `${name.slice(0, CUT - 6)}… (${place + 1})` : name)

function draw(options: PlotOptions): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const drawing = plot({ width: WIDTH, style: { fontSize: '12px' }, ...options, document: document as unknown as Document })
  // Names of the library's own for its layers ("rule", "bar"): nothing that a person who listens could use.
  for (const layer of drawing.querySelectorAll('g[aria-label]')) layer.removeAttribute('aria-label')
  return drawing.outerHTML
}
