import { places } from './places.ts'
import { complaints } from './complaints.ts'
import { ehcPlans } from './ehc-plans.ts'
import { care } from './care.ts'
import { housing } from './housing.ts'
import { benefits } from './benefits.ts'
import { children } from './children.ts'
import type { Matter } from './card.ts'

/** Every matter that is read by frames. */
export const matters: readonly Matter[] = [...ehcPlans, ...complaints, ...housing, ...care, ...children, ...places, ...benefits]
