/** The office's side of money in Chromium, over the local cloud: a fee, the bills of a month, cash, the end of the day, and the morning when WeChat's bill does not agree. Each step goes on from the one before. */
import type { Browser } from 'playwright-core'
import type { Bill } from '@domain/billing/bill'
import type { Tariff } from '@domain/billing/tariff'
import type { AuditEntry } from '@domain/audit/entry'
import { moment } from '@domain/kit/calendar'
import { yuan } from '@domain/kit/yuan'
import type { Payment } from '@domain/payment/payment'
import type { Posting } from '@domain/payment/account'
import type { Difference, Reconciliation } from '@domain/reconciliation/difference'
import { cast, type CastMember } from '../cast'
import { paysAll } from '../journeys/bills-are-paid'
import { closesTill, findsHome, issues, previews, reconciles, setsFee, settles, takesCash } from '../journeys/the-office-counts'
import { booksOf, every } from '../make/books'
import { disagreements } from '../make/books-agree'
import { premises } from '../make/premises'
import { world, type World } from '../stories/world'
import { launch } from './chromium'
import { openPhone, type H5Phone } from './phone'

jest.setTimeout(180_000)

const { gaoFeng, xuWenjing, wangXiulan, heJingyi } = cast
const home = 'b2-3-2-1201', label = 'B2区 3栋 2单元 1201'
const homes = premises.filter(({ estateId, use, state }) => estateId === 'zejing' && use === 'home' && state !== 'unsold')
const sum = <T>(rows: readonly T[], fen: (row: T) => number) => rows.reduce((total, row) => total + fen(row), 0)
/** 8.00 for each home, and 2.85 for each of its square metres. */
const issuedFen = sum(homes, each => 800 + Math.round(each.builtUpArea! * 2.85))

let cloud: World, browser: Browser, received: Payment, posting: Posting
const phones: H5Phone[] = []
const phoneOf = async (person: CastMember) => {
  const phone = await openPhone(browser, { origin: cloud.origin, session: await cloud.session(person) })
  phones.push(phone)
  return phone
}
const books = () => booksOf(cloud.db)
const openBills = async (more: (bill: Bill) => boolean) => (await books()).bills.filter(each => each.premisesId === home && each.state === 'open' && more(each))
const isWater = ({ name }: Bill) => name === '水费'

beforeAll(async () => { cloud = await world(); browser = await launch() })
afterEach(async () => { await Promise.all(phones.splice(0).map(phone => phone.close())) })
afterAll(async () => { await browser.close(); await cloud.stop() })

test('a manager sets a fee from next month on', async () => {
  await setsFee(await phoneOf(gaoFeng), '生活垃圾处理费', '8')
  const fees = await every<Tariff>(cloud.db, 'tariffs')
  expect(fees.find(each => each.name === '生活垃圾处理费')).toMatchObject({ estateId: 'zejing', kind: 'fixed', everyMonths: 1, uses: ['home'], versions: [{ from: '2026-12-01', amountFen: 800 }] })
})

test('next month is looked at before anybody owes it, then issued to the fen', async () => {
  const [xu, wang] = [await phoneOf(xuWenjing), await phoneOf(wangXiulan)], before = (await books()).bills.length
  await previews(xu, ['写字间物业费', '车位管理费', '水费', '公摊电费'])
  await xu.see(`¥${yuan(800 * homes.length)}`)
  expect((await books()).bills).toHaveLength(before)
  await issues(xu, yuan(issuedFen))
  await xu.see(`一共出了 ${homes.length * 2} 笔，¥${yuan(issuedFen)}`)
  const after = await books()
  expect(sum(after.bills.filter(each => each.period === '2026-12'), each => each.amountFen)).toBe(issuedFen)
  expect(disagreements(after)).toEqual([])
  await wang.open('billing/mine/index')
  await wang.see('生活垃圾处理费')
})

