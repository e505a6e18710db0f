import { moment } from '../kit/calendar'
import type { Bill } from './bill'
import { billCard } from './view'

const now = moment('2026-11-23', '14:00')
const bill: Bill = {
  _id: 'b', v: 1, estateId: 'zejing', premisesId: 'p', zoneId: 'z', label: 'B2区 3栋 2单元 1201', tariffId: 't', name: '物业费', kind: 'area', period: '2026-11', months: 1, dueOn: '2026-12-05',
  issuedAt: 0, amountFen: 25650, calculation: { form: 'sum', lines: [], rounding: { mode: 'halfUp', digits: 2 } }, credits: [], waivers: [], state: 'open', openFen: 25650, rev: 1,
  held: { orderId: 'order', payerId: 'wang', until: now + 1 }
}

test.each([
  ['whoever pays it may go on', 'wang', now, { beingPaid: true, orderId: 'order' }],
  ['the family sees that somebody does', 'xiaoyu', now, { beingPaid: true }],
  ['once its time is over nobody does', 'wang', now + 1, { beingPaid: false }]
])('%s', (_what, reader, at, seen) => {
  const { beingPaid, orderId } = billCard(bill, at, reader)
  expect({ beingPaid, ...(orderId && { orderId }) }).toEqual(seen)
})
