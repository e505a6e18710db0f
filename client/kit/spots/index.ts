import { done } from './done'
import { empty } from './empty'
import { failed } from './failed'
import { offline } from './offline'
import { welcome } from './welcome'

/** Every spot illustration, by name; colours are chosen to sit well on light and on dark paper. */
export const spots = { done, empty, failed, offline, welcome }

export type SpotName = keyof typeof spots
