/** Everything held about one person, found as the table of holdings says; nobody else's documents can come out of it. */
import type { Matter } from '@domain/matter/matter'
import type { Person } from '@domain/people/person'
import type { Holding, Wanted } from '@domain/privacy/collections'
import { command as _, db } from '../kit/cloud'
import { walk } from '../kit/cursor'
import { all } from '../kit/pages'

/** One person, in all estates they ever belonged to. */
export interface Subject { personId: string, openId: string, estateIds: readonly string[], entryIds: readonly string[] }

/** Documents of one read: matters are large and an answer may have 6 MB. */
const page = 100

export async function subjectOf ({ _id, openId, estateIds, occupancies }: Person): Promise<Subject> {
  const entries = await all(walk(db.collection('register'), { personId: _id }, { field: '_id', direction: 1 }, page))
  const entryIds = new Set([...occupancies.map(each => each.id), ...entries.map(each => each._id)])
  return { personId: _id, openId, estateIds, entryIds: [...entryIds] }
}

function filterOf (find: Wanted, { personId, openId, entryIds }: Subject, estateId: string): Record<string, unknown> {
  const meaning: Record<string, unknown> = { me: personId, openId, estate: estateId, subjects: _.in([personId, ...entryIds]) }
  return Object.fromEntries(Object.entries(find).map(([field, value]) => [field, Object.hasOwn(meaning, value) ? meaning[value] : value]))
}

/** A person's documents of one collection, page by page. */
export async function * pagesOf ({ collection, find, order }: Holding, subject: Subject): AsyncGenerator<object[]> {
  const of = db.collection(collection)
  for (const estateId of Object.values(find).includes('estate') ? subject.estateIds : ['']) {
    const filter = filterOf(find, subject, estateId)
    if (order) yield * walk(of, filter, order, page)
    else yield (await of.where(filter).limit(1).get()).data as object[]
  }
}

/** A person's documents of one collection. */
export const documentsOf = (holding: Holding, subject: Subject): Promise<object[]> => all(pagesOf(holding, subject))

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
