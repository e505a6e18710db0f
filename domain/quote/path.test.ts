/** The way of paid work through its table, and every way that leads off it. */
import { dayLength, hour } from '../kit/calendar'
import { dues } from '../matter/due'
import type { Matter } from '../matter/matter'
import { accepted, asked, begun, confirmed, done, later, priced, priceIdOf, quoted, quoteIdOf, quoteOf, received, step, there, without } from '../../tests/make/quoted'
import { mondayNoon } from '../../tests/make/matter'
import { hashOf } from './text'

const asks = ({ quoting }: Matter) => quoting?.asks.map(each => `${each.vendorId} ${each.state}`)
const prices = ({ quoting }: Matter) => quoting?.prices.map(each => `${each.fen} ${each.state}`)
const told = ({ outbox }: Matter) => outbox.at(-1)

test('three are asked, two quote, one is chosen by the resident, and only that one reads on', () => {
  expect(asked()).toMatchObject({ status: 'quoting', turn: ['li-jing'], quoting: { readers: ['anjie', 'minghui', 'jiale'] } })
  expect(told(asked())).toEqual({ seq: 3, push: ['ma-anping', 'tan-li', 'deng-minghui', 'qiu-lan'], post: ['wang-xiulan'] })
  const lapsed = step(quoted(), 'system', 'lapseQuotes', {}, later.aDay)
  expect(asks(lapsed)).toEqual(['anjie quoted', 'minghui quoted', 'jiale lapsed'])
  expect(priced()).toMatchObject({ status: 'quoted', turn: ['wang-xiulan'] })
  const chosen = confirmed()
  expect(chosen).toMatchObject({ status: 'assigned', turn: ['ma-anping', 'tan-li'], quoting: { vendorId: 'anjie', readers: ['anjie'] } })
  expect(asks(chosen)).toEqual(['anjie chosen', 'minghui passedOver', 'jiale passedOver'])
  expect(told(chosen)).toEqual({ seq: 7, push: ['ma-anping', 'tan-li', 'li-jing'], post: ['deng-minghui', 'qiu-lan'] })
  expect(Object.keys(chosen.clocks)).toEqual(expect.arrayContaining(['finish']))
})

test('how to reach whoever asked does not travel with the brief', () => {
  const matter = step(received(), 'liJing', 'askVendors', { vendorIds: ['anjie'], note: '空调不冷，请打 138 0000 4101' })
  expect(matter.quoting?.brief).toMatch(/^空调不冷/)
  expect(matter.quoting?.brief).not.toMatch(/138|4101/)
})

test('what was confirmed is the text that was shown, word for word, with its hash', () => {
  const shown = priced().quoting!.prices[0]!.text, { confirmed: yes } = confirmed().quoting!.prices[0]!
  expect(yes).toMatchObject({ by: 'wang-xiulan', byName: '王秀兰', at: mondayNoon, text: shown, hash: hashOf(shown) })
  expect(shown).toContain('总价：260.00 元')
  expect(shown).toContain('上门后取消，收上门费 30.00 元')
  expect(shown).not.toMatch(/200\.00|明辉|家乐/)
})

test('accepted: the warranty begins, the bill is owed once, and the vendor reads no more', () => {
  const end = accepted()
  expect(end.quoting).toMatchObject({ warrantyUntil: mondayNoon + 90 * dayLength, readers: [], vendorId: 'anjie' })
  expect(end.errands).toEqual([{ name: 'chargeQuoted', seq: 11, at: mondayNoon }])
  expect(told(end)?.post).toEqual(expect.arrayContaining(['ma-anping', 'tan-li']))
  const kept = step(end, 'system', 'keepBill', { billId: 'bill-1' })
  expect(kept.quoting?.billId).toBe('bill-1')
})

test('nobody answers for 72 hours: it is accepted by itself and billed the same', () => {
  expect(step(done(), 'system', 'autoAccept', {}, mondayNoon + 73 * hour).errands?.map(each => each.name)).toEqual(['chargeQuoted'])
})

