/** A town where people owe something: bills, the cashier of WeChat, and the books that must agree after every story. */
import type { Bill } from '@domain/billing/bill'
import type { OrderView, PaymentCard, RefundCard } from '@domain/payment/view'
import type { Occupancy } from '@domain/people/occupancy'
import { every, booksOf, type Books } from '../../make/books'
import { disagreements } from '../../make/books-agree'
import { issue, type Wish } from '../../make/issued'
import type { CloudOptions } from '../../make/cloud'
import { occupancy } from '../../make/occupancies'
import { wechatPayOf, type WechatPay } from '../../make/wechat-pay'
import { freshKey, town, type Actor, type Town } from '../actors'

export const home = 'b2-3-2-1201', second = 'b2-3-2-1301', neighbours = 'b2-3-2-1101'

export interface Scene extends Town {
  pay: WechatPay
  /** Issues bills of one estate. */
  owes (...wishes: Wish[]): Promise<Bill[]>
  bill (bill: Pick<Bill, '_id'>): Promise<Bill>
  books (): Promise<Books>
  /** Everything in the collections of money, as text. */
  everything (): Promise<string>
  orders (who: Actor, bills: readonly Pick<Bill, '_id'>[], more?: object): Promise<OrderView>
  looks (who: Actor, order: Pick<OrderView, 'id'>): Promise<OrderView>
  cancels (who: Actor, order: Pick<OrderView, 'id'>): Promise<OrderView>
  /** At WeChat's cashier, with the callback coming at once. */
  pays (who: Actor, order: OrderView): Promise<void>
  takes (who: Actor, bills: readonly Bill[], more?: object): Promise<PaymentCard>
  asksRefund (who: Actor, more: object): Promise<RefundCard>
  moves (who: Actor, refund: Pick<RefundCard, 'id'>, action: string, more?: object): Promise<RefundCard>
  /** The timer of payments runs once. */
  watches (): Promise<void>
}

const collections = ['bills', 'payOrders', 'payments', 'ledger', 'prepaidBalances', 'receiptHeads', 'refunds', 'tills', 'audit']

/** 王秀兰 owns a second home here, so that one sum can be for two. */
async function giveSecondHome ({ cloud: { db }, wangXiulan }: Town): Promise<void> {
  const [{ occupancies }] = (await db.collection('people').where({ _id: wangXiulan.id }).get()).data as [{ occupancies: Occupancy[] }]
  await db.collection('people').where({ _id: wangXiulan.id }).update({ occupancies: db.command.set([...occupancies, occupancy(wangXiulan.id, second, 'owner', '2024-01-01')]) })
}

export async function scene (options: CloudOptions & { mode?: 'direct' | 'partner' } = {}): Promise<Scene> {
  const t = await town(options), { db } = t.cloud
  await giveSecondHome(t)
  const pay = wechatPayOf(t.cloud, options.mode)
  const ids = (bills: readonly Pick<Bill, '_id'>[]) => bills.map(each => each._id)
  return {
    ...t,
    pay,
    owes: (...wishes) => issue(db, ...wishes),
    bill: async ({ _id }) => (await every<Bill>(db, 'bills')).find(each => each._id === _id)!,
    books: () => booksOf(db),
    everything: async () => JSON.stringify(await Promise.all(collections.map(name => every(db, name)))),
    orders: (who, bills, more = {}) => who.call('payment', 'order', { key: freshKey(), billIds: ids(bills), ...more }),
    looks: (who, { id }) => who.call('payment', 'look', { id }),
    cancels: (who, { id }) => who.call('payment', 'cancel', { id }),
    async pays (who, order) { expect(await pay.cashier(who.member, order.pay!)).toBe('requestPayment:ok') },
    takes: (who, bills, more = {}) => who.call('payment', 'take', {
      key: freshKey(), premisesId: bills[0]?.premisesId ?? home, channel: 'cash', billIds: ids(bills), payerName: '王秀兰', fen: bills.reduce((sum, each) => sum + each.openFen, 0), ...more
    }),
    asksRefund: (who, more) => who.call('payment', 'askRefund', { key: freshKey(), premisesId: home, source: 'prepaid', reason: '住户要求退回', ...more }),
    moves: (who, { id }, action, more = {}) => who.call('payment', 'moveRefund', { id, action, ...more }),
    async watches () { await t.cloud.post('/control/timers/run', { functionName: 'payment-watch' }) }
  }
}

/** What every story ends with. */
export const expectAgreement = async ({ books }: Scene) => expect(disagreements(await books())).toEqual([])
