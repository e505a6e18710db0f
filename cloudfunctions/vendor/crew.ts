/** People of a company: invited one by one like staff, and gone at once. */
import type { InferOutput } from 'valibot'
import { Refused } from '@domain/kit/errors'
import { invitationOf } from '@domain/staff/invitation'
import type { NewInvitation } from '@domain/staff/contract'
import type { vendor } from '@domain/vendor/contract'
import type { VendorView } from '@domain/vendor/view'
import { append } from '../audit/repo'
import { estateIn } from '../estate/repo'
import { inTransaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { keepRoles } from '../people/repo'
import { given, inviteIn } from '../staff/invite'
import { hashOf, tokenFor } from '../staff/token'
import { forgetAll } from './keep'
import { keepVendorIn, vendorIn } from './repo'
import { show } from './show'

type Input<M extends keyof typeof vendor.methods> = InferOutput<typeof vendor.methods[M]['input']>

/** Repeated with the same key it is the same code. */
export async function invite ({ key, id, name }: Input<'invite'>, { who, now }: Context): Promise<NewInvitation> {
  const token = tokenFor(who, key)
  return given(token, await inTransaction(async transaction => {
    const estate = await estateIn(transaction, who.estateId), company = await vendorIn(transaction, who.estateId, id)
    const row = { roles: ['vendor' as const], department: company.name, zoneIds: [], skills: [], duties: [] }
    const invitation = { ...invitationOf(hashOf(token), name, row, who, now), vendor: { id, name: company.name } }
    await inviteIn(transaction, estate, invitation, now)
    return invitation
  }))
}

/** Their role ends in the same transaction; where they live stays theirs. @throws Refused notFound where they are not of the crew */
export async function remove ({ id, personId, reason }: Input<'remove'>, context: Context): Promise<VendorView> {
  const { who, now } = context
  const next = await inTransaction(async transaction => {
    const estate = await estateIn(transaction, who.estateId), before = await vendorIn(transaction, who.estateId, id)
    if (!before.crew.some(each => each.personId === personId)) throw new Refused('notFound', 'noSuchCrew', 'personId')
    const after = { ...before, rev: before.rev + 1, crew: before.crew.filter(each => each.personId !== personId) }
    await keepVendorIn(transaction, estate, after)
    await keepRoles(transaction, who.estateId, personId, [])
    await append(transaction, who, { act: 'leaveCrew', subjectId: personId, label: after.name, reason }, now)
    return after
  })
  forgetAll()
  return show(next, context)
}
