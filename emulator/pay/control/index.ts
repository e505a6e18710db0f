/** How tests and the simulator page move money without a phone, and look into the books. */
import { invalidParam } from '../../errors'
import type { Route } from '../../types'
import { isObject } from '../../wechat/http'
import { jsonRoutes } from '../../wire/http'
import type { Order } from '../memory/orders'
import type { Mode, Trust } from '../merchants'
import { endRefund, payOrder, settleRefunds, type RefundEnd } from '../news'
import type { Notice } from '../notices/notices'
import type { Telling } from '../notices/notifier'
import { stateOf } from '../order-state'
import { isPayCode } from '../refusal'
import type { ScriptedReply } from '../script'
import type { PayWorld } from '../world'

const modes = ['direct', 'partner'] as const satisfies readonly Mode[]
const trusts = ['publicKey', 'certificate', 'switching'] as const satisfies readonly Trust[]
const ends = ['SUCCESS', 'ABNORMAL', 'CLOSED'] as const satisfies readonly RefundEnd[]

/** @throws INVALID_PARAM with what may stand there */
function oneOf<T extends string> (choices: readonly T[], value: unknown, name: string): T {
  const found = choices.find(choice => choice === value)
  if (found === undefined) throw invalidParam(`${name} must be one of ${choices.join(', ')}`)
  return found
}

function found<T> (all: T[], isIt: (one: T) => boolean, what: string): T {
  const one = all.filter(isIt).at(-1)
  if (one === undefined) throw invalidParam(`${what} is not there`)
  return one
}

const telling = (value: unknown): Telling | undefined => isObject(value) ? value : undefined

const isReply = (value: unknown): value is ScriptedReply => isObject(value) && (value.code === undefined || isPayCode(value.code))

/** The routes under `/control/pay/`. */
export function controlRoutes (world: PayWorld): Route {
  const { cloud, merchants, orders, refunds, accounts, notifier, script } = world
  const shown = (order: Order) => ({ ...order, state: stateOf(order, refunds.sumOf(order), cloud.clock.now()) })
  const finished = (notices: Notice[]) => Promise.all(notices.map(notice => notifier.finished(notice)))
  return jsonRoutes({
    'GET /control/pay/merchants/:': (_input, query, mode) => merchants.credentials(oneOf(modes, mode, 'the merchant'), query.get('notifyUrl') ?? ''),

    'POST /control/pay/merchants/:': ({ trust }, _query, mode) => {
      merchants.setTrust(merchants.ofMode(oneOf(modes, mode, 'the merchant')), oneOf(trusts, trust, 'trust'))
      return {}
    },

    'GET /control/pay/orders': () => orders.list().map(shown),

    'GET /control/pay/refunds': () => {
      settleRefunds(world)
      return refunds.list()
    },

    'GET /control/pay/notices': (_input, query) => notifier.list().filter(({ about }) => about === (query.get('about') ?? about)),

    'POST /control/pay/pay': async ({ outTradeNo, callback }) => {
      const order = found(orders.list(), each => each.outTradeNo === outTradeNo, `the order ${String(outTradeNo)}`)
      if (shown(order).state !== 'NOTPAY') throw invalidParam(`the order ${order.outTradeNo} is ${shown(order).state}`)
      const notices = payOrder(order, world, telling(callback))
      return { transactionId: orders.find(order.mchId, order.outTradeNo)?.payment?.transactionId, notices: await finished(notices) }
    },

    'POST /control/pay/refunds': async ({ outRefundNo, status, callback }) => {
      const refund = found(refunds.list(), each => each.outRefundNo === outRefundNo, `the refund ${String(outRefundNo)}`)
      if (refund.status !== 'PROCESSING') throw invalidParam(`the refund ${refund.outRefundNo} is ${refund.status}`)
      return { notices: await finished(endRefund(refund, oneOf(ends, status, 'status'), world, telling(callback))) }
    },

    'POST /control/pay/notices': ({ about, probe }) =>
      notifier.again(found(notifier.list(), each => each.about === about, `a notice about ${String(about)}`), probe === true),

    'POST /control/pay/withdraw': ({ mchId, amount }) => {
      if (typeof mchId !== 'string' || !Number.isSafeInteger(amount)) throw invalidParam('mchId and amount (fen) are needed')
      accounts.withdraw(mchId, amount as number)
      return { balance: accounts.balanceOf(mchId) }
    },

    'GET /control/pay/script': () => ({ waiting: script.list() }),

    'POST /control/pay/script': ({ endpoint, replies }) => {
      if (typeof endpoint !== 'string' || !Array.isArray(replies) || !replies.every(isReply)) throw invalidParam('endpoint and replies are needed, a code only of WeChat Pay')
      script.add(endpoint, replies)
      return { waiting: script.list() }
    },

    'DELETE /control/pay/script': () => {
      script.clear()
      return { waiting: [] }
    }
  })
}
