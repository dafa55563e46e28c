import { browser } from 'wxt/browser'
import type { Change, Changed, ChangeMessage, Message, Questions, Reply } from './messages.ts'

/** Long enough for a background that is stopped several times over while very many changes wait. */
const tries = 8
const longestPause = 1_000
/** A browser that stops the background does not always say that no answer will come. Hundreds of changes may stand before this one. */
const longestAnswer = 20_000
const lost = 'Overdue does not answer. Reload this page and try again.'

/**
 * Sends a change to the background, the only writer of the watchlist. The background may be stopped before it answers:
 * then the change is sent again, marked as such, and applied once. Never throws: a failure is a reply with its reason.
 * @param at when the reader made the change, in milliseconds
 */
export async function change(wanted: Change, at: number = Date.now()): Promise<Reply<Changed>> {
  const message: ChangeMessage = { change: wanted, at }
  return await post<Changed>(message)
}

/** Asks the background. Never throws: a failure is a reply with its reason. */
export async function ask<Name extends keyof Questions>(
  name: Name,
  about: Questions[Name]['ask'],
): Promise<Reply<Questions[Name]['answer']>> {
  return await post<Questions[Name]['answer']>({ ask: name, ...about } as Message)
}

async function post<Answer>(message: Message): Promise<Reply<Answer>> {
  for (let turn = 0; turn < tries; turn++) {
    try {
      const sent = turn > 0 && 'change' in message ? { ...message, again: true } : message
      const reply: unknown = await Promise.race([browser.runtime.sendMessage(sent), wait(longestAnswer)])
      if (isReply<Answer>(reply)) return reply
    } catch {
      // No one listens: the background is starting, or stopped while it worked.
    }
    await wait(Math.min(longestPause, 50 * 2 ** turn))
  }
  return { ok: false, why: lost }
}

const isReply = <Answer>(value: unknown): value is Reply<Answer> => (value as Partial<Reply<Answer>> | null | undefined)?.ok !== undefined

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
