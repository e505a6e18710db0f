import { shareOut } from './share-out'
import type { Movement } from './trade-bill'

const trade = (orderId: string, attach: string, refundId?: string): Movement => ({ orderId, transactionId: `4200${orderId}`, state: 'SUCCESS', fen: 1, attach, ...(refundId !== undefined && { refundId }) })
const shares = (known: [string, string][], ...movements: Movement[]) =>
  Object.fromEntries([...shareOut(movements, new Map(known), ['zejing', 'yunqi'])].map(([id, share]) => [id, share.map(each => each.refundId ?? each.orderId)]))

test('what we know comes before what the order says, and a stray is nobody’s loss', () => {
  expect(shares([['a', 'yunqi'], ['r', 'yunqi']], trade('a', 'zejing'), trade('b', 'yunqi'), trade('c', ''), trade('d', 'elsewhere'), trade('e', 'zejing', 'r'), trade('a', 'zejing', 'r2')))
    .toEqual({ zejing: ['c', 'd'], yunqi: ['a', 'b', 'r', 'r2'] })
})

test('without any estate there is nobody to look into it', () => {
  expect(shareOut([trade('a', 'zejing')], new Map(), []).size).toBe(0)
})
