import { fakeBrowser } from 'wxt/testing/fake-browser'
import { messagesOf, type Message } from '../../lib/interface/messages.ts'
import { words } from '../../lib/interface/words.ts'

// What the fake browser does not have: the words of the interface, put together as browsers do it. Import it where a component is drawn.

/** As the browsers read a message: a value for each placeholder, a dollar sign for two; '' for a name that is not there. */
export const reader =
  (messages: Record<string, Message>) =>
  (name: string, given: string | string[] = []) => {
    const { message = '', placeholders = {} } = messages[name] ?? {}
    return message.replace(/\$(\$+)|\$(\w+)\$/g, (_, dollars: string | undefined, slot: string) =>
      dollars ? dollars : ([given].flat()[+placeholders[slot.toLowerCase()]!.content.slice(1) - 1] ?? ''),
    )
  }

Object.assign(fakeBrowser, { i18n: { getMessage: reader(messagesOf(words)) } })
