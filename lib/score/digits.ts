/**
 * Whole numbers from 0 on as text that packs well: one sign for a small one, so that a package's compression finds which are frequent.
 * Only signs that stand for themselves in a file of code.
 */
const signs = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter((sign) => !'\'"`\\$<'.includes(sign))
/** Says that so much is to be added to what follows. */
const most = signs.length - 1
const valueOf = new Map(signs.map((sign, value) => [sign, value]))

/** Numbers as text. */
export const write = (numbers: readonly number[]): string =>
  numbers.map((number) => signs[most]!.repeat(Math.floor(number / most)) + signs[number % most]!).join('')

/** Numbers out of their text. */
export function read(text: string): number[] {
  const numbers: number[] = []
  let more = 0
  for (const sign of text) {
    const value = valueOf.get(sign)!
    if (value === most) more += most
    else {
      numbers.push(more + value)
      more = 0
    }
  }
  return numbers
}

/** A number from 0 on for any whole one, small where that is near 0; and back. */
export const unsigned = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value)
export const signed = (number: number): number => (number % 2 ? -(number + 1) / 2 : number / 2)
