import type { Allowed } from '../limits.ts'

/** Names that are told by their place in a list: a number says which. */
export const sections = ['events', 'found', 'analysis', 'summary', 'complaint', 'law', 'injustice', 'decision', 'other']
export const units = ['days', 'working days', 'school days', 'weeks', 'months', 'years']
const inDays = [1, 1.4, 1.6, 7, 30.4, 365]
export const people = ['person', 'body', 'ombudsman', 'tribunal', 'panel', 'school', 'provider', 'third', 'investigator']
export const states = ['happened', 'open', 'not', 'planned', 'due']
export const actors = ['body', 'complainant', 'ombudsman', 'tribunal', 'other']

/** The days of a length, or about as many. */
export const daysIn = ({ period }: Allowed): number => period.value * (inDays[units.indexOf(period.unit)] ?? 1)
