/** Entries are recorded, changed and ended together with the ties that follow them and the log: all of it or nothing. */
import type { InferOutput } from 'valibot'
import { Refused } from '@domain/kit/errors'
import type { register } from '@domain/register/contract'
import type { RegisterEntry } from '@domain/register/entry'
import { checkBeside, checkSaid, type Said } from '@domain/register/rules'
import { changedFields, followed, subjectOf } from '@domain/register/follow'
import { entryFor, type EntryView } from '@domain/register/view'
import { append } from '../audit/repo'
import { inTransaction, type Transaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { idOf } from '../kit/once'
import { indexesOf, sealNumber, type NumberKind } from '../kit/seal'
import { keepOccupancies, personIn } from '../people/repo'
import { premisesIn } from '../premises/repo'
import { entriesIn, entryIn, keep } from './repo'

type Input<M extends keyof typeof register.methods> = InferOutput<typeof register.methods[M]['input']>
type Numbers = Partial<Record<NumberKind, string | null | undefined>>

const sealed = (kind: NumberKind, plain: string | null | undefined, before?: RegisterEntry) =>
  plain === undefined ? before?.[kind] && { [kind]: before[kind] } : plain !== null && { [kind]: sealNumber(kind, plain) }

const written = ({ relation, name, from, until, share, company, plates }: Said, { phone, idNumber }: Numbers, before?: RegisterEntry) => ({
  relation, name, ...sealed('phone', phone, before), ...sealed('idNumber', idNumber, before), ...(share !== undefined && { share }), ...(company && { company }),
  ...(plates?.length && { plates: [...new Set(plates)] }), from, ...(until && { until })
})

/** Two who record shares of the same premises at once can't both have read the sum: the log lets only one of them through at a time. */
async function checkOthers (transaction: Transaction, entry: RegisterEntry, phone: string | null | undefined) {
  const others = await entriesIn(transaction, entry.estateId, entry.premisesId)
  checkBeside(entry, others.filter(each => each._id !== entry._id), phone ? indexesOf('phone', phone) : entry.phone ? [entry.phone.index] : [])
}

/** The tie of a bound account follows its entry. */
async function follow (transaction: Transaction, entry: RegisterEntry): Promise<void> {
  const person = entry.personId === undefined ? undefined : await personIn(transaction, entry.estateId, entry.personId)
  if (person) await keepOccupancies(transaction, { _id: person._id, occupancies: followed(person.occupancies, entry) })
}

export const record = ({ key, premisesId, phone, idNumber, ...said }: Input<'record'>, { who, now }: Context): Promise<EntryView> =>
  inTransaction(async transaction => {
    checkSaid(said)
    const there = await entryIn(transaction, who.estateId, idOf('', key, who, 32))
    if (there) return entryFor(there, now)
    const home = await premisesIn(transaction, who.estateId, premisesId)
    if (!home) throw new Refused('notFound', 'noSuchPremises', 'premisesId')
    const { estateId, zoneId, label } = home
    const entry: RegisterEntry = { _id: idOf('', key, who, 32), v: 1, estateId, premisesId, zoneId, label, ...written(said, { phone, idNumber }), source: 'clerk', updatedAt: now }
    await checkOthers(transaction, entry, phone)
    await keep(transaction, entry)
    await append(transaction, who, { act: 'recordEntry', subjectId: entry._id, premisesId, label, details: { relation: said.relation } }, now)
    return entryFor(entry, now)
  })

/** Replaces an entry that is as the caller saw it. @throws Refused notFound, or conflict where it ended or somebody else was quicker */
async function replace ({ key, id, updatedAt }: Pick<Input<'change'>, 'key' | 'id' | 'updatedAt'>, { who, now }: Context,
  make: (before: RegisterEntry, transaction: Transaction) => Promise<RegisterEntry>, said: Pick<Parameters<typeof append>[2], 'act' | 'reason'>): Promise<EntryView> {
  const entry = await inTransaction(async transaction => {
    const before = await entryIn(transaction, who.estateId, id)
    if (!before) throw new Refused('notFound', 'noEntry', 'id')
    if (before.lastKey === key) return before
    if (before.ended) throw new Refused('conflict', 'entryEnded', 'id')
    if (before.updatedAt !== updatedAt) throw new Refused('conflict', 'entryChanged', 'updatedAt')
    const entry = { ...await make(before, transaction), updatedAt: Math.max(now, updatedAt + 1), lastKey: key }
    await keep(transaction, entry)
    await follow(transaction, entry)
    await append(transaction, who, { ...said, subjectId: subjectOf(entry), premisesId: entry.premisesId, label: entry.label, details: { fields: changedFields(before, entry) } }, now)
    return entry
  })
  return entryFor(entry, now)
}

export const change = ({ phone, idNumber, relation, name, from, until, share, company, plates, ...seen }: Input<'change'>, context: Context): Promise<EntryView> => {
  const said = { relation, name, from, until, share, company, plates }
  checkSaid(said)
  return replace(seen, context, async (before, transaction) => {
    const { _id, v, estateId, premisesId, zoneId, label, personId, handbook, source, updatedAt } = before
    const after: RegisterEntry = { _id, v, estateId, premisesId, zoneId, label, ...written(said, { phone, idNumber }, before), ...(personId && { personId }), ...(handbook && { handbook }), source, updatedAt }
    await checkOthers(transaction, after, phone)
    return after
  }, { act: 'changeEntry' })
}

export const end = ({ reason, ...seen }: Input<'end'>, context: Context): Promise<EntryView> =>
  replace(seen, context, async before => ({ ...before, ended: { at: context.now, by: context.who.id } }), { act: 'endEntry', reason })