test('a resident pays all but the water in cash, and has the receipt on her phone', async () => {
  const [xu, wang] = [await phoneOf(xuWenjing), await phoneOf(wangXiulan)], fen = sum(await openBills(each => !isWater(each)), each => each.openFen)
  await findsHome(xu, '3栋2单元1201', label)
  for (const nth of [0, 1]) await xu.tap('水费', { nth })
  await takesCash(xu, '王秀兰', yuan(fen))
  await xu.see(`收好了 ¥${yuan(fen)}`)
  await xu.tap('看收据')
  await xu.see('许文静')
  const after = await books()
  expect(after.payments).toMatchObject([{ channel: 'cash', fen, payerName: '王秀兰', cashierId: xuWenjing.id, receiptNo: 1 }])
  expect((await openBills(() => true)).every(isWater)).toBe(true)
  expect(disagreements(after)).toEqual([])
  await wang.open('payment/list/index')
  await wang.see(yuan(fen))
})

test('five yuan are missing in the drawer: closed with a reason, and nothing more is taken that day', async () => {
  const xu = await phoneOf(xuWenjing), before = await books(), cash = before.payments[0]!.fen
  await closesTill(xu, yuan(cash - 500).replace(',', ''), '找零多给了 5 元')
  await xu.see('少 ¥5.00')
  expect((await books()).tills).toMatchObject([{ cashierId: xuWenjing.id, day: '2026-11-23', expected: { cash }, counted: { cash: cash - 500, transfer: 0, pos: 0 }, note: '找零多给了 5 元', closedAt: expect.any(Number) }])
  await findsHome(xu, '3栋2单元1101', 'B2区 3栋 2单元 1101')
  await xu.type('付款人', heJingyi.name)
  await xu.tap('收 ¥')
  await xu.see('今天已经结账')
  expect((await books()).payments).toEqual(before.payments)
})

test('she pays the water at WeChat; its posting is lost, and the morning finds exactly that', async () => {
  const [wang, xu] = [await phoneOf(wangXiulan), await phoneOf(xuWenjing)], fen = sum(await openBills(isWater), each => each.openFen)
  await wang.open('billing/mine/index')
  await paysAll(wang, 'pay')
  await wang.see('付好了，谢谢您')
  const paid = await books()
  expect(disagreements(paid)).toEqual([])
  received = paid.payments.find(each => each.channel === 'wechat')!
  posting = paid.postings.find(each => each.act === 'pay' && each.of === received._id)!
  await cloud.db.collection('ledger').where({ _id: posting._id }).remove()
  expect(disagreements(await books())).toContain(`each payment is posted once: ${received._id}`)

  await cloud.clock.moveTo(moment('2026-11-24', '10:40'))
  await reconciles(xu)
  await xu.see('收了款，没有记账')
  await xu.see(`¥${yuan(fen)}`)
  await xu.tap('每天')
  await xu.see('1 处待处理')
})

test('it is settled in writing, and the manager reads it', async () => {
  const [xu, gao] = [await phoneOf(xuWenjing), await phoneOf(gaoFeng)], note = '微信已收，请技术人员补记'
  await reconciles(xu)
  await settles(xu, '收了款，没有记账', note)
  expect(await every<Difference>(cloud.db, 'differences')).toMatchObject([{ day: '2026-11-23', kind: 'notInLedger', of: received._id, open: false, settled: { by: xuWenjing.id, note } }])
  expect((await every<AuditEntry>(cloud.db, 'audit')).filter(each => each.act === 'settleDifference')).toMatchObject([{ reason: note }])
  await reconciles(gao)
  await gao.tap('处理过的')
  await gao.see(note)
})

test('what is posted after all agrees when the day is compared again', async () => {
  const gao = await phoneOf(gaoFeng)
  await cloud.db.collection('ledger').add(posting)
  await reconciles(gao)
  await gao.tap('每天')
  await gao.see('处理完了')
  await gao.tap('再对一次，2026-11-23')
  await gao.gone('处理完了')
  const [day] = (await every<Reconciliation>(cloud.db, 'reconciliations')).filter(each => each.day === '2026-11-23' && each.estateId === 'zejing')
  expect(day).toMatchObject({ found: 0, trades: 1, tradesFen: received.fen })
  expect(disagreements(await books())).toEqual([])
})
