import { zejing } from '../../tests/make/estate'
import { aPayment, feeItem } from '../../tests/make/payments'
import type { Paper } from '../kit/paper'
import type { Item, PrepaidItem } from '../payment/order'
import type { Payment } from '../payment/payment'
import { receiptPaper } from './paper'

const ahead: PrepaidItem = { kind: 'prepaid', premisesId: 'b2-3-2-1201', label: 'B2区 3栋 2单元 1201', fen: 100_000 }
const fees = [feeItem('物业费'), feeItem('装修押金', { deposit: true, principalFen: 200_000, lateFen: 0 }), ahead]
const at = Date.parse('2026-11-25T09:30:00+08:00')
const letterhead = { issuer: '泽京物业服务有限公司', receiptPrefix: 'ZJ' }

const printed = (items: readonly Item[] = fees, more: Partial<Payment> = {}, print = 1, estate: Parameters<typeof receiptPaper>[0]['estate'] = { ...zejing, letterhead }): Paper =>
  receiptPaper({ payment: { ...aPayment('pay', items), ...more, receiptNo: 123 }, estate, print, at, code: 'code' })
const facts = ({ blocks }: Paper) => Object.fromEntries(blocks.flatMap(each => each.kind === 'facts' ? each.facts : []))
const table = ({ blocks }: Paper) => blocks.find(each => each.kind === 'table')!
const note = ({ blocks }: Paper) => blocks.flatMap(each => each.kind === 'text' ? [each.text] : []).join('')

test('says who paid what for which home, when and how, in digits and in characters', () => {
  const paper = printed()
  expect(paper).toMatchObject({ title: '收款收据', number: 'No. ZJ-000123', marks: [], size: 'A5', head: '泽京物业服务有限公司 · 泽京花园' })
  expect(facts(paper)).toEqual({
    交款人: '王秀兰', 收款日期: '2026年11月23日', 收款方式: '微信支付', 经办: '自动入账', 房屋: 'B2区 3栋 2单元 1201', 微信支付单号: '4200002345202611231234567890',
    金额大写: '人民币叁仟贰佰伍拾玖元伍角整', 小写: '¥3,259.50'
  })
  expect(table(paper)).toMatchObject({
    rows: [['物业费', '2026-11', '256.50', '3.00', '259.50'], ['装修押金（押金，可退）', '2026-11', '2,000.00', '0.00', '2,000.00'], ['预存', '', '1,000.00', '0.00', '1,000.00']],
    last: ['合计', '', '3,256.50', '3.00', '3,259.50']
  })
})

test('is honest about what it is', () => {
  expect(note(printed())).toBe('本收据证明款项已经收到，不是发票；需要发票请在小程序申请。')
})

test('names the cashier of the counter', () => {
  expect(facts(printed(fees, { channel: 'transfer', cashierName: '许文静', reference: '88001' }))).toMatchObject({ 收款方式: '银行转账', 经办: '许文静', 银行流水号: '88001' })
})

test('a print after the first bears a mark with its number', () => {
  expect([1, 2, 7].map(print => printed(fees, {}, print).marks)).toEqual([[], ['补打 第2次'], ['补打 第7次']])
})

test('money that has gone back is marked; what nothing was owed for is told and is on no line', () => {
  const back = printed(fees, { returnedFen: 50_000 }, 2)
  expect(back.marks).toEqual(['补打 第2次', '已退款 ¥500.00'])
  expect(note(back)).toContain('截至 2026年11月25日 09:30，以上款项中已有 ¥500.00 退回或正在退回交款人。')
  const unowed = receiptPaper({ payment: { ...aPayment('pay', fees, {}, item => item.kind === 'prepaid'), receiptNo: 123 }, estate: zejing, print: 1, at, code: '' })
  expect([unowed.marks, facts(unowed).小写, table(unowed)]).toMatchObject([[], '¥1,000.00', { last: ['合计', '', '1,000.00', '0.00', '1,000.00'] }])
  expect(note(unowed)).toContain('同时收到的 ¥2,259.50 已不需要缴纳，另行退回，不在本收据之内。')
})

test('for several homes each line says which; many lines stand on a larger sheet', () => {
  const two = printed([feeItem('物业费'), feeItem('车位费', { premisesId: 'garage', label: '地下一层 118' })])
  expect([two.size, facts(two).房屋]).toEqual(['A4', 'B2区 3栋 2单元 1201、地下一层 118'])
  expect(table(two).rows.map(([name, where]) => [name, where])).toEqual([['物业费', 'B2区 3栋 2单元 1201'], ['车位费', '地下一层 118']])
  expect(table(two).columns).toHaveLength(table(two).rows[0]!.length)
  expect(printed(Array.from({ length: 5 }, (_, n) => feeItem(`第${n}项`))).size).toBe('A4')
})

test('an estate without a letterhead prints in its own name, without a stamp', () => {
  const plain = printed(fees, {}, 1, { name: '云栖里' })
  expect([plain.head, plain.number, plain.closing.lines[0], plain.closing.stamp]).toEqual(['云栖里', 'No. 000123', '收款单位：云栖里', undefined])
  expect(printed().closing.stamp).toEqual({ name: '泽京物业服务有限公司', purpose: '收款专用章' })
})
