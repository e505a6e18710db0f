/** Writing companies down and saying where they stand: each in one transaction with what the estate has of them and the audit log. */
import type { InferOutput } from 'valibot'
import { Refused } from '@domain/kit/errors'
import { plainPhone } from '@domain/register/numbers'
import { changesOf, checkCompany, written, type Company } from '@domain/vendor/company'
import type { vendor } from '@domain/vendor/contract'
import { filesOf } from '@domain/vendor/show'
import { stood } from '@domain/vendor/standing'
import { mostVendors, type Vendor } from '@domain/vendor/vendor'
import type { VendorView } from '@domain/vendor/view'
import { append } from '../audit/repo'
import { estateIn, forgetEstates } from '../estate/repo'
import { inTransaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { forget } from '../kit/enter'
import { idOf } from '../kit/once'
import { tooManyNumbers } from '../kit/rate'
import { sealNumber, unseal } from '../kit/seal'
import { fileOf } from '../kit/ticket'
import { keepVendorIn, vendorAdded, vendorIn } from './repo'
import { show } from './show'
import { stopUnfit } from './stop'

type Input<M extends keyof typeof vendor.methods> = InferOutput<typeof vendor.methods[M]['input']>

interface Sent { ticket?: string | undefined, file?: string | undefined }

/** What was sent now, or what lies there already and was not taken away. @throws Refused invalid for any other file */
function stored<T extends Sent> ({ ticket, file, ...rest }: T, there: readonly string[], personId: string) {
  if (file && !there.includes(file)) throw new Refused('invalid', 'ticket', 'papers')
  const kept = ticket ? fileOf(ticket, personId, 'papers') : file
  return { ...rest, ...(kept && { file: kept }) }
}

/** The form as it is stored. @param before whose files may stay */
function companyOf ({ papers, contract, phone, ...rest }: Omit<Input<'add'>, 'key'>, before: Vendor | undefined, personId: string): Company {
  const there = before ? filesOf(before) : []
  return {
    ...rest, phone: phone === undefined ? undefined : sealNumber('phone', plainPhone(phone)),
    papers: papers.map(({ from, ...each }) => ({ ...stored(each, there, personId), ...(from && { from }) })), ...(contract && { contract: stored(contract, there, personId) })
  }
}

/** After this instance has changed the estate's document, it shall not go on with the old one. */
export const forgetAll = () => { forget(); forgetEstates() }

/** On trial until somebody says more of it. The same key makes the same one. */
export async function add ({ key, ...input }: Input<'add'>, context: Context): Promise<VendorView> {
  const { who, now } = context, id = idOf('d', key, who)
  const made = await inTransaction(async transaction => {
    const estate = await estateIn(transaction, who.estateId), there = await vendorAdded(transaction, id)
    if (there) return there
    if ((estate.vendors ?? []).length >= mostVendors) throw new Refused('conflict', 'vendorsFull', 'name', { most: String(mostVendors) })
    checkCompany(input, estate, id)
    const blank: Vendor = {
      _id: id, v: 1, rev: 0, estateId: who.estateId, name: '', categoryIds: [], zoneIds: [], papers: [], crew: [], state: 'trial', contactName: '', createdAt: now,
      standing: { reason: '新登记，先试用', by: who.id, byName: who.name, at: now }
    }
    const next = written(blank, companyOf(input, undefined, who.id))
    await keepVendorIn(transaction, estate, next)
    await append(transaction, who, { act: 'addVendor', subjectId: id, label: next.name }, now)
    return next
  })
  forgetAll()
  return show(made, context)
}

/** @throws Refused conflict where somebody changed it since; nothing where all of it is so already */
export async function keep ({ id, rev, ...input }: Input<'keep'>, context: Context): Promise<VendorView> {
  const { who, now } = context
  const kept = await inTransaction(async transaction => {
    const estate = await estateIn(transaction, who.estateId), before = await vendorIn(transaction, who.estateId, id)
    const company = companyOf(input, before, who.id), fields = changesOf(before, company)
    if (fields.length === 0) return before
    if (before.rev !== rev) throw new Refused('conflict', 'vendorChanged', 'rev')
    checkCompany(company, estate, id)
    const next = written(before, company)
    await keepVendorIn(transaction, estate, next)
    await append(transaction, who, { act: 'changeVendor', subjectId: id, label: next.name, details: { fields: fields.join(' ') } }, now)
    return next
  })
  forgetAll()
  await stopUnfit(kept, context.estate, now)
  return show(kept, context)
}

export async function stand ({ id, rev, state, reason }: Input<'stand'>, context: Context): Promise<VendorView> {
  const { who, now } = context
  const next = await inTransaction(async transaction => {
    const estate = await estateIn(transaction, who.estateId), before = await vendorIn(transaction, who.estateId, id)
    if (before.rev !== rev) throw new Refused('conflict', 'vendorChanged', 'rev')
    const after = stood(before, state, reason, who, now)
    await keepVendorIn(transaction, estate, after)
    await append(transaction, who, { act: 'standVendor', subjectId: id, label: after.name, reason, details: { state } }, now)
    return after
  })
  forgetAll()
  await stopUnfit(next, context.estate, now)
  return show(next, context)
}

/** First it stands in the log, then it is opened. @throws Refused notFound where there is none; unavailable where somebody asks for too many */
export async function reveal ({ id, reason }: Input<'reveal'>, { who, openId, now }: Context): Promise<{ number: string }> {
  tooManyNumbers(openId, now)
  const sealed = await inTransaction(async transaction => {
    const { phone, name } = await vendorIn(transaction, who.estateId, id)
    if (!phone) throw new Refused('notFound', 'noNumber', 'id')
    await append(transaction, who, { act: 'revealContact', subjectId: id, label: name, reason }, now)
    return phone.sealed
  })
  return { number: unseal(sealed) }
}
