/** Bills as the functions answer them, for pages. */
import type { BillCard, BillView } from '@domain/billing/view'
import { mondayNoon } from './matter'

export const aBillCard = (part: Partial<BillCard> = {}): BillCard => ({
  id: 'b2-3-2-1201_property_2026-11', premisesId: 'b2-3-2-1201', label: 'B2区 3栋 2单元 1201', name: '物业费', kind: 'area', period: '2026-11', months: 1, dueOn: '2026-12-05', state: 'open',
  amountFen: 25650, openFen: 25650, lateFen: 0, overdue: false, beingPaid: false, ...part
})

export const aBillView = (part: Partial<BillView> = {}): BillView => ({
  ...aBillCard(), issuedAt: mondayNoon, credits: [], waivers: [],
  calculation: {
    form: 'sum', rounding: { mode: 'halfUp', digits: 2 },
    lines: [[{ what: 'area', value: 9000, per: 100 }, { what: 'price', value: 28500, per: 10_000 }, { what: 'months', value: 1, per: 1 }]]
  },
  ...part
})
