/** A stock count: each bag is a step of its matter and a line of the count, both once however often they are sent. */
import type { KeyStockView } from '@domain/key-custody/stock'
import { counted, mayCount, settled, stockView, type KeyStock } from '@domain/key-custody/stock'
import { flowOf } from '@domain/flows'
import { Refused } from '@domain/kit/errors'
import type { Page } from '@domain/matter/contract'
import { append } from '../audit/repo'
import type { Context } from '../kit/context'
import { cursorOf } from '../kit/cursor'
import { idOf } from '../kit/once'
import { act } from '../matter/act'
import { stock } from './bags'
import { addStock, change, latest, latestOrder } from './repo'

const pageLength = 20

export async function beginCount (key: string, { who, now }: Context): Promise<KeyStockView> {
  const begun: KeyStock = { _id: idOf('count-', key, who), v: 1, estateId: who.estateId, at: now, byId: who.id, byName: who.name, entries: [] }
  return stockView(await addStock(begun), who)
}

export interface Looked { countId: string, id: string, found: string[] }

/** @throws Refused conflict where the count is over or a colleague's; as `act` for the bag */
export async function count ({ countId, id, found }: Looked, { who, estate, now }: Context): Promise<KeyStockView> {
  await change(who, countId, stock => { mayCount(stock, who); return stock })
  const key = idOf('counted-', `${countId} ${id} ${found.join(' ')}`, who)
  const { custody, timeline } = await act(flowOf, id, { action: 'countKeys', key, foundKeyIds: found }, who, estate, now)
  const line = timeline.find(each => each.key === key)?.seq, looked = custody?.counts.find(each => each.line === line)
  if (!custody || !looked) throw new Refused('conflict', 'statusChanged', 'id')
  const { at, missing, extra } = looked
  return stockView(await change(who, countId, stock => { mayCount(stock, who); return counted(stock, { matterId: id, tag: custody.tag, at, found, missing, extra }) }), who)
}

/** Bags that should be at the desk and were not looked at. */
async function unseen (seen: readonly string[], { who }: Context): Promise<number> {
  let left = 0, from: string | undefined
  do {
    const { items, next } = await stock(who, from)
    left += items.filter(each => !seen.includes(each.id)).length
    from = next
  } while (from !== undefined)
  return left
}

/** @throws Refused conflict while bags were not looked at */
export async function closeCount (countId: string, context: Context): Promise<KeyStockView> {
  const { who, now } = context
  const { entries } = await change(who, countId, stock => { mayCount(stock, who); return stock })
  const left = await unseen(entries.map(each => each.matterId), context)
  if (left > 0) throw new Refused('conflict', 'countUnfinished', 'countId', { count: String(left) })
  return stockView(await change(who, countId, stock => { mayCount(stock, who); return { ...stock, closedAt: now } }), who)
}

export async function counts (cursor: string | undefined, { who }: Context): Promise<Page<KeyStockView>> {
  const found = await latest(who.estateId, pageLength + 1, cursor), shown = found.slice(0, pageLength)
  return { items: shown.map(each => stockView(each, who)), ...(found.length > pageLength && { next: cursorOf(latestOrder, shown.at(-1)!) }) }
}

export interface Settling { countId: string, id: string, note: string }

/** @throws Refused notFound where nothing differs, conflict where it is settled */
export async function settleDifference ({ countId, id, note }: Settling, { who, now }: Context): Promise<KeyStockView> {
  return stockView(await change(who, countId, stock => settled(stock, id, note, who, now), (transaction, { entries }) =>
    append(transaction, who, { act: 'settleKeyCount', label: entries.find(each => each.matterId === id)?.tag ?? '', reason: note }, now)), who)
}
