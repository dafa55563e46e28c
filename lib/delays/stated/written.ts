// A figure as the record has it.

import type { Block, Decision } from '../../page/decision.ts'
import type { Stated } from '../../record.ts'
import { cued } from '../../text/cued.ts'
import { aboutOf } from './about/about-of.ts'
import type { Figure } from './figure.ts'

const goesOn = cued(/^(?: [\w'’-]{1,20}){0,2}? (?:date|deadline|(?:time )?limit|time ?(?:scale|frame)s?|targets?)\b/)

/** A figure as the record has it, with what it is of. */
export function written(decision: Decision, figure: Figure, id: string, page: string): Stated {
  const { line, length, limit } = figure
  const start = Math.min(line.marked.offsets[figure.from]!, limit?.start ?? Infinity)
  // "past that" goes on to "past that date", "after the statutory" to its "deadline".
  const said = Math.max(line.marked.offsets[figure.to]!, length.end, limit?.end ?? 0)
  const end = said + (goesOn.exec(decision.text.slice(said, Math.min(said + 60, line.block.end)))?.[0].length ?? 0)
  const text = decision.text.slice(start, end)
  const about = aboutOf(figure, decision, page)
  return {
    id,
    text,
    words: { start, end, text, block: line.block.id, paragraph: paragraphOf(decision, line.block) },
    kind: figure.wording.kind,
    value: length.value,
    most: length.most,
    unit: figure.unit,
    limiting: figure.wording.over ? 'over' : length.limiting,
    limit: limit && { value: limit.value, unit: limit.unit },
    said: figure.said,
    about: about && {
      ...about,
      words: {
        ...about.words,
        paragraph: paragraphOf(
          decision,
          decision.blocks.find((block) => block.id === about.words.block)!,
        ),
      },
    },
  }
}

function paragraphOf(decision: Decision, block: Block): number | null {
  let at: Block | undefined = block
  for (let depth = 0; at && at.number === null && at.parent && depth < 9; depth++) {
    const parent: string = at.parent
    at = decision.blocks.find((other) => other.id === parent)
  }
  return at?.number ?? null
}
