/** Fapiao asked for and answered, and a person's own book of titles. */
import type { AuditEntry } from '@domain/audit/entry'
import type { Notice } from '@domain/inbox/notice'
import type { Page } from '@domain/matter/contract'
import type { InvoiceRequest, InvoiceTitle, Title } from '@domain/receipt/invoice'
import type { ReceiptView } from '@domain/receipt/view'
import { localTemplateId } from '../../../config/local-settings'
import { feeItem } from '../../make/payments'
import { freshKey, town, type Actor, type Town } from '../actors'
import { asks, herself, paid } from './till'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const company: Title = { of: 'company', name: '泽京贸易有限公司', taxNumber: '91510100MA61RBXXXX' }
const sees = (who: Actor, paymentId: string) => who.call<ReceiptView>('receipt', 'get', { paymentId })
const answers = (who: Actor, { id }: { id: string }, answer: { number: string } | { refusal: string }) => who.call<InvoiceRequest>('receipt', 'answerInvoice', { id, ...answer })
const list = (waiting: boolean, after?: string) => t.xuWenjing.call<Page<InvoiceRequest>>('receipt', 'invoices', { waiting, after })
const toldTo = async ({ id }: Actor) => (await t.cloud.db.collection('notices').where({ estateId: 'zejing', personId: id }).orderBy('at', 'desc').limit(100).get()).data as Notice[]

test('asked for the fees alone, made out by finance; whoever asked is told, once', async () => {
  const payment = await paid(t.cloud, [feeItem('物业费'), feeItem('装修押金', { deposit: true, principalFen: 200_000, lateFen: 0 }), { kind: 'prepaid', premisesId: 'b2-3-2-1201', label: 'B2区 3栋 2单元 1201', fen: 50_000 }])
  expect(await sees(t.wangXiulan, payment._id)).toMatchObject({ invoiceableFen: 25_950, mayAskInvoice: true })
  const request = await asks(t.wangXiulan, payment, { title: company, email: 'wang@example.com' })
  expect(request).toMatchObject({ id: payment._id, fen: 25_950, state: 'asked', title: company, email: 'wang@example.com' })
  expect((await list(true)).items).toContainEqual(request)

  const issued = await answers(t.xuWenjing, request, { number: '24512000000012345678' })
  expect(await answers(t.xuWenjing, request, { number: '24512000000012345678' })).toEqual(issued)
  expect([(await list(true)).items, (await list(false)).items]).toEqual([expect.not.arrayContaining([expect.objectContaining({ id: payment._id })]), expect.arrayContaining([issued])])
  expect(await sees(t.wangXiulan, payment._id)).toMatchObject({ mayAskInvoice: false, invoice: { state: 'issued', answered: { byName: '许文静', number: '24512000000012345678' } } })

  const told = (await toldTo(t.wangXiulan)).filter(each => each.title === '发票已开好')
  expect(told).toEqual([expect.objectContaining({ template: 'progress', text: 'B2区 3栋 2单元 1201 的发票已开好，金额 259.50 元，发票号码 24512000000012345678', readAt: null })])
  const logged = (await t.cloud.db.collection('audit').where({ estateId: 'zejing', act: 'answerInvoice', subjectId: 'wang-xiulan' }).get()).data as AuditEntry[]
  expect(logged).toEqual([expect.objectContaining({ actorId: 'xu-wenjing', label: 'B2区 3栋 2单元 1201', details: { receipt: `ZJ-000${payment.receiptNo}`, invoice: '24512000000012345678' } })])
})

test('the message reaches WeChat where there was consent', async () => {
  await t.cloud.wechat.grant(t.wangXiaoyu.member, 'progress', 1)
  await t.wangXiaoyu.call('inbox', 'granted', { nonce: freshKey(), results: { [localTemplateId('progress')]: 'accept' } })
  const payment = await paid(t.cloud)
  await answers(t.xuWenjing, await asks(t.wangXiaoyu, payment), { number: '12345678' })
  await t.cloud.settle()
  expect(await t.cloud.wechat.sent(t.wangXiaoyu.member)).toEqual([expect.objectContaining({
    data: { thing1: { value: '发票已开好' }, character_string2: { value: `ZJ-000${payment.receiptNo}` }, phrase3: { value: '已开票' }, name4: { value: '许文静' }, time5: { value: '2026年11月23日 14:00' } }
  })])
})

test('refused with a reason, put right, asked for again', async () => {
  const payment = await paid(t.cloud)
  await answers(t.xuWenjing, await asks(t.wangXiulan, payment, { title: company }), { refusal: '税号与名称不符' })
  expect((await toldTo(t.wangXiulan)).map(each => each.text)).toContain('B2区 3栋 2单元 1201 的发票没有开成：税号与名称不符。改好后可以再申请')
  expect(await sees(t.wangXiulan, payment._id)).toMatchObject({ mayAskInvoice: true, invoice: { state: 'refused' } })
  expect(await asks(t.wangXiulan, payment)).toMatchObject({ state: 'asked', title: herself })
})

