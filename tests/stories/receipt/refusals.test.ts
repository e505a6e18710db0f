/** Whose a receipt is, and what is refused. Nothing is counted, written or told by what was refused. */
import type { Checked } from '@domain/receipt/contract'
import type { ReceiptView } from '@domain/receipt/view'
import { moment } from '@domain/kit/calendar'
import { feeItem } from '../../make/payments'
import { look } from '../../paper/look'
import { freshKey, town, type Actor, type Town } from '../actors'
import { asks, download, herself, paid, prints, stored } from './till'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const sees = (who: Actor, paymentId: string) => who.call<ReceiptView>('receipt', 'get', { paymentId })
const notTheirs = { code: 'notFound', reason: 'noReceipt', field: 'paymentId' }

test('it is the payer’s, their household’s and the office’s; nobody else learns that it is there', async () => {
  const payment = await paid(t.cloud)
  for (const who of [t.wangXiulan, t.wangXiaoyu, t.xuWenjing, t.gaoFeng, t.shenLan]) expect(await sees(who, payment._id)).toMatchObject({ id: payment._id, number: `ZJ-000${payment.receiptNo}`, receiptFen: 25_950, mayAskInvoice: who === t.wangXiulan || who === t.wangXiaoyu })
  for (const who of [t.heJingyi, t.zhangWei, t.liuYang, t.liJing, t.zhaoZhiqiang]) {
    await expect(sees(who, payment._id)).rejects.toMatchObject(notTheirs)
    await expect(prints(who, payment)).rejects.toMatchObject(notTheirs)
  }
  await expect(sees(t.wangXiulan, 'no-such-payment')).rejects.toMatchObject(notTheirs)
  for (const who of [t.tangYue, t.luoJia]) await expect(sees(who, payment._id)).rejects.toMatchObject(notTheirs)
  expect((await stored(t.cloud, payment)).prints).toBe(0)
})

test('a tenant sees what was paid for their own time, and nothing of before', async () => {
  const home = { premisesId: 'a1-2-1-803', label: 'A1区 2栋 1单元 803' }
  const before = await paid(t.cloud, [feeItem('物业费', { ...home, period: '2025-06' })], { at: moment('2025-06-30', '18:00'), payerId: 'the-owner', payerName: '房东' })
  const since = await paid(t.cloud, [feeItem('物业费', { ...home, period: '2025-07' })], { at: moment('2025-07-01', '09:00'), payerId: 'the-owner', payerName: '房东' })
  expect(await sees(t.zhangWei, since._id)).toMatchObject({ payerName: '房东' })
  await expect(sees(t.zhangWei, before._id)).rejects.toMatchObject(notTheirs)
})

test('where nothing was kept there is no receipt', async () => {
  const { receiptNo: _none, ...payment } = await paid(t.cloud)
  await t.cloud.db.collection('payments').doc(payment._id).update({ receiptNo: t.cloud.db.command.remove() })
  await expect(prints(t.wangXiulan, payment)).rejects.toMatchObject(notTheirs)
})

test('a key that has printed one receipt prints no other', async () => {
  const key = freshKey(), [one, other] = [await paid(t.cloud), await paid(t.cloud)]
  await prints(t.wangXiulan, one, key)
  await expect(prints(t.wangXiulan, other, key)).rejects.toMatchObject({ code: 'conflict', reason: 'keyTaken' })
  expect((await stored(t.cloud, other)).prints).toBe(0)
  expect((await prints(t.wangXiaoyu, other, key)).print).toBe(1)
})

