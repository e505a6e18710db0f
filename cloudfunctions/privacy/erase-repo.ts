/** The writes of an erasure. Each takes a batch and may be repeated; what is done is not found again. */
import { randomBytes } from 'node:crypto'
import type { Matter } from '@domain/matter/matter'
import type { Person } from '@domain/people/person'
import { erasedName } from '@domain/privacy/erasure'
import { withoutPerson } from '@domain/privacy/unname'
import { command as _, db, type Transaction } from '../kit/cloud'

const batch = 100

/** As a WeChat account is called that must not lead back to anybody. */
export const erasedAccount = () => `erased-${randomBytes(12).toString('hex')}`

/** Fields written whole, since the SDK would merge objects. */
const whole = (fields: object) => Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, _.set(value as object)]))

/** @returns whether the matter was as it was read */
async function rewrite ({ _id, rev }: Matter, fields: object): Promise<boolean> {
  const { updated } = await db.collection('matters').where({ _id, rev }).update({ ...whole(fields), rev: rev + 1 }) as { updated?: number }
  return updated === 1
}

export { rewrite as rewriteMatter }

/** Takes the person out of matters they have a part in. @returns how many were looked at: 0 when it is over */
export async function unnameMatters (personId: string, estateId: string): Promise<number> {
  const { data } = await db.collection('matters').where({ estateId, open: _.in([true, false]), seenBy: personId }).limit(batch).get()
  for (const matter of data as Matter[]) await rewrite(matter, withoutPerson(matter, personId))
  return data.length
}

export async function removeNotices (personId: string, estateId: string): Promise<number> {
  const { data } = await db.collection('notices').where({ estateId, personId }).field({ _id: true }).limit(batch).get()
  if (data.length > 0) await db.collection('notices').where({ _id: _.in((data as { _id: string }[]).map(each => each._id)) }).remove()
  return data.length
}

export const removeGrants = (personId: string) => db.collection('grants').where({ _id: personId }).remove()

export const removeTitles = (personId: string) => db.collection('invoiceTitles').where({ _id: personId }).remove()

export async function exportsOf (personId: string): Promise<{ _id: string, fileId: string }[]> {
  const { data } = await db.collection('myDataFiles').where({ personId }).limit(batch).get()
  return data as { _id: string, fileId: string }[]
}

export const removeExport = (id: string) => db.collection('myDataFiles').where({ _id: id }).remove()

export const unlinkEntries = (personId: string) => db.collection('register').where({ personId }).update({ personId: _.remove() })

/** The account's answers stay as a proof under a name that is nobody's. */
export const unnameConsents = (openId: string) =>
  db.collection('consents').where({ openId }).update({ openId: erasedAccount(), personId: _.remove(), erased: true })

/** Nobody finds the account any more: no estate, no premises, no role, no name, no number. */
export async function unnamePerson (transaction: Transaction, { _id }: Pick<Person, '_id'>): Promise<void> {
  const erased: Omit<Person, '_id'> = { v: 1, openId: erasedAccount(), name: erasedName, salutation: erasedName, phoneMask: '', estateIds: [], roles: {}, occupancies: [] }
  await transaction.collection('people').doc(_id).set(erased)
}