test('others of the household see how it stands, not to whom it is made out', async () => {
  const payment = await paid(t.cloud)
  await asks(t.wangXiulan, payment, { title: company, email: 'wang@example.com' })
  expect((await sees(t.wangXiaoyu, payment._id)).invoice).toEqual({ state: 'asked' })
  await expect(asks(t.wangXiaoyu, payment)).rejects.toMatchObject({ code: 'conflict', reason: 'invoiceAsked' })
})

test('nothing is made out for deposits, for what is paid ahead, for what has gone back', async () => {
  const refused = { code: 'invalid', reason: 'nothingToInvoice', field: 'paymentId' }
  await expect(asks(t.wangXiulan, await paid(t.cloud, [feeItem('押金', { deposit: true })]))).rejects.toMatchObject(refused)
  await expect(asks(t.wangXiulan, await paid(t.cloud, [{ kind: 'prepaid', premisesId: 'b2-3-2-1201', label: '', fen: 5000 }]))).rejects.toMatchObject(refused)
  await expect(asks(t.wangXiulan, await paid(t.cloud, [feeItem('物业费')], { returnedFen: 25_950 }))).rejects.toMatchObject(refused)
  await expect(asks(t.heJingyi, await paid(t.cloud))).rejects.toMatchObject({ code: 'notFound', reason: 'noReceipt' })
})

test('asked at once by two phones it is one; by one key it is the same', async () => {
  const payment = await paid(t.cloud), key = freshKey()
  const outcomes = await Promise.allSettled([asks(t.wangXiulan, payment, { key }), asks(t.wangXiulan, payment, { key }), asks(t.wangXiaoyu, payment), asks(t.wangXiaoyu, payment)])
  const won = outcomes.filter(each => each.status === 'fulfilled'), lost = outcomes.filter(each => each.status === 'rejected')
  expect([[1, 3], [2, 2]]).toContainEqual([won.length, lost.length])
  expect(lost.map(each => each.reason as unknown)).toEqual(lost.map(() => expect.objectContaining({ code: 'conflict', reason: 'invoiceAsked' })))
  expect((await t.cloud.db.collection('invoiceRequests').where({ _id: payment._id }).get()).data).toHaveLength(1)
})

test('answered at once in two ways, one stands', async () => {
  const request = await asks(t.wangXiulan, await paid(t.cloud))
  const outcomes = await Promise.allSettled([answers(t.xuWenjing, request, { number: '11111111' }), answers(t.xuWenjing, request, { refusal: '资料不全' })])
  expect(outcomes.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(outcomes.find(each => each.status === 'rejected')).toMatchObject({ reason: { code: 'conflict', reason: 'invoiceAnswered', facts: { name: '许文静' } } })
})

test('a long list goes on page by page: who waits longest comes first, and nobody twice', async () => {
  for (let n = 0; n < 23; n++) {
    await t.cloud.clock.advance(1000)
    await asks(t.wangXiulan, await paid(t.cloud))
  }
  const first = await list(true), second = await list(true, first.next)
  const all = [...first.items, ...second.items]
  expect([first.items.length, second.next]).toEqual([20, undefined])
  expect(all.map(each => each.askedAt)).toEqual(all.map(each => each.askedAt).sort((a, b) => a - b))
  expect(new Set(all.map(each => each.id)).size).toBe(all.length)
})

describe('the book of titles', () => {
  const keeps = (who: Actor, title: Title, key = freshKey()) => who.call<InvoiceTitle[]>('receipt', 'keepTitle', { key, title })

  test('is one’s own, has each title once, and forgets what is dropped', async () => {
    const key = freshKey()
    await keeps(t.wangXiulan, company, key)
    expect(await keeps(t.wangXiulan, company, key)).toEqual([{ ...company, id: expect.any(String) }])
    const [mine] = await keeps(t.wangXiulan, herself)
    expect(await t.wangXiaoyu.call('receipt', 'titles', {})).toEqual([])
    expect(await t.wangXiaoyu.call('receipt', 'dropTitle', { id: mine!.id })).toEqual([])
    expect(await t.wangXiulan.call('receipt', 'titles', {})).toHaveLength(2)
    expect(await t.wangXiulan.call('receipt', 'dropTitle', { id: mine!.id })).toEqual([expect.objectContaining(company)])
  })

  test('has ten at most, also where more come at once', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 13 }, (_, n) => keeps(t.heJingyi, { of: 'person', name: `抬头${n}` })))
    expect(outcomes.filter(each => each.status === 'fulfilled')).toHaveLength(10)
    expect(await t.heJingyi.call('receipt', 'titles', {})).toHaveLength(10)
    await expect(keeps(t.heJingyi, { of: 'person', name: '又一个' })).rejects.toMatchObject({ code: 'conflict', reason: 'titlesFull' })
  })

  test('takes a tax number as people type it', async () => {
    expect(await keeps(t.zhangWei, { ...company, taxNumber: ' 9151 0100 ma61rbxxxx ' })).toEqual([expect.objectContaining({ taxNumber: '91510100MA61RBXXXX' })])
  })
})
