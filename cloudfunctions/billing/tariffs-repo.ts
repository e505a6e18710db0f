/** Fees of an estate, and what is agreed for single homes. */
import type { FeeTerms } from '@domain/billing/fee-terms'
import type { Tariff } from '@domain/billing/tariff'
import { command as _, db, type Transaction } from '../kit/cloud'
import { inSlices } from '../kit/in-slices'

/** More than any estate has; a query must end somewhere. */
const most = 200

export async function tariffsOf (estateId: string): Promise<Tariff[]> {
  const { data } = await db.collection('tariffs').where({ estateId }).orderBy('_id', 'asc').limit(most).get()
  return data as Tariff[]
}

export async function tariffIn (transaction: Transaction, estateId: string, id: string): Promise<Tariff | undefined> {
  const { data } = await transaction.collection('tariffs').doc(id).get()
  const found = data as Tariff | null
  return found?.estateId === estateId ? found : undefined
}

export async function keepTariff (transaction: Transaction, { _id, ...tariff }: Tariff): Promise<void> {
  await transaction.collection('tariffs').doc(_id).set(tariff)
}

export async function termsById (estateId: string, premisesId: string): Promise<FeeTerms | undefined> {
  const { data } = await db.collection('feeTerms').where({ _id: premisesId, estateId }).limit(1).get()
  return (data as FeeTerms[])[0]
}

export const termsOf = (estateId: string, premisesIds: readonly string[]): Promise<FeeTerms[]> => inSlices(premisesIds, async slice => {
  const { data } = await db.collection('feeTerms').where({ _id: _.in(slice), estateId }).limit(slice.length).get()
  return data as FeeTerms[]
})

export async function termsIn (transaction: Transaction, estateId: string, premisesId: string): Promise<FeeTerms | undefined> {
  const { data } = await transaction.collection('feeTerms').doc(premisesId).get()
  const found = data as FeeTerms | null
  return found?.estateId === estateId ? found : undefined
}

export async function keepTerms (transaction: Transaction, { _id, ...terms }: FeeTerms): Promise<void> {
  await transaction.collection('feeTerms').doc(_id).set(terms)
}
