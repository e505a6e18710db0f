/** Giving and taking back codes and invitations. */
import type { Issued, VoucherCard } from '@domain/binding/contract'
import { checkLastDay, invited } from '@domain/binding/invite'
import { lifeMs, spelt, stateOf, type Voucher } from '@domain/binding/voucher'
import { Refused } from '@domain/kit/errors'
import type { Relation } from '@domain/people/role'
import { append } from '../audit/repo'
import { inTransaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { picture } from '../kit/wechat'
import { premisesById } from '../premises/repo'
import { invitationsTo, keepVoucher, voucherIn } from './repo'
import { idOf, secretFor } from './secret'

const acceptPage = 'binding/accept/index'
/** So many may wait at one home. */
const mostOpen = 10

interface Asked { key: string, premisesId: string, relation: Relation, name?: string | undefined, until?: string | undefined }

/** Stores it once; asked again with the same key, what was stored stays. */
async function issue (secret: string, voucher: Voucher, { who, now }: Context): Promise<Issued> {
  const act = voucher.kind === 'code' ? 'issueCode' as const : 'invite' as const
  const { premisesId, label, relation } = voucher
  const stored = await inTransaction(async transaction => {
    const before = await voucherIn(transaction, voucher._id)
    if (before) return before
    await keepVoucher(transaction, voucher)
    await append(transaction, who, { act, premisesId, label, details: { relation } }, now)
    return voucher
  })
  return { id: stored._id, secret: spelt(secret), path: `/${acceptPage}?secret=${secret}`, expiresAt: stored.expiresAt }
}

/** A code is good without its picture too: it can be typed. */
const pictureOf = async (secret: string): Promise<string | undefined> =>
  (await picture('wxacode.getUnlimited', { scene: secret, page: acceptPage, check_path: false }).catch(() => undefined))?.toString('base64')

export async function issueCode ({ key, premisesId, relation, name, until }: Asked, context: Context): Promise<Issued> {
  const { who, now } = context
  checkLastDay(until, now)
  const premises = await premisesById(who.estateId, premisesId)
  if (!premises) throw new Refused('notFound', 'noPlace', 'premisesId')
  const secret = secretFor(who.id, key)
  const issued = await issue(secret, {
    _id: idOf(secret), v: 1, kind: 'code', estateId: who.estateId, premisesId, zoneId: premises.zoneId, label: premises.label, relation,
    ...(name && { name }), ...(until && { until }), issuedAt: now, issuedBy: { id: who.id, name: who.name }, expiresAt: now + lifeMs.code
  }, context)
  const drawn = await pictureOf(secret)
  return { ...issued, ...(drawn && { picture: `data:image/png;base64,${drawn}` }) }
}

export async function invite (asked: Asked, context: Context): Promise<Issued> {
  const { who, now } = context
  const { tie, household, until } = invited(asked, who, now)
  const { premisesId, relation, name, key } = asked
  const secret = secretFor(who.id, key), _id = idOf(secret)
  const open = (await invitationsTo(who.estateId, [premisesId])).filter(each => stateOf(each, now) === 'open' && each._id !== _id)
  if (open.length >= mostOpen) throw new Refused('conflict', 'manyInvitations')
  return issue(secret, {
    _id, v: 1, kind: 'invitation', estateId: who.estateId, premisesId, zoneId: tie.zoneId, label: tie.label, relation,
    ...(name && { name }), ...(household && { household }), ...(until && { until }), issuedAt: now, issuedBy: { id: who.id, name: who.name }, expiresAt: now + lifeMs.invitation
  }, context)
}

export const cardOf = (voucher: Voucher, now: number): VoucherCard => {
  const { _id: id, label, relation, until, name, issuedBy, issuedAt, expiresAt, used } = voucher
  return { id, label, relation, ...(until && { until }), ...(name && { name }), by: issuedBy.name, issuedAt, expiresAt, state: stateOf(voucher, now), ...(used && { usedBy: used.name, usedAt: used.at }) }
}

/**
 * @param isTheirs may this person take it back?
 * @throws Refused conflict `used`: what it has bound is ended, not revoked
 */
export async function revoke (id: string, kind: Voucher['kind'], isTheirs: (voucher: Voucher) => boolean, { who, now }: Context): Promise<VoucherCard> {
  return inTransaction(async transaction => {
    const voucher = await voucherIn(transaction, id)
    if (voucher?.kind !== kind || voucher.estateId !== who.estateId || !isTheirs(voucher)) throw new Refused('notFound', 'noVoucher', 'id')
    if (voucher.used) throw new Refused('conflict', 'used', 'id')
    if (voucher.revokedAt !== undefined) return cardOf(voucher, now)
    const revoked = { ...voucher, revokedAt: now }
    await keepVoucher(transaction, revoked)
    await append(transaction, who, { act: kind === 'code' ? 'revokeCode' : 'revokeInvitation', premisesId: voucher.premisesId, label: voucher.label }, now)
    return cardOf(revoked, now)
  })
}
