/** Ending ties: the register, the person and the log in one act; then what they asked for passes to those who stay. */
import { endingsOf, type Ending } from '@domain/binding/ending'
import { Refused } from '@domain/kit/errors'
import { append } from '../audit/repo'
import { inTransaction, type Transaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { keepPerson, personByIdIn, tiedTo } from '../people/repo'
import { entryById, entryByIdIn, keep, passed } from '../register/repo'
import { passOn } from './pass-on'

type By = Pick<Context, 'who' | 'now'>

async function endIn (transaction: Transaction, personId: string, id: string, { who, now }: By): Promise<void> {
  const [person, entry] = [await personByIdIn(transaction, personId), await entryByIdIn(transaction, id)]
  const tie = person?.occupancies.find(each => each.id === id)
  if (!person || !tie || tie.ended) return
  const ended = { at: now, by: who.id }
  await keepPerson(transaction, { ...person, occupancies: person.occupancies.map(each => each.id === id ? { ...each, ended } : each) })
  if (entry) await keep(transaction, { ...entry, ended, updatedAt: now })
  await append(transaction, who, { act: 'endOccupancy', subjectId: personId, premisesId: tie.premisesId, label: tie.label, details: { relation: tie.relation, own: personId === who.id ? 1 : 0 } }, now)
}

/** Ends these ties, and passes on what they asked for. Again: those that have ended stay as they are. */
export async function endTies (endings: readonly Ending[], by: By): Promise<void> {
  await inTransaction(async transaction => {
    for (const { person, tie } of endings) await endIn(transaction, person._id, tie.id, by)
  })
  // Killed before this is over, the sweep goes on with it.
  for (const { person, tie } of endings) {
    await passOn({ _id: tie.id, estateId: tie.estateId, premisesId: tie.premisesId, personId: person._id }, by.now)
    await passed({ _id: tie.id })
  }
}

/** @returns how many ties ended: a tenant's family goes with the tenant */
export async function end (id: string, told: boolean, context: Context): Promise<{ ended: number }> {
  const { who, now } = context
  const entry = await entryById(who.estateId, id)
  if (!entry?.personId) throw new Refused('notFound', 'noTie', 'id')
  const endings = endingsOf(id, await tiedTo(who.estateId, [entry.premisesId]), who, told, now)
  await endTies(endings, context)
  return { ended: endings.length }
}
