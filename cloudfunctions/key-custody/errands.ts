/** How the errands of 钥匙托管 are run. */
import { staffOf } from '@domain/estate/roster'
import { outWith } from '@domain/key-custody/places'
import { hour } from '@domain/kit/calendar'
import { noteLine } from '../audit/repo'
import type { Errands } from '../matter/errands'
import { matterById } from '../matter/repo'
import { isUnderWay } from './lent-for'
import { hashOfMovement } from './movement'

/** Between two looks at the matter that keys were lent for. */
const lookAgainMs = 2 * hour

export const custodyErrands: Errands = {
  async chainLine ({ _id, estateId, number, timeline, custody }, { seq }, estate, now) {
    const line = timeline[seq - 1]!
    await noteLine({ id: line.by, name: line.byName, roles: staffOf(estate, line.by)?.roles ?? [], estateId }, {
      act: 'moveKeys', label: custody?.tag ?? '',
      details: { matterId: _id, line: seq, number, keys: (line.keyIds ?? []).join(' '), ...(line.lendingId && { lending: line.lendingId }), hash: hashOfMovement(_id, line) }
    }, now)
    return 'done'
  },

  async watchPurpose (matter, { seq }, _estate, now) {
    const { custody } = matter, lending = custody?.lendings.find(each => each.id === `L${seq}`)
    if (!custody || !lending?.matterId || outWith(custody, lending).length === 0) return 'done'
    if (isUnderWay(await matterById(lending.matterId), matter, lending)) return { again: now + lookAgainMs }
    return { then: { action: 'endPurpose', lendingId: lending.id } }
  }
}
