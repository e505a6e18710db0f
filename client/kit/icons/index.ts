import { acts } from './acts'
import { places } from './places'
import type { Strokes } from './strokes'
import { things } from './things'

const all = { ...acts, ...places, ...things }

export type IconName = keyof typeof all

/** Every icon, by name. */
export const icons: Record<IconName, Strokes> = all
