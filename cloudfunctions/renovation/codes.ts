import type { Matter } from '@domain/matter/matter'
import { isOfHousehold } from '@domain/matter/household'
import { isStaff } from '@domain/matter/scope'
import { Refused } from '@domain/kit/errors'
import type { Permit, RenovationFiling } from '@domain/renovation/filing'
import type { Context } from '../kit/context'
import { matters } from '../matter/repo'
import { codeFor } from './proof'

export type Permitted = Matter & { renovation: RenovationFiling & { permit: Permit } }

/** A filing with a permit, for staff and its household. @throws Refused notFound */
export async function permitted (id: string, { who, estate }: Context): Promise<Permitted> {
  const matter = await matters(who).get(id)
  const isTheirs = isStaff(who) || matter.requester.personId === who.id || isOfHousehold(matter, who, estate)
  if (!isTheirs || !matter.renovation?.permit) throw new Refused('notFound', 'noPermit', 'id')
  return matter as Permitted
}

/** What the QRs say: of the permit, and of the pass of everybody who has one. */
export async function codes (id: string, context: Context): Promise<{ permit: string, passes: { workerId: string, code: string }[] }> {
  const { _id: matterId, renovation: { workers } } = await permitted(id, context)
  return { permit: codeFor({ matterId }), passes: workers.filter(each => each.state === 'active').map(each => ({ workerId: each.id, code: codeFor({ matterId, workerId: each.id }) })) }
}
