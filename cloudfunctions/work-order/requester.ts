import type { InferOutput } from 'valibot'
import { householdOf } from '@domain/people/occupancy'
import { activeOccupancies } from '@domain/people/person'
import { Refused } from '@domain/kit/errors'
import { maskPhone } from '@domain/register/numbers'
import type { workOrder } from '@domain/work-order/contract'
import type { Caller } from '@domain/work-order/said'
import type { Context } from '../kit/context'
import { seal } from '../kit/seal'
import { byId } from '../people/repo'
import { premisesById } from '../premises/repo'

type Recorded = Pick<InferOutput<typeof workOrder.methods.record.input>, 'requester' | 'place'>

/** Who asked, for a matter written down by a clerk: a resident of the register, or a name and a number as told. */
export async function requesterOf ({ requester = {}, place }: Pick<Recorded, 'requester' | 'place'>, { who, now }: Context): Promise<Caller> {
  const [person, premises] = await Promise.all([
    requester.personId ? byId(who.estateId, requester.personId) : undefined,
    'premisesId' in place ? premisesById(who.estateId, place.premisesId) : undefined
  ])
  if (requester.personId && !person) throw new Refused('invalid', 'noPerson', 'requester.personId')
  const told = requester.phone && { phoneMask: maskPhone(requester.phone), phoneSealed: seal(requester.phone) }
  const registered = person && { phoneMask: person.phoneMask, ...(person.phoneSealed && { phoneSealed: person.phoneSealed }) }
  const tie = person && activeOccupancies(person, who.estateId, now).find(each => 'premisesId' in place && each.premisesId === place.premisesId)
  return {
    requester: { name: person?.name ?? requester.name ?? who.name, ...(person && { personId: person._id }), ...(tie && { relation: tie.relation }), ...(told || registered) },
    ...(tie && { household: householdOf(tie) }),
    ...(premises && { home: { premisesId: premises._id, zoneId: premises.zoneId, label: premises.label } })
  }
}
