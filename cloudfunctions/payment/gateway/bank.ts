/** WeChat Pay as our bank: what each call is asked with, and what each answer or refusal means for us. */
import * as v from 'valibot'
import { local } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import { refundWhyWords } from '@domain/payment/words'
import type { Bank, Outcome, RefundOutcome } from '../ports'
import { ask, away, type Question } from './ask'
import { payConfig, type PayConfig } from './pay-config'
import { orderSaid, refundOutcome, refundSaid, tradeOf } from './said'
import { merchantOf, sides } from './side'

/** Refusals that answer the question; any other is a fault of the settings or of ours, and is logged by its code. */
type Codes<T> = Record<string, T>

/** @throws Refused unavailable for whatever has no meaning here */
async function meaning<T> (config: PayConfig, question: Question, read: (data: unknown) => T, codes: Codes<T>): Promise<T> {
  const answer = await ask(config, question)
  if ('code' in answer) {
    if (Object.hasOwn(codes, answer.code)) return codes[answer.code]!
    throw away(question.path, answer.code)
  }
  try {
    return read(answer.data)
  } catch {
    throw away(question.path, 'not understood')
  }
}

/** The number was used before for something else, or its order is over; whoever asked looks for what became of it. */
const usedUp: Codes<undefined> = { OUT_TRADE_NO_USED: undefined, ORDERPAID: undefined, ORDER_CLOSED: undefined }

/** Trade states but those that are paid: 已关闭 and 已撤销 are the end, all others (未支付, 支付中, 支付失败) can still be paid. */
const over = ['CLOSED', 'REVOKED']

function outcomeOf (config: PayConfig, data: unknown): Outcome {
  const { trade_state: state } = v.parse(orderSaid, data)
  // 转入退款: it was paid before.
  if (state === 'SUCCESS' || state === 'REFUND') return { state: 'paid', trade: tradeOf(data, config) }
  return { state: over.includes(state) ? 'closed' : 'open' }
}

/** It will not go through as things are: not enough in the account, the payer's account, more than there is, too old. */
const refundFailures = ['NOT_ENOUGH', 'USER_ACCOUNT_ABNORMAL', 'INVALID_REQUEST', 'RESOURCE_NOT_EXISTS', 'MCH_NOT_EXISTS', 'TRADE_ERROR', 'RULE_LIMIT']
const failed: Codes<RefundOutcome> = Object.fromEntries(refundFailures.map(failure => [failure, { state: 'failed', failure }]))

const readRefund = (data: unknown): RefundOutcome => refundOutcome(v.parse(refundSaid, data).status)

const refunds = '/v3/refund/domestic/refunds'

export function bankOf (config: PayConfig): Bank {
  const side = sides[config.mode]
  const orderAt = (orderId: string) => `${side.root}/out-trade-no/${orderId}`
  return {
    merchant: merchantOf(config),

    async prepay ({ orderId, fen, description, openId, expiresAt, estateId }) {
      const content = {
        ...side.places(config), description, attach: estateId, out_trade_no: orderId, time_expire: local(expiresAt).format('YYYY-MM-DDTHH:mm:ssZ'), notify_url: config.notifyUrl,
        amount: { total: fen, currency: 'CNY' }, payer: side.payer(openId)
      }
      const prepayId = await meaning<string | undefined>(config, { method: 'post', path: `${side.root}/jsapi`, content }, data => v.parse(v.object({ prepay_id: v.string() }), data).prepay_id, usedUp)
      if (prepayId === undefined) throw new Refused('conflict', 'keyTaken', 'key')
      return prepayId
    },

    query: orderId =>
      meaning<Outcome>(config, { method: 'get', path: orderAt(orderId), content: side.names(config) }, data => outcomeOf(config, data), { ORDER_NOT_EXIST: { state: 'unknown' } }),

    close: orderId =>
      meaning<'closed' | 'paid' | 'unknown'>(config, { method: 'post', path: `${orderAt(orderId)}/close`, content: side.names(config) }, () => 'closed', { ORDERPAID: 'paid', ORDER_CLOSED: 'closed', ORDER_NOT_EXIST: 'unknown' }),

    refund ({ _id, paymentId, fen, totalFen, reason }) {
      const content = {
        ...side.below(config), out_trade_no: paymentId, out_refund_no: _id, reason: refundWhyWords[reason] ?? reason, notify_url: config.notifyUrl,
        amount: { refund: fen, total: totalFen, currency: 'CNY' }
      }
      return meaning(config, { method: 'post', path: refunds, content }, readRefund, failed)
    },

    queryRefund: refundId =>
      meaning(config, { method: 'get', path: `${refunds}/${refundId}`, content: side.below(config) }, readRefund, { RESOURCE_NOT_EXISTS: { state: 'unknown' } })
  }
}

let kept: { config: PayConfig, bank: Bank } | undefined

/** Opened when it is first needed: whoever collects at the counter only has no WeChat merchant. */
export function bank (): Bank {
  const config = payConfig()
  if (kept?.config !== config) kept = { config, bank: bankOf(config) }
  return kept.bank
}
