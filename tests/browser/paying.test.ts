/** Bills on a phone over the local cloud with its cashier: seen, explained, paid, receipted; and every way in which paying does not go straight. */
import { cast } from '../cast'
import { asksInvoice, asksWhy, opensReceipt, paysAll } from '../journeys/bills-are-paid'
import { phoneTown } from './town'

jest.setTimeout(180_000)

const town = phoneTown()
const open = 'billing/mine/index'

test('bills, why, one tap, the cashier, the receipt; nothing is owed any more', async () => {
  const he = await town.phoneOf(cast.heJingyi)
  await asksWhy(he)
  await paysAll(he, 'pay')
  await opensReceipt(he)
  await asksInvoice(he)
  await he.open(open)
  await he.see('都缴清了')
  await he.open('billing/history/index')
  await he.see('公摊电费')
})

test('left without paying: nothing is taken, and the bills are free at once, also on another phone', async () => {
  const he = await town.phoneOf(cast.heJingyi)
  await he.open(open)
  await paysAll(he, 'cancel')
  await he.see('没有付款')
  await he.tap('回到账单')
  await he.see('一共要缴')
  await paysAll(he, 'pay')
  await he.see('付好了，谢谢您')
})

test('the cashier said cancelled although money has moved: it counts, and nobody pays twice', async () => {
  const he = await town.phoneOf(cast.heJingyi)
  await he.open(open)
  await paysAll(he, 'lost')
  await he.see('付好了，谢谢您')
  expect(await town.cloud.get<unknown[]>('/control/pay/orders')).toHaveLength(1)
})

test('the app is closed between order and cashier: the page shows what was begun, and goes on with it', async () => {
  const mine = await town.cloud.call<{ id: string }[]>(cast.heJingyi, 'billing', 'mine', {})
  const billIds = mine.ok ? mine.data.map(each => each.id) : []
  await town.cloud.call(cast.heJingyi, 'payment', 'order', { key: 'closed-before-the-cashier-1', billIds })
  const he = await town.phoneOf(cast.heJingyi)
  await he.open(open)
  await he.see('您正在付')
  await he.tap('去看看')
  await he.see('还没有付款')
  await he.answer({ payment: 'pay' })
  await he.tap('接着付')
  await he.see('付好了，谢谢您')
})

test('paid ahead, then paid from it', async () => {
  const he = await town.phoneOf(cast.heJingyi)
  await he.open('payment/prepaid/index')
  await he.type('其他金额', '2000')
  await he.answer({ payment: 'pay' })
  await he.tap('存入 ¥2,000.00')
  await he.see('付好了，谢谢您')
  await he.open(open)
  await he.see('预存余额 ¥2,000.00')
  await he.tap('用预存缴')
  await he.tap('确定')
  await he.see('收据号')
  await he.see('预存抵扣')
})
