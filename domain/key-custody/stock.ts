/** 盘点: one look at every bag that should be at the desk. What differs is somebody's to settle. */
import { Refused } from '../kit/errors'
import type { Who } from '../people/person'

export interface StockEntry {
  matterId: string
  tag: string
  at: number
  found: string[]
  /** Should be there and are not. */
  missing: string[]
  /** Are there and should not be. */
  extra: string[]
  settled?: { at: number, byId: string, byName: string, note: string }
}

export interface KeyStock { _id: string, v: 1, estateId: string, at: number, byId: string, byName: string, closedAt?: number, entries: StockEntry[] }

export interface KeyStockView { id: string, at: number, byName: string, mine: boolean, closedAt?: number, counted: string[], differences: StockEntry[], open: boolean }

export const differs = ({ missing, extra }: StockEntry): boolean => missing.length + extra.length > 0

const isOpen = ({ closedAt, entries }: KeyStock) => closedAt === undefined || entries.some(each => differs(each) && !each.settled)

export const stockView = (stock: KeyStock, { id }: Pick<Who, 'id'>): KeyStockView => ({
  id: stock._id, at: stock.at, byName: stock.byName, mine: stock.byId === id, ...(stock.closedAt !== undefined && { closedAt: stock.closedAt }),
  counted: stock.entries.map(each => each.matterId), differences: stock.entries.filter(differs), open: isOpen(stock)
})

/** @throws Refused conflict where it is over or in a colleague's hands */
export function mayCount (stock: KeyStock, { id }: Pick<Who, 'id'>) {
  if (stock.byId !== id) throw new Refused('conflict', 'othersCount', 'countId', { name: stock.byName })
  if (stock.closedAt !== undefined) throw new Refused('conflict', 'countClosed', 'countId')
}

/** A bag that is looked at again counts as it was seen last. */
export const counted = (stock: KeyStock, entry: StockEntry): KeyStock =>
  ({ ...stock, entries: [...stock.entries.filter(each => each.matterId !== entry.matterId), entry] })

/** @throws Refused notFound where nothing differs there, conflict where somebody has settled it */
export function settled (stock: KeyStock, matterId: string, note: string, { id, name }: Pick<Who, 'id' | 'name'>, now: number): KeyStock {
  const entry = stock.entries.find(each => each.matterId === matterId && differs(each))
  if (!entry) throw new Refused('notFound', 'noKeyDifference', 'id')
  if (entry.settled) throw new Refused('conflict', 'keyDifferenceSettled', 'id', { name: entry.settled.byName })
  return { ...stock, entries: stock.entries.map(each => each === entry ? { ...each, settled: { at: now, byId: id, byName: name, note } } : each) }
}
