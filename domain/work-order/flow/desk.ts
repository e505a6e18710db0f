/** The desk's steps over the statuses of work orders. */
import { deskOf } from '../../matter/desk'
import type { Status } from '../../matter/matter'

/** Work has not ended and may still change hands. */
export const atWork: readonly Status[] = ['received', 'assigned', 'inProgress', 'deferred']

export const desk = deskOf({ atWork, underWay: [...atWork, 'completed', 'accepted'], ends: ['closed', 'cancelled'] })
