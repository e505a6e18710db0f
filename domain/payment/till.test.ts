import { closedTill, tillAfter, tillOf, tillView, type Till } from './till'

const of = { estateId: 'e', cashier: { id: 'c', name: '许文静' }, on: '2026-11-23' }
const none = { cash: 0, transfer: 0, pos: 0 }
const withCash = (): Till => tillAfter(tillAfter(undefined, of, 'cash', 500), of, 'cash', -200)

test('what is taken is added to its channel, what is handed out taken off; only what comes in is a payment', () => {
  expect(tillView(withCash())).toEqual({ cashierId: 'c', cashierName: '许文静', day: '2026-11-23', expected: { ...none, cash: 300 }, payments: 1 })
})

test('money of WeChat is in no till', () => {
  expect(() => tillAfter(undefined, of, 'wechat', 500)).toThrow('no till has wechat')
})

test('closed as counted; otherwise somebody says why', () => {
  const till = withCash()
  expect(closedTill({ till }, of, { counted: { ...none, cash: 300 } }, 9).till).toMatchObject({ counted: { cash: 300 }, closedAt: 9, rev: till.rev + 1 })
  expect(() => closedTill({ till }, of, { counted: { ...none, cash: 299 } }, 9)).toThrow('tillDiffers')
  expect(closedTill({ till }, of, { counted: { ...none, cash: 299 }, note: '少了一分' }, 9).till).toMatchObject({ note: '少了一分', expected: { cash: 300 } })
})

test('a day without anything is closed too', () => {
  expect(closedTill({}, of, { counted: none }, 9).till).toMatchObject({ _id: 'e_c_2026-11-23', payments: 0, closedAt: 9 })
})

test('once closed it stays: the same again is nothing, anything else is refused', () => {
  const till = closedTill({ till: withCash() }, of, { counted: { ...none, cash: 300 } }, 9).till!
  expect(closedTill({ till }, of, { counted: { ...none, cash: 300 } }, 10)).toEqual({})
  expect(() => closedTill({ till }, of, { counted: { ...none, cash: 301 }, note: '又找到一分' }, 10)).toThrow('tillClosed')
  expect(() => tillAfter(till, of, 'pos', 100)).toThrow('tillClosed')
  expect(tillOf(till, of)).toBe(till)
})
