/** What a drill finds: an open matter that nobody looks after as they should. Each is told once a day, and stays until it is right again. */
import { hour } from '../kit/calendar'
import type { Kind } from '../matter/matter'

export const causes = ['nobody', 'left', 'onLeave', 'offDuty', 'notReceived'] as const
export type Cause = typeof causes[number]

/** How long each may last before it is one, ms: who has left answers for nothing, who is off duty may be so overnight. */
export const allowed: Record<Cause, number> = { nobody: 0, left: 0, onLeave: 0, offDuty: 24 * hour, notReceived: 2 * hour }

export interface Finding {
  /** Matter and cause: the same one again is the same. */
  _id: string
  v: 1
  estateId: string
  matterId: string
  number: string
  kind: Kind
  cause: Cause
  /** Whom it waits for. */
  personId?: string
  hiddenFrom: string[]
  open: boolean
  at: number
  /** Last seen by a drill, ms. */
  seenAt: number
}

export type FindingView = Pick<Finding, 'matterId' | 'number' | 'kind' | 'cause' | 'at'> & { id: string, name?: string }
