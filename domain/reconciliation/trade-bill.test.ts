import { fenOf, movementsOf } from './trade-bill'

const head = '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注'
const row = (state: string, orderId: string, yuan: string, more: { refundId?: string, refundState?: string, refundYuan?: string, name?: string } = {}) => [
  '2026-03-01 10:00:00', 'wx1', '160', '0', '', '4200', orderId, 'o1', 'JSAPI', state, 'OTHERS', 'CNY', yuan, '0.00', '0', more.refundId ?? '0', '0.00', '0.00', '', more.refundState ?? '',
  more.name ?? '物业缴费', 'zejing', '0.00000', '0.00%', yuan, more.refundYuan ?? '0.00', ''
].map(field => `\`${field}`).join(',')
const end = (count: number) => `总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额\r\n\`${count},\`0,\`0,\`0,\`0,\`0,\`0`
const file = (...rows: string[]) => `\uFEFF${[head, ...rows, end(rows.length), ''].join('\r\n')}`

test('payments and refunds, in fen', () => {
  expect(movementsOf(file(row('SUCCESS', 'a', '1234.56'), row('REFUND', 'a', '0.00', { refundId: 'r1', refundState: 'SUCCESS', refundYuan: '0.07' })))).toEqual([
    { orderId: 'a', transactionId: '4200', state: 'SUCCESS', fen: 123456, attach: 'zejing' },
    { orderId: 'a', transactionId: '4200', refundId: 'r1', state: 'SUCCESS', fen: 7, attach: 'zejing' }
  ])
})

test('a comma in a name shifts nothing', () => {
  expect(movementsOf(file(row('SUCCESS', 'a', '1.00', { name: '物业费,水费' })))).toMatchObject([{ orderId: 'a', fen: 100 }])
})

test.each([
  ['nothing', ''], ['a page of a proxy', '<html></html>'], ['a row lost on the way', file(row('SUCCESS', 'a', '1.00')).replace('`1,`0', '`2,`0')],
  ['no totals', `${head}\r\n${row('SUCCESS', 'a', '1.00')}`], ['a column gone', file(row('SUCCESS', 'a', '1.00')).replace('商户订单号', '订单')], ['a sum that is none', file(row('SUCCESS', 'a', '一元'))]
])('refused: %s', (_what, text) => {
  expect(() => movementsOf(text)).toThrow(expect.objectContaining({ code: 'invalid', reason: 'tradeBill' }))
})

test.each([['0.01', 1], ['0.1', 10], ['12', 1200], ['-3.50', -350], ['999999999999.99', 99_999_999_999_999]])('%s yuan are %i fen', (yuan, fen) => {
  expect(fenOf(yuan)).toBe(fen)
})

test.each(['', '1.234', '1e3', ' 1', '１', '1,000.00'])('%j is no sum', yuan => {
  expect(() => fenOf(yuan)).toThrow()
})
