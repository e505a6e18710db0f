/** Everything held about one person, found as the table of holdings says; nobody else's documents can come out of it. */
import type { Matter } from '@domain/matter/matter'
import type { Person } from '@domain/people/person'
import type { Holding, Wanted } from '@domain/privacy/collections'
import { command as _, db } from '../kit/cloud'

/** One person, in all estates they ever belonged to. */
export interface Subject { personId: string, openId: string, estateIds: readonly string[], entryIds: readonly string[] }

/** Documents of one read: matters are large and an answer may have 6 MB. */
const page = 100
/** Far more than anybody has of one thing; a query must end somewhere. */
const most = 5000

export async function subjectOf ({ _id, openId, estateIds, occupancies }: Person): Promise<Subject> {
  const { data } = await db.collection('register').where({ personId: _id }).field({ _id: true }).limit(most / 10).get()
  const entryIds = new Set([...occupancies.map(each => each.id), ...(data as { _id: string }[]).map(each => each._id)])
  return { personId: _id, openId, estateIds, entryIds: [...entryIds] }
}

function filterOf (find: Wanted, { personId, openId, entryIds }: Subject, estateId: string): Record<string, unknown> {
  const meaning: Record<string, unknown> = { me: personId, openId, estate: estateId, subjects: _.in([personId, ...entryIds]), any: _.in([true, false]) }
  return Object.fromEntries(Object.entries(find).map(([field, value]) => [field, Object.hasOwn(meaning, value) ? meaning[value] : value]))
}

async function all (collection: string, filter: Record<string, unknown>): Promise<object[]> {
  const found: object[] = []
  while (found.length < most) {
    const { data } = await db.collection(collection).where(filter).skip(found.length).limit(page).get()
    found.push(...data as object[])
    if (data.length < page) break
  }
  return found
}

/** A person's documents of one collection. */
export async function documentsOf ({ collection, find }: Holding, subject: Subject): Promise<object[]> {
  const estates = Object.values(find).includes('estate') ? subject.estateIds : ['']
  const found = await Promise.all(estates.map(estateId => all(collection, filterOf(find, subject, estateId))))
  return found.flat()
}

/** What a person has asked for and is not ended yet. */
export async function openMattersOf (personId: string, estateIds: readonly string[]): Promise<Matter[]> {
  const found = await Promise.all(estateIds.map(estateId =>
    db.collection('matters').where({ estateId, open: true, seenBy: personId, 'requester.personId': personId }).limit(page).get()))
  return found.flatMap(({ data }) => data as Matter[])
}

/** Whom requests are about. */
export async function peopleOf (ids: readonly string[]): Promise<Map<string, Person>> {
  if (ids.length === 0) return new Map()
  const { data } = await db.collection('people').where({ _id: _.in([...ids]) }).limit(page).get()
  return new Map((data as Person[]).map(each => [each._id, each]))
}
