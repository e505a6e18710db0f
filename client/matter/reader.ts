import type { Me } from '@domain/people/contract'
import { isStaff } from '../session/use-me'

/** Whoever asked for it reads a neighbour's words, even where they work at the center; staff read the desk's. */
export type Reader = 'resident' | 'staff'

/** @param mine whether the reader asked for it */
export const readerOf = (me: Me | undefined, mine: boolean): Reader => !mine && isStaff(me) ? 'staff' : 'resident'