test('under warranty the same vendor comes again, free: nothing is priced or billed a second time', () => {
  const again = step(accepted(), 'wangXiulan', 'reopen', { note: '又不制冷了' }, mondayNoon + 30 * dayLength)
  expect(again).toMatchObject({ status: 'assigned', quoting: { redos: 1, readers: ['anjie'] } })
  const second = [['maAnping', 'start', {}], ['maAnping', 'arrive', {}], ['maAnping', 'complete', { note: '补了氟' }], ['wangXiulan', 'accept', {}]] as const
  const end = second.reduce((matter, [who, action, more]) => step(matter, who, action, more, mondayNoon + 31 * dayLength), { ...again, errands: [] } as Matter)
  expect(end).toMatchObject({ status: 'accepted', errands: [], quoting: { readers: [], warrantyUntil: mondayNoon + 90 * dayLength } })
  expect(end.quoting?.calledOut).toBeUndefined()
})

test('where whoever did it may not come any more, the center finds who keeps the warranty', () => {
  const again = step(accepted(), 'wangXiulan', 'reopen', { note: '又不制冷了' }, mondayNoon + 30 * dayLength, without('anjie', 'suspended'))
  expect(again).toMatchObject({ status: 'received', turn: ['li-jing'], quoting: { vendorId: 'anjie', readers: [] } })
  const mended = step(step(step(again, 'liJing', 'assign', { assigneeId: 'zhao-zhiqiang' }), 'zhaoZhiqiang', 'start'), 'zhaoZhiqiang', 'complete', { note: '补了氟' })
  expect(step({ ...mended, errands: [] }, 'wangXiulan', 'accept').errands).toEqual([])
})

test('a refused completion goes back to the vendor and counts as done twice', () => {
  expect(step(done(), 'wangXiulan', 'reject', { note: '还是不冷' })).toMatchObject({ status: 'assigned', rejected: 1, turn: ['ma-anping', 'tan-li'], quoting: { redos: 1 } })
})

test('a vendor who gives it back after the yes: the price is void, never billed, and the resident is told', () => {
  const back = step(confirmed(), 'maAnping', 'decline', { note: '师傅病了' })
  expect(back).toMatchObject({ status: 'received', turn: ['li-jing'], quoting: { readers: [] } })
  expect([asks(back)?.[0], prices(back)]).toEqual(['anjie declined', ['26000 superseded']])
  expect(back.quoting?.vendorId).toBeUndefined()
  expect(told(back)?.push).toEqual(['li-jing', 'wang-xiulan'])
  expect(asks(step(back, 'liJing', 'askVendors', { vendorIds: ['minghui'], note: '请再报一次' }))).toContain('minghui asked')
})

test('the clerk can send another company where the first does not come', () => {
  const back = step(begun(), 'liJing', 'dropVendor', { note: '约了两次都没来' }, later.anHour)
  expect(back).toMatchObject({ status: 'received', quoting: { readers: [] } })
  expect(told(back)?.push).toEqual(['ma-anping', 'tan-li', 'wang-xiulan'])
})

test('a price that is declined leaves the quotes: the clerk can ask less, ask others or send a colleague', () => {
  const declined = step(priced(), 'wangXiaoyu', 'declinePrice', { note: '太贵了' })
  expect([declined.status, prices(declined)]).toEqual(['received', ['26000 declined']])
  const less = step(declined, 'liJing', 'setPrice', { quoteId: quoteIdOf(declined, 'anjie'), priceFen: 22_000 })
  expect(prices(less)).toEqual(['26000 declined', '22000 offered'])
  const own = step(declined, 'liJing', 'assign', { assigneeId: 'zhao-zhiqiang' })
  expect([own.quoting?.readers, told(own)?.push]).toEqual([[], expect.arrayContaining(['ma-anping', 'deng-minghui'])])
})

test('a price outside the limits waits for a manager, who allows or refuses it', () => {
  const waits = step(quoted(), 'liJing', 'proposePrice', { quoteId: quoteIdOf(quoted(), 'anjie'), priceFen: 20_500, note: '老住户，少收一点' })
  expect(waits).toMatchObject({ status: 'quoting', turn: ['gao-feng', 'shen-lan'] })
  const priceId = waits.quoting!.prices[0]!.id
  const allowed = step(waits, 'gaoFeng', 'allowPrice', { priceId, note: '同意' })
  expect(allowed).toMatchObject({ status: 'quoted', quoting: { prices: [{ state: 'offered', allowed: { by: 'gao-feng', reason: '同意' } }] } })
  expect(prices(step(waits, 'gaoFeng', 'refusePrice', { priceId, note: '太低' }))).toEqual(['20500 superseded'])
  expect(step(quoted(), 'gaoFeng', 'setPrice', { quoteId: quoteIdOf(quoted(), 'anjie'), priceFen: 50_000, note: '节假日' })).toMatchObject({ status: 'quoted', quoting: { prices: [{ marginFen: 30_000 }] } })
})

