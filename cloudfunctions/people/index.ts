import { isAtWork, onDuty } from '@domain/estate/roster'
import { leaveOf, withLeave } from '@domain/estate/leave'
import { people } from '@domain/people/contract'
import { householdsOf } from '@domain/people/household'
import { meFor, strangerFor } from '@domain/people/me'
import { whoIn } from '@domain/people/person'
import { addLeave, estates } from '../estate/repo'
import { forget } from '../kit/enter'
import { inboxOf } from '../inbox/repo'
import { serve } from '../kit/serve'
import { matters } from '../matter/repo'
import { findPremises } from './find-premises'
import { handOverAll, takeOverAll } from './hand-over'
import { tiedTo } from './repo'

export const main = serve(people, {
  async me (_input, context) {
    if (!context.known) return strangerFor(await estates(), context.now)
    const { who, estate, now } = context
    const mine = context.estates.filter(each => context.person && whoIn(context.person, each._id, now))
    return meFor(who, estate, mine, await inboxOf(who).unread(), now)
  },

  async colleagues (_input, { who, estate, now }) {
    const staff = estate.staff.filter(each => !each.left)
    const loads = await matters(who).loads('firstContactId', staff.map(each => each.personId))
    return staff.map(each => ({
      personId: each.personId, name: each.name, department: each.department, roles: each.roles, zoneIds: each.zoneIds,
      onDuty: onDuty(each, now), onLeave: !isAtWork(each, now), answersFor: loads[each.personId] ?? 0
    }))
  },

  async households ({ text }, { estate, now }) {
    const premises = await findPremises(estate, text)
    if (premises.length === 0) return []
    return householdsOf(premises, await tiedTo(estate._id, premises.map(each => each._id)), now)
  },

  async leave ({ key, ...request }, { who, estate, now }) {
    const leave = leaveOf(request, estate, now)
    await addLeave(estate, request.personId, leave)
    forget()
    const after = withLeave(estate, request.personId, leave)
    return { handedOver: await handOverAll(request.personId, request.toId, request.reason, key, who, after, now) }
  },

  async takeOverAll ({ key }, { who, estate, now }) {
    return { taken: await takeOverAll(key, who, estate, now) }
  }
})
