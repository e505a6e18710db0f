/** The only file that names tallies and what was counted of each matter. */
import type { Counted } from '@domain/board/counted'
import { besideName, type Beside } from '@domain/board/beside'
import { now as standing } from '@domain/board/contributions'
import { emptyTally, tallyId, type Tally } from '@domain/board/tally'
import { command as _, db, type Transaction } from '../kit/cloud'
import { addOnce } from '../kit/add-once'
import { after, inOrder, type Order } from '../kit/cursor'
import { inSlices } from '../kit/in-slices'

const tallies = () => db.collection('boardTallies')
const counted = () => db.collection('boardCounted')

export const talliesOf = (estateId: string, names: readonly string[]): Promise<(Tally & { beside?: Beside })[]> => inSlices(names.map(name => tallyId(estateId, name)), async ids => {
  const { data } = await tallies().where({ _id: _.in(ids) }).limit(ids.length).get()
  return data as (Tally & { beside?: Beside })[]
})

/** Puts one part beside the tallies, where the board reads it together with them. */
export async function keepBeside (estateId: string, part: Beside): Promise<void> {
  const _id = tallyId(estateId, besideName), whole = Object.fromEntries(Object.entries(part).map(([name, value]) => [`beside.${name}`, _.set(value as object)]))
  await addOnce(tallies(), { ...emptyTally(estateId, besideName), beside: {} }, async () => undefined)
  await tallies().where({ _id }).update(whole)
}

/** Which of these matters were counted, and with what. */
export async function countedIn (transaction: Transaction, ids: readonly string[]): Promise<Map<string, Counted>> {
  const { data } = await transaction.collection('boardCounted').where({ _id: _.in([...ids]) }).limit(ids.length).get()
  return new Map((data as Counted[]).map(each => [each._id, each]))
}

/** @returns these tallies in this order, empty where there is none yet */
export async function talliesIn (transaction: Transaction, estateId: string, names: readonly string[]): Promise<Tally[]> {
  if (names.length === 0) return []
  const { data } = await transaction.collection('boardTallies').where({ _id: _.in(names.map(name => tallyId(estateId, name))) }).limit(names.length).get()
  const found = new Map((data as Tally[]).map(each => [each.name, each]))
  return names.map(name => found.get(name) ?? emptyTally(estateId, name))
}

export async function keepTallyIn (transaction: Transaction, { _id, ...tally }: Tally): Promise<void> {
  await transaction.collection('boardTallies').doc(_id).set(tally)
}

export async function keepCountedIn (transaction: Transaction, { _id, ...one }: Counted): Promise<void> {
  await transaction.collection('boardCounted').doc(_id).set(one)
}

/** Nothing waits any more: what is there is so as of now. */
export const touch = (estateIds: readonly string[], now: number) =>
  tallies().where({ _id: _.in(estateIds.map(id => tallyId(id, standing))) }).update({ completeAt: now })

/** As lists behind figures are: the latest received first. */
export const latestReceived: Order = { field: 'createdAt', direction: -1 }

/** What was counted under any of these names, of matters received between two moments, ms. */
export async function countedBehind (estateId: string, names: readonly string[], { from, before }: { from?: number, before?: number }, limit: number, cursor?: string): Promise<Counted[]> {
  const received = [...(from === undefined ? [] : [{ createdAt: _.gte(from) }]), ...(before === undefined ? [] : [{ createdAt: _.lt(before) }])]
  const { data } = await inOrder(counted(), _.and([{ estateId, behind: _.in([...names]) }, ...received, ...after(latestReceived, cursor)]), latestReceived).limit(limit).get()
  return data as Counted[]
}
