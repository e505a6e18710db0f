import { compare, type Here } from './compare'
import type { Movement } from './trade-bill'

const trade = (orderId: string, fen: number, more: Partial<Movement> = {}): Movement => ({ orderId, transactionId: `4200${orderId}`, state: 'SUCCESS', fen, attach: 'zejing', ...more })
const refund = (refundId: string, fen: number, more: Partial<Movement> = {}) => trade('any', fen, { refundId, ...more })
const here = (id: string, fen: number, ledgerFen = fen): Here => ({ id, fen, ledgerFen })
const kindsOf = (day: Partial<Parameters<typeof compare>[0]>) =>
  compare({ estateId: 'zejing', day: '2026-03-01', trades: [], refunds: [], movements: [], ...day }).differences.map(each => `${each.kind} ${each.of}`)

test('what agrees three ways is counted and no difference', () => {
  const told = compare({ estateId: 'zejing', day: '2026-03-01', trades: [here('a', 100), here('b', 250)], refunds: [here('r', 30)], movements: [trade('b', 250), refund('r', 30), trade('a', 100)] })
  expect(told).toEqual({ trades: 2, tradesFen: 350, refunds: 1, refundsFen: 30, differences: [] })
})

test('ten planted differences are found, by name, and nothing else', () => {
  const trades = [here('good', 100), here('onlyHere', 200), here('sum', 300), here('noPosting', 400, 0), here('posting', 500, 499), here('twice', 600)]
  const refunds = [here('rGood', 10), here('rOnlyHere', 20), here('rSum', 30), here('rNoPosting', 40, 0)]
  const movements = [
    trade('good', 100), trade('sum', 301), trade('noPosting', 400), trade('posting', 500), trade('twice', 600), trade('twice', 600), trade('onlyThere', 700),
    refund('rGood', 10), refund('rSum', 31), refund('rNoPosting', 40), refund('rOnlyThere', 50)
  ]
  expect(kindsOf({ trades, refunds, movements }).sort()).toEqual([
    'amount sum', 'ledgerAmount posting', 'notInLedger noPosting', 'onlyAtWechat onlyThere', 'onlyInOrders onlyHere',
    'refundAmount rSum', 'refundNotInLedger rNoPosting', 'refundOnlyAtWechat rOnlyThere', 'refundOnlyHere rOnlyHere', 'twice twice'
  ])
})

test('a refund that WeChat could not make is told as another state', () => {
  expect(kindsOf({ refunds: [here('r', 30)], movements: [refund('r', 30, { state: 'ABNORMAL' })] })).toEqual(['otherState r'])
})

test('looked for twice it is the same difference', () => {
  const day = { estateId: 'zejing', day: '2026-03-01', trades: [], refunds: [], movements: [trade('x', 1)] }
  expect(compare(day).differences[0]!._id).toBe(compare(day).differences[0]!._id)
})
