import { say } from '../../lib/interface/say.ts'
import { Sentence } from '../shared/sentence.tsx'
import { formats, type Format } from '../../lib/export/formats.ts'
import { Menu } from './menu.tsx'
import { Told } from './told.tsx'
import type { CardActs, CardProps } from './state.ts'

const names = Object.keys(formats) as Format[]

const heard = (words: string) => <span class="heard">{words}</span>

/** What concerns the card in the page alone. */
const ofPage = (act: CardActs): [string, () => void][] => [
  [say('card_collapseCard'), act.toggle],
  [say('card_hidePage'), act.hide],
  [say('card_offAll'), act.off],
]

/** Watch, copy, more. */
export function Buttons({ state, act }: CardProps) {
  const { watched, open, beside } = state
  const copies = names.filter((name) => 'copy' in formats[name])
  const saves = names.filter((name) => !copies.includes(name))
  return (
    <>
      <div class="acts">
        <button type="button" class={watched ? 'button' : 'button main'} onClick={watched ? act.unwatch : act.watch}>
          <Sentence of={watched ? 'card_unwatch' : 'card_watch'} parts={{ heard }} />
        </button>
        {open ? (
          <>
            <Menu
              name="copy"
              label={say('card_copy')}
              state={state}
              act={act}
              items={copies.map((name) => [formats[name].name, () => act.save(name)])}
            />
            <Menu
              name="more"
              label={say('card_more')}
              between={saves.length}
              state={state}
              act={act}
              items={[
                ...saves.map((name): [string, () => void] => [say('card_saveAs', { name: formats[name].name }), () => act.save(name)]),
                ...(watched ? [] : [[say('card_keepReading'), act.keepReading] as [string, () => void]]),
                ...(beside ? [] : ofPage(act)),
              ]}
            />
          </>
        ) : (
          <button type="button" class="button" id="open" aria-expanded={false} onClick={act.toggle}>
            <Sentence of="card_open" parts={{ heard }} />
          </button>
        )}
      </div>
      <Told at="acts" state={state} />
      {state.copy !== null && (
        <label class="by-hand">
          {say('card_notCopied')}
          <textarea class="field" id="by-hand" readOnly rows={5} value={state.copy} />
        </label>
      )}
    </>
  )
}