test('a change during the work is quoted, priced and confirmed like the first price; the bill is the last that was confirmed', () => {
  const change = step(there(), 'maAnping', 'quoteChange', { quote: quoteOf([20_000, 8_000]) })
  expect(change.turn).toEqual(['li-jing'])
  const proposed = step(change, 'liJing', 'proposeChange', { quoteId: quoteIdOf(change, 'anjie'), priceFen: 36_000 })
  expect(proposed.turn).toEqual(['wang-xiulan'])
  const agreed = step(proposed, 'wangXiulan', 'confirmChange', { priceId: priceIdOf(proposed) })
  expect(prices(agreed)).toEqual(['26000 superseded', '36000 confirmed'])
  expect(agreed.turn).toEqual(['ma-anping', 'tan-li'])
  const kept = step(proposed, 'wangXiulan', 'declineChange', { note: '先不换' })
  expect(prices(kept)).toEqual(['26000 confirmed', '36000 declined'])
  expect(done(kept).status).toBe('completed')
  expect(prices(step(change, 'liJing', 'refuseChange', { note: '原价包含' }))).toEqual(['26000 confirmed'])
})

test('cancelling is free until somebody came, then costs what was agreed', () => {
  expect(step(priced(), 'wangXiulan', 'cancel')).toMatchObject({ status: 'cancelled', quoting: { readers: [] } })
  expect(step(begun(), 'wangXiulan', 'cancel').errands ?? []).toEqual([])
  const paid = step(there(), 'wangXiulan', 'cancel', { agreedFen: 3_000 })
  expect(paid).toMatchObject({ status: 'cancelled', errands: [{ name: 'chargeCallOut' }], quoting: { vendorId: 'anjie', calledOut: { fen: 3_000, costFen: 3_000 } } })
  expect(prices(paid)).toEqual(['26000 superseded'])
})

test('deferred while vendors are asked: they may still answer, and it goes on where it was', () => {
  const waiting = step(asked(), 'liJing', 'defer', { until: mondayNoon + 3 * dayLength, note: '住户出差' })
  const answered = step(waiting, 'maAnping', 'quote', { quote: quoteOf() })
  expect(step(answered, 'system', 'resume', {}, mondayNoon + 3 * dayLength)).toMatchObject({ status: 'quoting', quoting: { asks: [{ state: 'quoted' }, {}, {}] } })
})

test('concluded or cancelled while vendors are asked: they hear of it and are waited for no more', () => {
  for (const [action, more] of [['conclude', { reason: 'noFurtherAction', note: '自己好了' }], ['cancel', { note: '住户来电撤销' }]] as const) {
    const end = step(quoted(), 'liJing', action, more)
    expect([end.quoting?.readers, asks(end)]).toEqual([[], ['anjie passedOver', 'minghui passedOver', 'jiale passedOver']])
    expect(told(end)?.push).toEqual(expect.arrayContaining(['ma-anping', 'deng-minghui', 'qiu-lan']))
  }
})

test('time lapses asks and prices, each at its moment', () => {
  expect(dues(asked()).map(each => [each.action, each.at])).toContainEqual(['lapseQuotes', mondayNoon + dayLength])
  expect(dues(priced()).map(each => [each.action, each.at])).toContainEqual(['lapsePrice', mondayNoon + 7 * dayLength + 1])
  expect(step(priced(), 'system', 'lapsePrice', {}, mondayNoon + 7 * dayLength + 1)).toMatchObject({ status: 'quoting', quoting: { prices: [{ state: 'superseded' }] } })
})

test('a vendor one of whose people is complained of loses sight of it', () => {
  const walled = { ...quoted(), accusedIds: ['tan-li'], hiddenFrom: ['tan-li'] }
  const next = step(walled, 'liJing', 'note', { note: '已核实' })
  expect(next.quoting?.readers).toEqual(['minghui', 'jiale'])
  expect(received().quoting).toBeUndefined()
})
