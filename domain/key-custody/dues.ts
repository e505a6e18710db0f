/** What time alone brings about in key custody. */
import { dayLength, moment } from '../kit/calendar'
import type { Row } from '../matter/due'
import { chaseAt } from './guards'
import { lendingsOut } from './places'

/** Before the last day the resident is reminded, and the clerk. */
const remindMs = 7 * dayLength

export const custodyDues: readonly Row[] = [
  ({ custody }) => (custody?.asks ?? []).filter(each => !each.answer && !each.lapsed).map(each => ({ action: 'lapseAsk', at: each.expiresAt })),
  ({ custody }) => custody ? lendingsOut(custody).filter(each => each.chasedAt === undefined).map(each => ({ action: 'chaseKeys', at: chaseAt(each) })) : [],
  ({ custody }) => custody ? lendingsOut(custody).filter(each => each.chasedAt !== undefined && each.escalatedAt === undefined).map(each => ({ action: 'escalateKeys', at: each.chasedAt! + dayLength })) : [],
  ({ custody, status }) => custody && status === 'inProgress' && custody.remindedFor !== custody.until ? [{ action: 'remindCustody', at: moment(custody.until) - remindMs }] : []
]
