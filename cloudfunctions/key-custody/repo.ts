/** The only file that names the collection of stock counts. */
import type { KeyStock } from '@domain/key-custody/stock'
import { Refused } from '@domain/kit/errors'
import type { Who } from '@domain/people/person'
import { addOnce } from '../kit/add-once'
import { command as _, db, inTransaction, type Transaction } from '../kit/cloud'
import { after, inOrder, type Order } from '../kit/cursor'

const all = () => db.collection('keyCounts')

export const latestOrder: Order = { field: 'at', direction: -1 }

/** @returns this count, or the one that its key began before */
export const addStock = (stock: KeyStock): Promise<KeyStock> => addOnce(all(), stock, async () => {
  const { data } = await all().where({ _id: stock._id }).limit(1).get()
  return (data as KeyStock[])[0]!
})

/** Reads and writes one count as one. @param beside what is written with it @throws Refused notFound where there is none in the estate */
export const change = (who: Who, id: string, next: (stock: KeyStock) => KeyStock, beside?: (transaction: Transaction, stock: KeyStock) => Promise<void>): Promise<KeyStock> =>
  inTransaction(async transaction => {
    const document = transaction.collection('keyCounts').doc(id), stock = (await document.get()).data as KeyStock | null
    if (stock?.estateId !== who.estateId) throw new Refused('notFound', 'noCount', 'countId')
    const changed = next(stock)
    if (changed === stock) return stock
    const { _id, ...fields } = changed
    await document.set(fields)
    await beside?.(transaction, changed)
    return changed
  })

export async function latest (estateId: string, limit: number, cursor: string | undefined): Promise<KeyStock[]> {
  const { data } = await inOrder(all(), _.and([{ estateId }, ...after(latestOrder, cursor)]), latestOrder).limit(limit).get()
  return data as KeyStock[]
}
