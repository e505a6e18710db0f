import type { Me } from '@domain/people/contract'
import { lives } from '../../session/use-me'

/** Somebody who lives here, with the estate they live in. */
export type Resident = Me & Required<Pick<Me, 'who' | 'estate'>>

export const isResident = (me: Me | undefined): me is Resident => lives(me) && me?.estate !== undefined