test.each<[string, string, object, object]>([
  ['print without a key', 'print', { paymentId: 'x' }, { code: 'invalid' }],
  ['print for an operator', 'print', { key: 'k'.repeat(24), paymentId: { $ne: '' } }, { code: 'invalid', field: 'paymentId' }],
  ['a code that is none', 'check', { code: '你好' }, { code: 'invalid', reason: 'code' }],
  ['a tax number that is none', 'keepTitle', { key: 'k'.repeat(24), title: { of: 'company', name: '公司', taxNumber: '123' } }, { code: 'invalid', reason: 'taxNumber' }],
  ['a company without a tax number', 'keepTitle', { key: 'k'.repeat(24), title: { of: 'company', name: '公司' } }, { code: 'invalid' }],
  ['a person with a tax number', 'keepTitle', { key: 'k'.repeat(24), title: { of: 'person', name: '王秀兰', taxNumber: '91510100MA61RBXXXX' } }, { code: 'invalid' }],
  ['an email that is none', 'askInvoice', { key: 'k'.repeat(24), paymentId: 'x', title: herself, email: '@@' }, { code: 'invalid', reason: 'email' }],
  ['a payment that is not there', 'askInvoice', { key: 'k'.repeat(24), paymentId: 'x', title: herself }, notTheirs],
  ['the list of the office', 'invoices', { waiting: true }, { code: 'forbidden' }],
  ['an answer', 'answerInvoice', { id: 'x', number: '12345678' }, { code: 'forbidden' }]
])('%s', async (_, method, input, refusal) => {
  await expect(t.wangXiulan.call('receipt', method, input)).rejects.toMatchObject(refusal)
})

test.each<[string, object, object]>([
  ['a request that is not there', { id: 'none', number: '12345678' }, { code: 'notFound', reason: 'noInvoice' }],
  ['a number that is none', { id: 'none', number: '12a' }, { code: 'invalid', reason: 'invoiceNumber' }],
  ['a cursor that is none', { waiting: true, after: '$ne' }, { code: 'invalid', reason: 'cursor' }]
])('finance: %s', async (_, input, refusal) => {
  await expect(t.xuWenjing.call('receipt', 'after' in input ? 'invoices' : 'answerInvoice', input)).rejects.toMatchObject(refusal)
})

test('the manager sees requests and does not answer them', async () => {
  const payment = await paid(t.cloud)
  await asks(t.wangXiulan, payment)
  expect(await t.gaoFeng.call('receipt', 'invoices', { waiting: true })).toMatchObject({ items: [expect.objectContaining({ id: payment._id })] })
  await expect(t.gaoFeng.call('receipt', 'answerInvoice', { id: payment._id, number: '12345678' })).rejects.toMatchObject({ code: 'forbidden' })
})

describe('the code on a paper', () => {
  let code: string
  const check = (who: Actor, text: string) => who.call<Checked>('receipt', 'check', { code: text })
  beforeAll(async () => {
    const looked = await look(await download(await prints(t.wangXiulan, await paid(t.cloud, [feeItem('物业费')], { payerName: '王秀兰秀' }))), { readsCodes: true })
    code = looked.codes[0]!
  })

  test('says to anybody how much and when, and to nobody for whom', async () => {
    const told = await check(t.fangMin, code)
    expect(Object.keys(told).sort()).toEqual(['estate', 'fen', 'genuine', 'number', 'on', 'returnedFen'])
    expect(JSON.stringify(told)).not.toMatch(/王秀兰|1201|paid-|wang-xiulan/)
  })

  test('another sum, number, day, estate or proof is not genuine, and no more is said', async () => {
    const [estate, number, fen, on, proof] = code.split('.')
    const forged = [[estate, number, String(Number(fen) + 1), on, proof], [estate, '99', fen, on, proof], [estate, number, fen, '20261124', proof], ['yunqi', number, fen, on, proof], [estate, number, fen, on, proof!.split('').reverse().join('')]]
    for (const parts of forged) expect([parts, await check(t.heJingyi, parts.join('.'))]).toEqual([parts, { genuine: false }])
  })

  test('tells what has gone back since it was printed', async () => {
    const number = Number(code.split('.')[1])
    await t.cloud.db.collection('payments').where({ estateId: 'zejing', receiptNo: number }).update({ returnedFen: 9000 })
    expect(await check(t.fangMin, code)).toMatchObject({ genuine: true, returnedFen: 9000 })
  })

  test('a paper that the books know nothing of is none, though it was proved', async () => {
    await t.cloud.db.collection('payments').where({ estateId: 'zejing', receiptNo: Number(code.split('.')[1]) }).update({ items: [] })
    expect(await check(t.fangMin, code)).toEqual({ genuine: false })
  })

  test('nobody checks without end', async () => {
    await t.cloud.pass(61_000)
    const all = await Promise.all(Array.from({ length: 140 }, () => t.cloud.call(t.linHai.member, 'receipt', 'check', { code })))
    expect(all.filter(each => !each.ok && each.code === 'unavailable' && each.reason === 'tooOften').length).toBeGreaterThan(0)
  })
})
