/** The end of a cashier's day: what should be there by channel, what is, and why it differs. */
import type { counterChannels } from './account'

export interface Till {
  /** Of estate, cashier and day: closed once. */
  _id: string
  v: 1
  estateId: string
  cashierId: string
  cashierName: string
  day: string
  expected: Record<typeof counterChannels[number], number>
  counted: Record<typeof counterChannels[number], number>
  /** Where they differ: why. */
  note?: string
  closedAt: number
}

export type TillView = Omit<Till, '_id' | 'v' | 'estateId' | 'cashierId' | 'counted' | 'closedAt'> & { payments: number } & Partial<Pick<Till, 'counted' | 'closedAt'>>
