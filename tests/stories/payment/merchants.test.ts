/** Whoever collects, and by whichever key WeChat proves itself: the whole way of money, there and back. */
import { minute } from '@domain/kit/calendar'
import { expectAgreement, home, scene, type Scene } from './scene'

const merchants: ['direct' | 'partner', 'publicKey' | 'certificate' | 'switching'][] = [['direct', 'certificate'], ['direct', 'switching'], ['partner', 'publicKey'], ['partner', 'certificate']]

describe.each(merchants)('%s, %s', (mode, trust) => {
  let s: Scene
  beforeAll(async () => {
    s = await scene({ mode, settings: { YIZHAN_PAY: `{merchant:${mode} {origin}/http/pay/notify}` } })
    await s.cloud.post(`/control/pay/merchants/${mode}`, { trust })
  })
  afterAll(() => s.cloud.stop())
  afterEach(() => expectAgreement(s))

  const owed = async () => (await s.owes({ premisesId: home, fen: 6_600 }))[0]!

  test('ordered, paid, told', async () => {
    const bill = await owed(), order = await s.orders(s.wangXiulan, [bill])
    await s.pays(s.wangXiulan, order)
    expect(await s.pay.told(order.id)).toMatchObject([{ attempts: [{ status: 204 }] }])
    expect(await s.bill(bill)).toMatchObject({ state: 'paid' })
  })

  test('paid and asked about; cancelled and closed', async () => {
    const [one, other] = [await owed(), await owed()], paid = await s.orders(s.wangXiulan, [one])
    await s.pay.pay(paid.id, { lost: true })
    expect(await s.looks(s.wangXiulan, paid)).toMatchObject({ state: 'paid' })
    const cancelled = await s.orders(s.wangXiulan, [other])
    expect(await s.cancels(s.wangXiulan, cancelled)).toMatchObject({ state: 'closed' })
    expect((await s.pay.orders()).find(each => each.outTradeNo === cancelled.id)).toMatchObject({ state: 'CLOSED' })
  })

  test('given back, by a notice and by a query', async () => {
    const order = await s.orders(s.wangXiulan, [], { prepaid: { premisesId: home, fen: 9_000 } })
    await s.pays(s.wangXiulan, order)
    const refunds = [await s.asksRefund(s.xuWenjing, { paymentId: order.id, fen: 4_000 }), await s.asksRefund(s.xuWenjing, { paymentId: order.id, fen: 5_000 })]
    const states = async () => (await s.books()).refunds.map(each => each.state)
    await s.moves(s.gaoFeng, refunds[0]!, 'approve')
    await s.watches()
    await s.cloud.pass(minute)
    expect(await states()).toContain('done')
    // WeChat takes two for one order only a minute apart.
    await s.moves(s.gaoFeng, refunds[1]!, 'approve')
    await s.watches()
    await s.cloud.post('/control/fault', { functionName: 'payment-notify', code: 'SYS_ERR', times: 9 })
    await s.cloud.clock.advance(11 * minute)
    await s.watches()
    expect(await states()).toEqual(['done', 'done'])
    await s.cloud.remove('/control/fault')
  })
})
