import { browser } from 'wxt/browser'
import type { Day } from '../calendar/span.ts'
import { isDay } from '../calendar/day.ts'
import type { words } from './words.ts'

type Words = typeof words
type Entry<Room extends keyof Words, Name extends keyof Words[Room]> = Words[Room][Name]
/** Every sentence of the catalogue by its room and name, "popup_nothing", with what it says in English. */
type Sentences = {
  [Room in keyof Words]: { [Name in keyof Words[Room] & string as `${Room}_${Name}`]: Entry<Room, Name> }
}[keyof Words]
type All = UnionToIntersection<Sentences>
type UnionToIntersection<U> = (U extends unknown ? (of: U) => void : never) extends (of: infer I) => void ? I : never
/** The name of a sentence of the catalogue. */
export type Said = keyof All & string

type Slots<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Slots<Rest> : never
/** What goes into a sentence: text for each of its slots, and the number by which its plural form is chosen. */
export type Values<Name extends Said> = { [Slot in Slots<Forms<All[Name]>>]: Slot extends 'n' ? number : string }
type Forms<Text> = Text extends string ? Text : Text[keyof Text] | '{n}'
/** Nothing where a sentence has no slots. */
export type Given<Name extends Said> = [Slots<Forms<All[Name]>>] extends [never] ? [] : [values: Values<Name>]

const get = (name: string, values?: string[]) => browser.i18n.getMessage(name as never, values)

/**
 * A sentence of the interface in the language of the browser, or in English where there is no translation.
 * @param name of its room and itself
 * @param given a value for each slot; by `n` the plural form is chosen that the language has for that number
 */
export function say<Name extends Said>(name: Name, ...given: Given<Name>): string {
  const values = given[0] as Record<string, string | number> | undefined
  if (!values) return get(name)
  const list = Object.keys(values)
    .sort()
    .map((slot) => (slot === 'n' ? sayNumber(values[slot] as number) : String(values[slot])))
  if (!('n' in values)) return get(name, list)
  // A form that a translation does not have is empty.
  return get(`${name}_${(plurals ??= new Intl.PluralRules(languages())).select(values['n'] as number)}`, list) || get(`${name}_other`, list)
}

/** What language the sentences are in: not the browser's, where there is no translation into that. */
export const language = (): string => say('language_tag')

/** The same for `Intl`: a browser need not know the dates and numbers of each language that words are there for (Chrome knows no Welsh). */
export const languages = (): string[] => [language(), 'en-GB']

// Made once: the language of a browser does not change while a page is open.
let plurals: Intl.PluralRules | undefined
let numbers: Intl.NumberFormat | undefined
let days: Intl.DateTimeFormat | undefined
let daysOfYear: Intl.DateTimeFormat | undefined

/** "1,204". */
export const sayNumber = (value: number): string =>
  (numbers ??= new Intl.NumberFormat(languages(), { maximumFractionDigits: 1 })).format(value)

const dayFormat = (year?: 'numeric') => new Intl.DateTimeFormat(languages(), { day: 'numeric', month: 'long', year, timeZone: 'UTC' })

/** "14 June 2024"; what is no day comes back as it is. */
export const sayDay = (day: Day): string => (isDay(day) ? (days ??= dayFormat('numeric')).format(Date.parse(day)) : day)

/** "14 June". */
export const sayDayOfYear = (day: Day): string => (isDay(day) ? (daysOfYear ??= dayFormat()).format(Date.parse(day)) : day)
