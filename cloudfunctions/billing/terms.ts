/** What is agreed for one home: since when it pays, prices of its own, and that it stands empty. */
import type { InferOutput } from 'valibot'
import type { AuditAct } from '@domain/audit/entry'
import type { billing } from '@domain/billing/contract'
import type { FeeTerms, Vacancy } from '@domain/billing/fee-terms'
import { keptTerms, noTerms, takenOver, withVacancy } from '@domain/billing/fee-terms-rules'
import { inspectedWords } from '@domain/billing/words'
import { Refused } from '@domain/kit/errors'
import { append } from '../audit/repo'
import { inTransaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { linksFor } from '../kit/links'
import { fileOf } from '../kit/ticket'
import { premisesById } from '../premises/repo'
import { keepTerms, tariffsOf, termsById, termsIn } from './tariffs-repo'

type Input<M extends keyof typeof billing.methods> = InferOutput<typeof billing.methods[M]['input']>

/** Photos as addresses that are good for some minutes. */
async function shown (terms: FeeTerms): Promise<FeeTerms> {
  const links = await linksFor(terms.vacancies.flatMap(({ photo }) => photo ?? []))
  const vacancies = terms.vacancies.map(({ photo, ...vacancy }) => { const url = photo && links.get(photo); return { ...vacancy, ...(url && { photo: url }) } })
  return { ...terms, vacancies }
}

/** @throws Refused notFound where there are no such premises in the estate */
async function premisesOf (estateId: string, id: string) {
  const premises = await premisesById(estateId, id)
  if (!premises) throw new Refused('notFound', 'noSuchPremises', 'premisesId')
  return premises
}

export async function feeTerms ({ premisesId }: Input<'feeTerms'>, { who: { estateId } }: Context): Promise<FeeTerms> {
  const [terms] = await Promise.all([termsById(estateId, premisesId), premisesOf(estateId, premisesId)])
  return shown(terms ?? noTerms(premisesId, estateId))
}

type By = Pick<Context, 'who' | 'now'>

interface Kept { key: string, premisesId: string, act: AuditAct, reason: string }

/** @param make what becomes of them, from what they are; the same key again changes nothing */
async function change ({ key, premisesId, act, reason }: Kept, { who, now }: By, make: (before: FeeTerms, change: FeeTerms['changes'][number]) => FeeTerms): Promise<FeeTerms> {
  const { label } = await premisesOf(who.estateId, premisesId)
  const terms = await inTransaction(async transaction => {
    const before = await termsIn(transaction, who.estateId, premisesId) ?? noTerms(premisesId, who.estateId)
    if (before.changes.some(each => each.key === key)) return before
    const after = make(before, { at: now, by: who.id, byName: who.name, reason, key })
    await keepTerms(transaction, after)
    await append(transaction, who, { act, premisesId, label, reason }, now)
    return after
  })
  return shown(terms)
}

export async function keepFeeTerms ({ rev, feeFrom, overrides, ...kept }: Input<'keepFeeTerms'>, context: Context): Promise<FeeTerms> {
  const tariffs = await tariffsOf(context.who.estateId)
  return change({ ...kept, act: 'keepFeeTerms' }, context, (before, changed) => {
    if (before.rev !== rev) throw new Refused('conflict', 'termsChanged', 'rev')
    return keptTerms(before, { feeFrom, overrides: overrides }, tariffs, changed)
  })
}

export async function allowVacancy ({ key, premisesId, photo, from, until, inspectedOn, inspectedBy }: Input<'allowVacancy'>, context: Context): Promise<FeeTerms> {
  const { who, now } = context
  const file = photo === undefined ? undefined : fileOf(photo, who.id, 'photo')
  const vacancy: Vacancy = { from, until, inspectedOn, inspectedBy, ...(file && { photo: file }), allowedBy: who.id, allowedByName: who.name, at: now }
  return change({ key, premisesId, act: 'allowVacancy', reason: inspectedWords(inspectedBy, inspectedOn) }, context, (before, changed) => withVacancy(before, vacancy, changed))
}

/** Says since when the home pays, and leaves all else that is agreed as it is. */
export const setFeeFrom = ({ feeFrom, ...kept }: Omit<Kept, 'act'> & { feeFrom: string }, by: By): Promise<FeeTerms> =>
  change({ ...kept, act: 'keepFeeTerms' }, by, (before, changed) => takenOver(before, feeFrom, changed))
