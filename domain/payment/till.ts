/** The end of a cashier's day: what should be there by channel, what is, and why it differs. Each payment is added when it is taken. */
import { Refused } from '../kit/errors'
import type { counterChannels, PayChannel } from './account'
import type { Booking, Found } from './booking'

export type Counted = Record<typeof counterChannels[number], number>

export interface Till {
  /** Of estate, cashier and day: closed once. */
  _id: string
  v: 1
  estateId: string
  cashierId: string
  cashierName: string
  day: string
  /** Taken, less what was handed out. */
  expected: Counted
  payments: number
  counted?: Counted
  /** Where they differ: why. */
  note?: string
  closedAt?: number
  rev: number
}

export type TillView = Omit<Till, '_id' | 'v' | 'estateId' | 'rev'>

/** @param on `YYYY-MM-DD` */
export interface TillOf { estateId: string, cashier: { id: string, name: string }, on: string }

export const tillId = ({ estateId, cashier, on }: TillOf) => `${estateId}_${cashier.id}_${on}`

/** As it was found or, before anything was taken that day, an empty one. */
export const tillOf = (found: Till | undefined, of: TillOf): Till => found ?? {
  _id: tillId(of), v: 1, estateId: of.estateId, cashierId: of.cashier.id, cashierName: of.cashier.name, day: of.on, expected: { cash: 0, transfer: 0, pos: 0 }, payments: 0, rev: 0
}

export const tillView = ({ _id, v: _v, estateId: _estate, rev: _rev, ...till }: Till): TillView => till

function mustBeOpen ({ closedAt }: Till): void {
  if (closedAt !== undefined) throw new Refused('conflict', 'tillClosed')
}

const isOfCounter = (channel: PayChannel, expected: Counted): channel is keyof Counted => Object.hasOwn(expected, channel)

/** @param fen what came in; negative what went out. @throws Refused conflict once the day is closed */
export function tillAfter (found: Till | undefined, of: TillOf, channel: PayChannel, fen: number): Till {
  const till = tillOf(found, of)
  mustBeOpen(till)
  if (!isOfCounter(channel, till.expected)) throw new Error(`no till has ${channel}`)
  return { ...till, expected: { ...till.expected, [channel]: till.expected[channel] + fen }, payments: till.payments + (fen > 0 ? 1 : 0), rev: till.rev + 1 }
}

const isSame = (one: Counted, other: Counted) => (Object.keys(one) as (keyof Counted)[]).every(channel => one[channel] === other[channel])

/**
 * @returns the till as it is closed; nothing where it was closed with the same before
 * @throws Refused conflict where it was closed otherwise, invalid where it differs and nobody says why
 */
export function closedTill (found: Pick<Found, 'till'>, of: TillOf, { counted, note }: { counted: Counted, note?: string | undefined }, now: number): Booking {
  const till = tillOf(found.till, of)
  if (till.counted && isSame(till.counted, counted) && till.note === note) return {}
  mustBeOpen(till)
  if (!isSame(till.expected, counted) && !note) throw new Refused('invalid', 'tillDiffers', 'note')
  return { till: { ...till, counted, ...(note !== undefined && { note }), closedAt: now, rev: till.rev + 1 } }
}
