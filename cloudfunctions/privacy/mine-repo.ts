/** Everything held about one person, found as the table of holdings says; nobody else's documents can come out of it. */
import { ownScope, type BillScope } from '@domain/billing/scope'
import { activeOccupancies, type Person } from '@domain/people/person'
import type { Holding, Wanted } from '@domain/privacy/collections'
import { within } from '../billing/repo'
import { command as _, db } from '../kit/cloud'
import { walk } from '../kit/cursor'
import { all } from '../kit/pages'
import { entriesOfPerson } from '../register/repo'

/** One person, in all estates they ever belonged to. */
export interface Subject { personId: string, openId: string, estateIds: readonly string[], entryIds: readonly string[], /** Of the premises they belong to now. */ bills: (estateId: string) => Required<BillScope> }

/** Documents of one read: matters are large and an answer may have 6 MB. */
const page = 100

export async function subjectOf (person: Person, now: number): Promise<Subject> {
  const { _id, openId, estateIds, occupancies } = person
  const ids = [...occupancies.map(each => each.id), ...(await entriesOfPerson(_id)).map(each => each._id)]
  return { personId: _id, openId, estateIds, entryIds: [...new Set(ids)], bills: estateId => ownScope({ estateId, occupancies: activeOccupancies(person, estateId, now) }) }
}

/** @returns undefined where nothing can be theirs */
function filterOf (find: Wanted, { personId, openId, entryIds, bills }: Subject, estateId: string): object | undefined {
  if (find.premisesId === 'bills') return bills(estateId).ties.length > 0 ? _.and(within(bills(estateId))) : undefined
  const meaning: Record<string, unknown> = { me: personId, openId, estate: estateId, subjects: _.in([personId, ...entryIds]) }
  return Object.fromEntries(Object.entries(find).map(([field, value]) => [field, Object.hasOwn(meaning, value) ? meaning[value] : value]))
}

/** A person's documents of one collection, page by page. */
export async function * pagesOf ({ collection, find, order }: Holding, subject: Subject): AsyncGenerator<object[]> {
  const of = db.collection(collection)
  for (const estateId of Object.values(find).includes('estate') ? subject.estateIds : ['']) {
    const filter = filterOf(find, subject, estateId)
    if (!filter) continue
    if (order) yield * walk(of, filter, order, page)
    else yield (await of.where(filter).limit(1).get()).data as object[]
  }
}

/** A person's documents of one collection. */
export const documentsOf = (holding: Holding, subject: Subject): Promise<object[]> => all(pagesOf(holding, subject))
