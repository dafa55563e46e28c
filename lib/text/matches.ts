import { mayMatch } from './cued.ts'

/** Every match of a global pattern. Unlike `matchAll` it makes no copy of the pattern, which costs more than reading a short text. */
export function* matches(global: RegExp, text: string): Generator<RegExpExecArray> {
  if (!mayMatch(global, text)) return
  global.lastIndex = 0
  for (let m = global.exec(text); m; m = global.exec(text)) {
    const at = global.lastIndex
    yield m
    global.lastIndex = at
  }
}
