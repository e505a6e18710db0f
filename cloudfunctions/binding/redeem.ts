/** The second and the third road: whoever holds a code or an invitation binds themselves, once. */
import type { Bound, Offer } from '@domain/binding/contract'
import { checkUsable } from '@domain/binding/invite'
import { stateOf, type Voucher, type VoucherKind } from '@domain/binding/voucher'
import { Refused } from '@domain/kit/errors'
import { estateOf } from '../estate/repo'
import { accountOf } from '../kit/account'
import { inTransaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { tiedTo } from '../people/repo'
import { bindIn } from './bind'
import { entryFor } from './newcomer'
import { keepVoucher, voucherById, voucherIn } from './repo'
import { idOf } from './secret'

async function find (secret: string, kind?: VoucherKind): Promise<Voucher> {
  const found = await voucherById(idOf(secret))
  if (!found || (kind && found.kind !== kind)) throw new Refused('notFound', 'noVoucher', 'secret')
  return found
}

export async function offer (secret: string, { person, now }: Context): Promise<Offer> {
  const voucher = await find(secret)
  const { kind, estateId, label, relation, until, name, issuedBy, expiresAt } = voucher
  const { name: estate } = await estateOf(estateId)
  return { kind, estate, label, relation, ...(until && { until }), ...(name && { name }), from: issuedBy.name, expiresAt, state: stateOf(voucher, now), named: person !== undefined }
}

/** @returns what was bound now; for whoever used it before, nothing more */
export async function redeem (kind: VoucherKind, { secret, name }: { secret: string, name?: string | undefined }, context: Context): Promise<Bound> {
  const { now, person } = context, account = accountOf(context)
  const { _id, estateId, premisesId, label, used } = await find(secret, kind)
  if (used?.by === account.id) return { added: [], already: 1 }
  const neighbours = await tiedTo(estateId, [premisesId])
  const newcomer = { ...account, name }
  await inTransaction(async transaction => {
    const voucher = await voucherIn(transaction, _id)
    if (!voucher) throw new Refused('notFound', 'noVoucher', 'secret')
    checkUsable(voucher, account.id, neighbours, now)
    const { issuedBy, zoneId, relation, until, household } = voucher
    newcomer.name = name ?? voucher.name
    const called = person?.name ?? newcomer.name
    if (!called) throw new Refused('invalid', 'required', 'name')
    await keepVoucher(transaction, { ...voucher, used: { at: now, by: account.id, name: called } })
    const from = { _id, estateId, premisesId, zoneId, label, relation, ...(until && { until }), ...(household && { household }), source: kind, name: called, road: kind, by: issuedBy.id }
    await bindIn(transaction, newcomer, [await entryFor(transaction, from, neighbours, now)], now)
  })
  return { added: [{ premisesId, label, estateId }], already: 0 }
}
