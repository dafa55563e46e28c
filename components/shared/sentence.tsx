import type { ComponentChildren, VNode } from 'preact'
import { say, type Given, type Said, type Values } from '../../lib/interface/say.ts'

type Props<Name extends Said> = {
  of: Name
  /** What each marked part of the sentence is made of: `<link>…</link>` by `link`. */
  parts: Record<string, (words: string) => VNode>
} & (Given<Name> extends [] ? { values?: undefined } : { values: Values<Name> })

/** A sentence of the interface with links or emphasis in it: where in the sentence they stand is for each language to say. */
export function Sentence<Name extends Said>({ of, values, parts }: Props<Name>): ComponentChildren {
  const text = say(of, ...((values ? [values] : []) as Given<Name>))
  return text.split(/(<\w+>.*?<\/\w+>)/).map((piece) => {
    const [, name, words] = /^<(\w+)>(.*)<\/\1>$/.exec(piece) ?? []
    return (name && parts[name]?.(words!)) ?? piece
  })
}
