import { moment } from '../kit/calendar'
import { byHome, daysOverdue, isPayable, sumOwed } from './owed'
import type { BillCard } from './view'

const card = (id: string, premisesId: string): BillCard => ({
  id, premisesId, label: premisesId, name: '物业费', kind: 'area', period: '2026-11', months: 1, dueOn: '2026-12-05', state: 'open', amountFen: 25650, openFen: 25650, lateFen: 0, overdue: false, beingPaid: false
})

test('bills by home, in the order they came', () => {
  const homes = byHome([card('1', 'b'), card('2', 'a'), card('3', 'b')])
  expect(homes.map(({ premisesId, cards }) => [premisesId, cards.map(each => each.id)])).toEqual([['b', ['1', '3']], ['a', ['2']]])
})

test('a sum has its late charge in it', () => expect(sumOwed([{ openFen: 25650, lateFen: 38 }, { openFen: 100, lateFen: 0 }])).toBe(25788))

test.each([
  [{ state: 'open', beingPaid: false }, true], [{ state: 'open', beingPaid: true }, false], [{ state: 'open', beingPaid: true, orderId: 'mine' }, true], [{ state: 'paid', beingPaid: false }, false]
] as const)('%j may be paid: %s', (bill, may) => expect(isPayable(bill)).toBe(may))

test.each([['2026-12-05', 0], ['2026-12-06', 1], ['2026-12-04', 0], ['2027-01-01', 27]])('on %s it is %i days late', (on, days) => {
  expect(daysOverdue({ dueOn: '2026-12-05' }, moment(on, '23:59'))).toBe(days)
})
