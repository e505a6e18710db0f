/** What WeChat says of orders and refunds, in answers and in notices alike. Only what is needed is looked at. */
import * as v from 'valibot'
import { Refused } from '@domain/kit/errors'
import type { Trade } from '@domain/payment/settle'
import type { RefundOutcome } from '../ports'
import type { PayConfig } from './pay-config'
import { sides } from './side'

const text = v.pipe(v.string(), v.maxLength(200))
const fen = v.pipe(v.number(), v.integer(), v.minValue(0))
const whose = { appid: v.optional(text), mchid: v.optional(text), sp_appid: v.optional(text), sp_mchid: v.optional(text), sub_mchid: v.optional(text) }
const moment = v.pipe(text, v.transform(Date.parse), v.number(), v.integer())

/** An order in any state. */
export const orderSaid = v.object({ trade_state: text })

const paidSaid = v.object({
  ...whose, out_trade_no: text, transaction_id: text, success_time: moment,
  // 选填: where it is not said it is CNY.
  amount: v.object({ total: fen, currency: v.optional(text, 'CNY') })
})

type Whose = { [K in keyof typeof whose]?: string | undefined }

const given = ({ appid, mchid, sp_appid, sp_mchid, sub_mchid }: Whose) =>
  Object.fromEntries(Object.entries({ appid, mchid, sp_appid, sp_mchid, sub_mchid }).filter((each): each is [string, string] => each[1] !== undefined))

/** @throws ValiError where it is not what WeChat says of a paid order */
export function tradeOf (said: unknown, { mode }: PayConfig): Trade {
  const { out_trade_no: orderId, transaction_id: transactionId, success_time: at, amount, ...names } = v.parse(paidSaid, said)
  return { orderId, transactionId, fen: amount.total, currency: amount.currency, appId: sides[mode].appId(given(names)), merchantId: sides[mode].merchantId(given(names)), at }
}

/** As a notice says it. @throws Refused invalid */
export function tradeTold (content: unknown, config: PayConfig): Trade {
  if (!v.is(v.object({ trade_state: v.literal('SUCCESS') }), content) || !v.is(paidSaid, content)) throw new Refused('invalid', 'noticeContent')
  return tradeOf(content, config)
}

const refundStates = ['SUCCESS', 'PROCESSING', 'ABNORMAL', 'CLOSED'] as const

/** Of an answer. */
export const refundSaid = v.object({ status: v.picklist(refundStates) })

const refundNotice = v.object({
  ...whose, out_trade_no: text, out_refund_no: text, refund_status: v.picklist(refundStates), amount: v.object({ total: fen, refund: fen })
})

/** As a notice says it; the event's name ends in the state. @throws Refused invalid */
export function refundTold (content: unknown, event: string, { mode }: PayConfig) {
  const read = v.safeParse(refundNotice, content)
  if (!read.success || event !== `REFUND.${read.output.refund_status}`) throw new Refused('invalid', 'noticeContent')
  const { out_trade_no: orderId, out_refund_no: refundId, refund_status: status, amount, ...names } = read.output
  return { refundId, orderId, fen: amount.refund, totalFen: amount.total, merchantId: sides[mode].merchantId(given(names)), status }
}

/** 退款异常: the payer's card is closed or frozen; 退款关闭: it will not happen. */
export function refundOutcome (status: typeof refundStates[number]): Exclude<RefundOutcome, { state: 'unknown' }> {
  if (status === 'SUCCESS') return { state: 'done' }
  return status === 'PROCESSING' ? { state: 'processing' } : { state: 'failed', failure: status }
}
