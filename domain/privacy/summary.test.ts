import { moment } from '../kit/calendar'
import { linesOf } from './summary'

const bill = (period: string, state: string) => ({ label: 'B2区 3栋 2单元 1201', name: '物业费', period, amountFen: 25_650, state })

test('the first five in the order they come, which is the newest first', () => {
  const months = ['2026-11', '2026-10', '2026-09', '2026-08', '2026-07', '2026-06'], lines = linesOf('bills', months.map(month => bill(month, 'paid')))
  expect(lines).toHaveLength(5)
  expect(lines[0]).toBe('B2区 3栋 2单元 1201 物业费 2026-11 ¥256.50（已缴）')
})

test('a payment in one line, and no line for what is only counted', () => {
  expect(linesOf('payments', [{ at: moment('2026-11-23', '14:00'), channel: 'wechat', fen: 30_000 }])).toEqual(['2026-11-23 14:00 微信支付 ¥300.00'])
  expect(linesOf('grants', [{ balances: {} }])).toEqual([])
})
