import type { Order } from './memory/orders'
import { stateOf } from './order-state'

const order = (more: Partial<Order> = {}) => ({ expiresAt: 1000, ...more }) as Order
const payment = { transactionId: '1', at: 5, bank: 'OTHERS' }

test.each([
  ['waits', {}, 0, 999, 'NOTPAY'],
  ['its time is over', {}, 0, 1000, 'CLOSED'],
  ['closed', { closedAt: 5 }, 0, 10, 'CLOSED'],
  ['paid', { payment }, 0, 10, 'SUCCESS'],
  ['paid, long after its time', { payment }, 0, 5000, 'SUCCESS'],
  ['paid, and a part went back', { payment }, 1, 10, 'REFUND']
])('an order: %s', (_, more, refunded, now, state) => {
  expect(stateOf(order(more), refunded, now)).toBe(state)
})
